import { expect, it } from 'vitest'
import { niceTicks } from '@/lib/core/compare/nice-ticks'

it.each([
  [3.4, 4, [0, 1, 2, 3, 4]],
  [4, 4, [0, 1, 2, 3, 4]],
  [137, 4, [0, 50, 100, 150]],
  [0.3, 3, [0, 0.1, 0.2, 0.3]],
  [1, 2, [0, 0.5, 1]],
  [0, 4, [0, 1]],
])('from 0 to %d in at most %d steps is %j', (most, count, ticks) => {
  expect(niceTicks(most, count)).toEqual(ticks)
})
