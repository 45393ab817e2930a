import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairSpans } from '@/lib/core/agreement/pair-spans'

const span = (start: number, end: number) => ({ start, end })
const places = ({ pairs }: ReturnType<typeof pairSpans>) =>
  pairs.map(({ first, second, isIdentical }) => [
    [first.start, first.end],
    [second.start, second.end],
    isIdentical,
  ])

describe('pairing the spans of two codings', () => {
  test('takes identical spans before a longer one that holds as much', () => {
    const result = pairSpans([span(0, 20), span(5, 10)], [span(5, 10)])
    expect(places(result)).toEqual([[[5, 10], [5, 10], true]])
    expect(result.onlyFirst).toEqual([span(0, 20)])
  })

  test('gives a span to whichever shares most with it, and leaves the other single', () => {
    const result = pairSpans([span(0, 10), span(10, 30)], [span(8, 25)])
    expect(places(result)).toEqual([[[10, 30], [8, 25], false]])
    expect(result.onlyFirst).toEqual([span(0, 10)])
    expect(result.onlySecond).toEqual([])
  })

  test('of two that share as much takes the one that differs less', () => {
    const result = pairSpans([span(5, 10)], [span(0, 40), span(4, 11)])
    expect(places(result)).toEqual([[[5, 10], [4, 11], false]])
  })

  test('does not pair spans that only touch', () => {
    const result = pairSpans([span(0, 10)], [span(10, 12)])
    expect(result.pairs).toEqual([])
    expect([result.onlyFirst, result.onlySecond]).toEqual([[span(0, 10)], [span(10, 12)]])
  })

  test('pairs a place that one side marks twice only once', () => {
    const result = pairSpans([span(3, 6)], [span(3, 6), span(3, 6)])
    expect(result.pairs).toHaveLength(1)
    expect(result.onlySecond).toEqual([span(3, 6)])
  })

  test('loses nobody, uses nobody twice, and swapping the sides swaps them and nothing else', () => {
    const anySpans = fc.array(
      fc
        .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => span(start, start + length)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const there = pairSpans(a, b)
        const back = pairSpans(b, a)
        expect(there.pairs.length + there.onlyFirst.length).toBe(a.length)
        expect(there.pairs.length + there.onlySecond.length).toBe(b.length)
        expect(new Set(there.pairs.map(({ first }) => first)).size).toBe(there.pairs.length)
        expect(new Set(there.pairs.map(({ second }) => second)).size).toBe(there.pairs.length)
        expect(back.pairs.length).toBe(there.pairs.length)
        expect(identical(back)).toBe(identical(there))
      }),
    )
  })
})

const identical = ({ pairs }: ReturnType<typeof pairSpans>) => pairs.filter((pair) => pair.isIdentical).length
