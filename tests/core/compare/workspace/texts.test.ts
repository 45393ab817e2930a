import { describe, expect, it } from 'vitest'
import type { ArticleMention } from '@/lib/core/compare/pages'
import { factHere, factOf, type ReadText, sharedFacts } from '@/lib/core/compare/workspace/texts'
import { figure, marked, printed, stated } from '@/tests/app/fixtures/invented'

const anchors = [{ start: 0, end: 3, role: 'whole' as const, method: 'hash' as const }]
const number: ArticleMention = {
  ...printed('528', 528),
  kind: 'quantity',
  act: null,
  figure: figure('declined', 528),
  anchors,
}
const concept: ArticleMention = {
  ...marked('detainers', 't1', [0, 9], [20, 29]),
  concept: 'detainers',
} as ArticleMention
const window = (start: string | null): ArticleMention => ({
  ...stated('this year', start, null),
  kind: 'window',
  windowKind: 'range',
  anchors,
})

const text = (mentions: ArticleMention[], release: string | null = 'alder-2031'): ReadText => ({
  article: { articleId: 'a', outletName: 'A', headline: null, published: null, language: 'en' },
  release,
  body: 'some words',
  mentions,
})

describe('what texts share', () => {
  it('is what two of them state, with how often each does', () => {
    const facts = sharedFacts([
      text([number, concept]),
      text([concept]),
      text([number, window('2031-01-01')]),
    ])
    expect(facts.map(({ kind, label, times }) => [kind, label, times])).toEqual([
      ['figure', 'declined', [1, 0, 1]],
      ['concept', 'detainers', [2, 2, 0]],
    ])
  })

  it('is never a figure of two records, whatever its name, nor a number of an article that is tied to no release', () => {
    expect(sharedFacts([text([number], 'alder-2031'), text([number], 'birch-2031')])).toEqual([])
    expect(sharedFacts([text([number], null), text([number], null)])).toEqual([])
  })

  it('leaves out what was not found in the text', () => {
    expect(sharedFacts([text([{ ...number, anchors: [] }]), text([number])])).toEqual([])
  })

  it('takes windows for the same by their days, and one without days for none', () => {
    expect(sharedFacts([text([window('2031-01-01')]), text([window('2031-01-01')])])).toHaveLength(1)
    expect(sharedFacts([text([window('2031-01-01')]), text([window('2031-01-02')])])).toEqual([])
    expect(factOf(window(null), 'alder-2031')).toBeNull()
  })
})

describe('words under which several mentions stand', () => {
  it('are marked for the figure before the concept, and for nothing that one text alone has', () => {
    const facts = new Map(
      sharedFacts([text([number, concept]), text([number, concept])]).map((fact) => [fact.id, fact]),
    )
    expect(factHere([concept, number], 'alder-2031', facts)?.kind).toBe('figure')
    expect(factHere([window('2031-01-01')], 'alder-2031', facts)).toBeNull()
  })
})
