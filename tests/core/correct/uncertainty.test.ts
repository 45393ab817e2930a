import { describe, expect, test } from 'vitest'
import type { CodedMention } from '@/lib/core/correct/coded-mention'
import { type MentionAtHand, uncertaintyOf } from '@/lib/core/correct/uncertainty'

const phrase = { span: { start: 0, end: 5 }, voice: null, speaker: null, note: null }
type Of<Kind> = Extract<CodedMention, { kind: Kind }>

const term: Of<'term'> = { ...phrase, kind: 'term', facet: 'people', concept: 'detainee' }
const quantity: Of<'quantity'> = {
  ...{ ...phrase, kind: 'quantity', value: 206, low: 206, high: 206, modifier: 'exact', measure: 'count' },
  ...{ unit: 'people', unitStated: null, population: null, act: 'released', windowStated: null },
}
const time: Of<'window'> = {
  ...{
    ...phrase,
    kind: 'window',
    windowKind: 'week',
    start: '2017-01-28',
    end: '2017-02-03',
    dates: 'count',
  },
}
const citation: Of<'citation'> = {
  ...{ ...phrase, kind: 'citation', name: 'Ana Alder', title: null, organisation: null, sector: 'court' },
  ...{ named: true, mode: 'direct', cue: 'said', via: null },
}
const of = (coded: CodedMention, beside: Partial<MentionAtHand> = {}) =>
  uncertaintyOf({ coded, phrase: 'words', tie: null, recorded: [], ...beside })

describe('a mention without an open question', () => {
  test.each([term, quantity, time, citation])(
    'has no doubt, and the small score of its kind: $kind',
    (coded) => {
      const { doubts, score } = of(coded)
      expect(doubts).toEqual([])
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThan(0.05)
    },
  )
})

describe('a doubt', () => {
  test.each<[RegExp, CodedMention, Partial<MentionAtHand>?]>([
    [/no such wording/, { ...term, concept: null }],
    [/not said who speaks/, { ...term, voice: 'quoted' }],
    [/“She” does not say who speaks/, { ...term, voice: 'quoted', speaker: 'She' }],
    [/words of somebody else end/, { ...term, voice: 'paraphrased', speaker: 'Ana Alder' }],
    [/a quote, or distance/, { ...term, voice: 'scare quotes', speaker: 'Ana Alder' }],
    [/No number was read/, { ...quantity, value: null, low: null, high: null }],
    [/differs from the figure/, quantity, { tie: { relation: 'transposed' } }],
    [/a number like it/, quantity, { recorded: [210] }],
    [/what is counted/, { ...quantity, unit: null }],
    [/what was done/, { ...quantity, act: null }],
    [/not resolved to dates/, { ...time, start: null, end: null }],
    [/open at one end/, { ...time, end: null }],
    [/what it dates/, { ...time, dates: null }],
    [/has no name/, { ...citation, name: 'not named' }],
    [/who the source is/, { ...citation, name: 'the official' }],
    [/Where the source stands/, { ...citation, sector: 'other' }],
    [/How it was said/, { ...citation, mode: null }],
    [/credits the source/, { ...citation, cue: null }, { phrase: ' ' }],
  ])('%s', (words, coded, beside) => {
    const { doubts, score } = of(coded, beside)
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toMatch(words)
    expect(score).toBeGreaterThan(0.05)
  })

  test.each<[string, CodedMention, Partial<MentionAtHand>]>([
    ['a number tied exactly to its figure', quantity, { tie: { relation: 'exact' }, recorded: [206] }],
    ['a number far from all of the record', quantity, { recorded: [1_000, 20] }],
    ['a vague number', { ...quantity, value: null, low: null, high: null, modifier: 'vague' }, {}],
    ['zero, beside a record with a zero', { ...quantity, value: 0, low: 0, high: 0 }, { recorded: [0] }],
    ['the outlet’s own voice', { ...term, voice: 'outlet' }, {}],
  ])('does not stand at %s', (_, coded, beside) => {
    expect(of(coded, beside).doubts).toEqual([])
  })
})

test('doubts add up, the strongest first, and never to certainty', () => {
  const { doubts, score } = of({ ...quantity, unit: null, act: null }, { recorded: [206] })
  expect(doubts.map((doubt) => doubt.slice(0, 13))).toEqual([
    'It is tied to',
    'It is not sai',
    'It is not sai',
  ])
  expect(score).toBeGreaterThan(of({ ...quantity, unit: null }, { recorded: [206] }).score)
  expect(score).toBeLessThan(1)
})
