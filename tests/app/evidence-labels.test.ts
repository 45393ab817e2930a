import { describe, expect, it } from 'vitest'
import { mentionFacts } from '@/app/articles/[article]/_page/mention-facts'
import { evidenceLabels } from '@/app/releases/[release]/_page/evidence-labels'
import type { ArticleMention, ReleaseComparison } from '@/lib/core/compare/pages'
import { cell, column, figure, marked, numberRow, printed } from './fixtures/invented'

const comparison = {
  columns: [column('Alder Courier', { language: 'es' })],
  numbers: [
    numberRow(figure('declined', 500, { modifier: 'more than' }), cell(printed('500 solicitudes', 500))),
  ],
  words: [],
  officials: [],
  windows: [],
  otherNumbers: [],
} as unknown as ReleaseComparison

describe('what bears out a sentence', () => {
  it('names an outlet’s phrase with its language, and the record by its number', () => {
    expect(evidenceLabels(comparison, ['alder-2031--alder-courier#q1', 'figure:declined'])).toEqual([
      { ref: 'alder-2031--alder-courier#q1', who: 'Alder Courier', what: '500 solicitudes', language: 'es' },
      { ref: 'figure:declined', who: 'the record', what: 'more than 500', language: 'en' },
    ])
  })

  it('knows a figure by the bare id that is stored', () => {
    expect(evidenceLabels(comparison, ['declined'])).toMatchObject([
      { ref: 'figure:declined', who: 'the record' },
    ])
  })

  it('leaves out a reference that leads nowhere', () => {
    expect(evidenceLabels(comparison, ['alder-2031--alder-courier#q9', 'figure:none'])).toEqual([])
  })
})

describe('the particulars of a mention', () => {
  const quantity = (...args: Parameters<typeof printed>): ArticleMention => ({
    ...printed(...args),
    kind: 'quantity',
    figure: null,
    act: null,
    anchors: [],
  })

  it('leaves out what was not coded', () => {
    const names = mentionFacts(quantity('500', 500, null, { unitStated: null, unitLabel: null })).map(
      ({ name }) => name,
    )
    expect(names).toEqual([])
  })

  it('marks what stands in the article’s own words', () => {
    const facts = mentionFacts(
      quantity('unas 500', 500, null, { unitStated: 'solicitudes', windowStated: 'en julio' }),
    )
    expect(facts.filter(({ asPrinted }) => asPrinted).map(({ value }) => value)).toEqual([
      'solicitudes',
      'en julio',
    ])
  })

  it('does not repeat the phrase as its own number', () => {
    const facts = mentionFacts(quantity('hundreds', null, null, { modifier: 'vague' }))
    expect(facts.map(({ name }) => name)).not.toContain('Number')
  })

  it('says of a wording without a concept that the codebook lacks it', () => {
    expect(mentionFacts(marked('folk', 't1'))).toEqual([
      { name: 'Concept', value: 'not in the codebook', asPrinted: false },
    ])
  })
})
