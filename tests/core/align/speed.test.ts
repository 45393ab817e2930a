import { describe, expect, test } from 'vitest'
import { alignWith } from '@/lib/core/align/align-article'
import { indexRecord } from '@/lib/core/align/record-index'
import { figure, printed, record } from './by-hand'

describe('the time an alignment takes', () => {
  const many = (count: number) =>
    indexRecord(
      record(
        Array.from({ length: count }, (_, at) =>
          figure(`figure-${at}`, 101 + at * 211, {
            population: `people of district ${at} in county ${at % 37}`,
          }),
        ),
      ),
    )
  const article = Array.from({ length: 60 }, (_, at) => printed(`${300 + at * 977} people`, 300 + at * 977))

  /** The fastest of some runs, in milliseconds: what the work takes when nothing else is done beside it. */
  function fastest(count: number): number {
    const index = many(count)
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 40; run += 1) {
      const start = performance.now()
      alignWith(index, article)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  test('sixty numbers against five hundred figures take a few milliseconds', () => {
    expect(fastest(500)).toBeLessThan(15) // a third of it on a free machine
  })

  test('ten times the figures cost nothing like ten times the time', () => {
    expect(fastest(500) / fastest(50)).toBeLessThan(6)
  })
})
