import { expect, test } from 'vitest'
import { alignWith } from '@/lib/core/align/align-article'
import { indexRecord } from '@/lib/core/align/record-index'
import { findingsOf } from '@/lib/core/findings/registry'
import { check, figure, type Printed, record } from './checking'

const FIGURES = 500
const NUMBERS = 40
const RUNS = 40
// Alone it takes under 5 ms; here it shares its cores with other tests, and a slip to the square of the figures shows all the same.
const MOST = 60

test(`aligns and checks one article against ${FIGURES} figures in a few milliseconds`, () => {
  const figures = Array.from({ length: FIGURES }, (_, index) =>
    figure({
      id: `f${index}`,
      value: 1009 + 37 * index,
      unit: index % 2 ? 'people' : 'detainers',
      act: 'declined',
    }),
  )
  const text = Array.from(
    { length: NUMBERS },
    (_, index) => `It said ${1009 + 370 * index} people were let go.`,
  ).join(' ')
  const printed = Array.from(
    { length: NUMBERS },
    (_, index): Printed => ({
      ...{
        phrase: `${1009 + 370 * index} people`,
        value: 1009 + 370 * index,
        act: 'released',
        population: 'people let go',
      },
    }),
  )
  const index = indexRecord(record(figures))
  const times = Array.from({ length: RUNS }, () => {
    const checked = check({ figures, printed, article: { text } })
    const start = performance.now()
    const aligned = alignWith(index, checked.article.quantities)
    findingsOf({ ...checked, aligned: new Map(aligned.map((one) => [one.ref, one])) })
    return performance.now() - start
  }).sort((one, other) => one - other)
  const median = times[RUNS / 2] ?? Number.POSITIVE_INFINITY
  console.info(`median ${median.toFixed(2)} ms`)
  expect(median).toBeLessThan(MOST)
})
