import { describe, expect, test } from 'vitest'
import { scoreCitations } from '@/lib/cli/eval/public-citations'
import { publicPairs } from '@/lib/cli/eval/public-pairs'
import { scorePlaces, scoreValues } from '@/lib/cli/eval/public-quantities'
import { scoreTime } from '@/lib/cli/eval/public-time'
import { trimmed, unionOf } from '@/lib/cli/eval/stretches'
import type { PublicFigure } from '@/lib/content/schema/evaluation'

const hits = (figures: PublicFigure[]) =>
  figures.map(({ id, hits, gold, engine }) => [id, hits, gold, engine])

test('public spans are paired in the order of the gold, identical ones first', () => {
  const pairs = publicPairs(
    [
      { start: 0, end: 9 },
      { start: 5, end: 8 },
      { start: 20, end: 30 },
    ],
    [
      { start: 5, end: 8 },
      { start: 21, end: 23 },
      { start: 22, end: 29 },
    ],
  )
  expect(pairs.map(({ gold, found, isIdentical }) => [gold.start, found.start, isIdentical])).toEqual([
    [5, 5, true],
    [20, 22, false],
  ])
})

describe('times', () => {
  const span = (start: number, end: number, text: string, interval: [string, string] | null = null) => ({
    ...{ start, end, text, interval },
  })
  const window = (start: number, end: number, from: string | null, until: string | null) => ({
    ...{ start, end, from, until },
  })

  test('ask for the days of what is dated, the day after the last being the end', () => {
    const gold = {
      ...{ id: 'a', text: '' },
      spans: [
        span(0, 6, 'Friday', ['1998-08-07', '1998-08-08']),
        span(10, 18, 'February', ['1998-02-01', '1998-03-01']),
        span(20, 30, 'two months'),
      ],
    }
    const found = [window(0, 6, '1998-08-07', '1998-08-07'), window(8, 18, '1998-02-01', '1998-02-27')]
    expect(hits(scoreTime([{ gold, found }]))).toEqual([
      ['same span', 1, 3, 2],
      ['in part', 2, 3, 2],
      ['days right, of all dated', 1, 2, null],
      ['days right, of those found', 1, 2, null],
    ])
  })

  test('leave out fiscal years and the document date, on both sides', () => {
    const gold = {
      ...{ id: 'a', text: '' },
      spans: [
        span(0, 11, 'Fiscal 1998'),
        { ...span(20, 28, '19980807'), creation: true },
        span(40, 45, 'today'),
      ],
    }
    const found = [
      window(40, 45, null, null),
      window(7, 11, '1998-01-01', '1998-12-31'),
      window(20, 28, null, null),
    ]
    expect(hits(scoreTime([{ gold, found }])).slice(0, 1)).toEqual([['same span', 1, 1, 1]])
  })
})

describe('quantities', () => {
  const found = (low: number | null, high: number | null, modifier: string, unitNoun: string | null) => ({
    ...{ start: 0, end: 5, low, high, modifier, unitNoun },
  })
  const wanted = (value: string, normalized_unit: string, change = '=') => ({
    value,
    normalized_unit,
    change,
  })

  test.each([
    [
      'a plain number with its unit',
      wanted('1,500', 'people'),
      found(1500, 1500, 'exact', 'people'),
      [1, 1, 1],
    ],
    ['percent under another name', wanted('40', 'percentage'), found(40, 40, 'exact', '%'), [1, 1, 1]],
    ['a plural unit', wanted('5', 'detainers'), found(5, 5, 'exact', 'detainer'), [1, 1, 1]],
    ['a bound by its one end', wanted('500', '-', '>'), found(500, null, 'moreThan', null), [1, 1, 1]],
    ['a range', wanted('40-80', 'percentage'), found(40, 80, 'range', 'percentage'), [1, 1, 1]],
    ['a negative number, not a range', wanted('-40', '-'), found(-40, -40, 'exact', null), [1, 1, 1]],
    ['another unit', wanted('5', 'day'), found(5, 5, 'exact', 'week'), [1, 0, 1]],
    ['another limit', wanted('5', 'day', '~'), found(5, 5, 'exact', 'day'), [1, 1, 0]],
    ['another value', wanted('5', 'day'), found(6, 6, 'exact', 'day'), [0, 0, 0]],
    ['a value that is not told', wanted('hundreds', 'day'), found(null, null, 'about', 'day'), [0, 0, 0]],
  ])('%s', (_what, gold, one, expected) => {
    const figures = scoreValues([{ gold: { id: 'a', text: '', quantities: [gold] }, found: [one] }])
    expect(figures.map((figure) => figure.hits)).toEqual(expected)
  })

  test('of two with the value, the one with the unit is taken, and each once', () => {
    const gold = {
      id: 'a',
      text: '',
      quantities: [wanted('5', 'day'), wanted('5', 'week'), wanted('5', 'year')],
    }
    const mine = [found(5, 5, 'exact', 'week'), found(5, 5, 'exact', 'day')]
    expect(hits(scoreValues([{ gold, found: mine }])).slice(0, 2)).toEqual([
      ['value', 2, 3, 2],
      ['value and unit', 2, 3, 2],
    ])
  })

  test('with places only, the span counts', () => {
    const gold = {
      id: 'a',
      text: '',
      spans: [
        { start: 0, end: 5 },
        { start: 8, end: 12 },
      ],
    }
    const mine = [found(1, 1, 'exact', null), { ...found(2, 2, 'exact', null), start: 9, end: 20 }]
    expect(hits(scorePlaces([{ gold, found: mine }]))).toEqual([
      ['same span', 1, 2, 2],
      ['in part', 2, 2, 2],
    ])
  })
})

describe('citations', () => {
  const text = '“We will,” he said. Officials say that it rains.'
  const gold = {
    ...{ id: 'a', text },
    spans: [
      {
        ...{ start: 0, end: 10, style: 'quoted' as const },
        content: [[0, 10]],
        source: [[11, 13]],
        cue: [[14, 18]],
      },
      {
        ...{ start: 34, end: 47, style: 'reported' as const },
        content: [[34, 47]],
        source: [[20, 29]],
        cue: [],
      },
    ] as const,
  }
  const spans = structuredClone(gold.spans) as never

  test('are paired by their content; source and cue are looked at where it fits loosely', () => {
    const found = [
      { source: { start: 11, end: 13 }, cue: null, content: [{ start: 1, end: 8 }] },
      { source: null, cue: null, content: [{ start: 45, end: 47 }] },
      { source: null, cue: null, content: [] },
    ]
    expect(hits(scoreCitations([{ gold: { ...gold, spans }, found }]))).toEqual([
      ['content in part', 1, 2, 2],
      ['content nearly whole', 0, 2, 2],
      ['content exact', 1, 2, 2],
      ['quoted speech found', 1, 1, null],
      ['mixed speech found', 0, 0, null],
      ['reported speech found', 0, 1, null],
      ['source right, of those found', 1, 1, null],
      ['cue right, of those found', 0, 1, null],
    ])
  })

  test('marks and blanks at the edges are no part of a content', () => {
    expect(trimmed(text, [0, 10])).toEqual([1, 8])
    expect(trimmed('“ ”', [0, 3])).toEqual([3, 3])
  })

  test('characters in two pieces count once', () => {
    expect(
      unionOf([
        [5, 9],
        [0, 3],
        [2, 6],
        [9, 9],
      ]),
    ).toEqual([[0, 9]])
  })
})
