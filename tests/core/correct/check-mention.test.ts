import { describe, expect, test } from 'vitest'
import { checkMention } from '@/lib/core/correct/check-mention'
import type { CodedMention } from '@/lib/core/correct/coded-mention'

const text = 'Texas declined 149 of the detainers.   '
const against = {
  text,
  facets: new Set(['people', 'policy']),
  concepts: new Set(['people detainee']),
  units: new Set(['people', 'detainers']),
  acts: new Set(['released']),
  windowKinds: new Set(['week']),
  sectors: new Set(['ICE', 'other']),
  modes: new Set(['direct']),
}
const phrase = { span: { start: 0, end: 5 }, voice: null, speaker: null, note: null }
type Of<Kind> = Extract<CodedMention, { kind: Kind }>

const term = (changes: Partial<Of<'term'>> = {}): CodedMention => ({
  ...{ ...phrase, kind: 'term', facet: 'people', concept: 'detainee', ...changes },
})
const quantity = (changes: Partial<Of<'quantity'>> = {}): CodedMention => ({
  ...{ ...phrase, kind: 'quantity', value: 149, low: 149, high: 149, modifier: 'exact', measure: 'count' },
  ...{ unit: 'detainers', unitStated: null, population: null, act: null, windowStated: null },
  ...changes,
})
const time = (changes: Partial<Of<'window'>> = {}): CodedMention => ({
  ...{ ...phrase, kind: 'window', windowKind: 'week', start: '2017-01-28', end: '2017-02-03', dates: null },
  ...changes,
})
const citation = (changes: Partial<Of<'citation'>> = {}): CodedMention => ({
  ...{ ...phrase, kind: 'citation', name: 'ICE', title: null, organisation: null, sector: 'ICE' },
  ...{ named: true, mode: 'direct', cue: null, via: null },
  ...changes,
})
const wrong = (mention: CodedMention) => checkMention(mention, against).map(({ field }) => field)

describe('a mention can be stored', () => {
  test.each([
    ['a term', term()],
    ['a term of a wording that the codebook lacks', term({ concept: null })],
    ['a number', quantity()],
    [
      'nothing but its words',
      quantity({ value: null, low: null, high: null, modifier: null, measure: null, unit: null }),
    ],
    ['a range', quantity({ value: null, low: 40, high: 80, modifier: 'range', measure: 'share' })],
    ['more than, open above', quantity({ low: 149, high: null, modifier: 'more than' })],
    ['nearly, open below', quantity({ low: null, high: 149, modifier: 'nearly' })],
    ['a change below zero', quantity({ value: -3, low: -3, high: -3, measure: 'share' })],
    ['a window', time()],
    ['a window open at both ends', time({ start: null, end: null })],
    ['a window of one day', time({ start: '2024-02-29', end: '2024-02-29' })],
    ['a citation', citation()],
    ['a citation of which the mode is not told', citation({ mode: null })],
    ['words of another speaker', term({ voice: 'quoted', speaker: 'Ana Alder' })],
  ])('%s', (_, mention) => {
    expect(wrong(mention)).toEqual([])
  })
})

describe('a mention is refused, by the field that is wrong', () => {
  test.each([
    ['span', term({ span: { start: 5, end: 5 } })],
    ['span', term({ span: { start: -1, end: 5 } })],
    ['span', term({ span: { start: 0, end: text.length + 1 } })],
    ['span', term({ span: { start: 0.5, end: 5 } })],
    ['span', term({ span: { start: 36, end: 38 } })],
    ['speaker', term({ voice: 'outlet', speaker: 'Ana Alder' })],
    ['facet', term({ facet: 'weather' })],
    ['concept', term({ facet: 'policy', concept: 'detainee' })],
    ['unit', quantity({ unit: 'sheep' })],
    ['act', quantity({ act: 'sang' })],
    ['modifier', quantity({ modifier: 'perhaps' })],
    ['measure', quantity({ measure: 'heap' })],
    ['value', quantity({ value: Number.NaN, low: null, high: null })],
    ['value', quantity({ value: -1, low: null, high: null })],
    ['value', quantity({ value: 1.5, low: null, high: null, measure: 'rank' })],
    ['value', quantity({ value: 0, low: null, high: null, measure: 'rank' })],
    ['value', quantity({ value: 90, low: 40, high: 80, measure: 'share' })],
    ['high', quantity({ value: null, low: 80, high: 40, measure: 'share' })],
    ['low', quantity({ value: null, low: 40, high: null, modifier: 'range' })],
    ['high', quantity({ modifier: 'at least' })],
    ['low', quantity({ modifier: 'up to' })],
    ['windowKind', time({ windowKind: 'moon' })],
    ['start', time({ start: '2017-02-30' })],
    ['end', time({ end: 'May' })],
    ['end', time({ end: '2017-01-27' })],
    ['name', citation({ name: ' ' })],
    ['sector', citation({ sector: 'sea' })],
    ['mode', citation({ mode: 'sung' })],
  ])('%s', (field, mention) => {
    expect(wrong(mention)).toEqual([field])
  })

  test('and everything that is wrong is told at once, in sentences', () => {
    const problems = checkMention(term({ span: { start: 9, end: 2 }, facet: 'weather' }), against)
    expect(problems).toEqual([
      { field: 'span', message: 'Select words of the text.' },
      { field: 'facet', message: 'Choose an entry of the list.' },
    ])
  })
})
