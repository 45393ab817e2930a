import { describe, expect, it } from 'vitest'
import { codedOf, emptyValues, formValues } from '@/app/articles/[article]/correct/_state/mention-form'
import type { CodedMention } from '@/lib/core/correct/coded-mention'

const span = { start: 3, end: 9 }
const phrase = { span, voice: 'outlet', speaker: null, note: null } as const
const kinds: CodedMention[] = [
  { kind: 'term', ...phrase, facet: 'people', concept: 'immigrants' },
  {
    ...{ kind: 'quantity', ...phrase, value: 68000, low: null, high: null, modifier: 'nearly' },
    ...{ measure: 'count', unit: 'people', unitStated: 'inmates', population: null, act: null },
    windowStated: 'last year',
  },
  { kind: 'window', ...phrase, windowKind: 'day', start: '2031-04-02', end: null, dates: null },
  {
    ...{ kind: 'citation', ...phrase, name: 'A clerk', title: null, organisation: null, sector: 'court' },
    ...{ named: false, mode: null, cue: 'said', via: null },
  },
]

describe('the form of a mention', () => {
  for (const mention of kinds) {
    it(`gives back a ${mention.kind} as it was`, () => {
      expect(codedOf(mention.kind, span, formValues(mention))).toEqual({ mention })
    })
  }

  it('reads a number as people write it', () => {
    const value = (typed: string) => {
      const read = codedOf('quantity', span, { ...emptyValues('quantity'), value: typed })
      return 'mention' in read && read.mention.kind === 'quantity' ? read.mention.value : 'no number'
    }
    expect(['68,000', '1 200 000', '3.5', '$ 12', '40%', ''].map(value)).toEqual([
      68000,
      1200000,
      3.5,
      12,
      40,
      null,
    ])
    expect(['many', '6,80', '1e3', '12 people'].map(value)).toEqual(Array(4).fill('no number'))
  })

  it('names the field that lacks something, or holds what cannot be', () => {
    const fields = (kind: CodedMention['kind'], typed = {}) => {
      const read = codedOf(kind, span, { ...emptyValues(kind), ...typed })
      return 'problems' in read ? read.problems.map(({ field }) => field) : []
    }
    expect(fields('term')).toEqual(['facet'])
    expect(fields('window')).toEqual(['windowKind'])
    expect(fields('citation')).toEqual(['name', 'sector'])
    expect(fields('quantity', { low: 'few', high: 'all' })).toEqual(['low', 'high'])
    expect(fields('quantity')).toEqual([])
  })

  it('takes blanks for not stated', () => {
    const read = codedOf('term', span, { ...emptyValues('term'), facet: 'people', note: '  ' })
    expect(read).toMatchObject({ mention: { note: null, concept: null } })
  })
})
