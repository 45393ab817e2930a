import { describe, expect, it } from 'vitest'
import { timingOf } from './timing'

describe('times of many runs', () => {
  it('have the median and the 95th percentile by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(timingOf(times)).toEqual({ median: 50, p95: 95, runs: 100 })
    expect(timingOf([7])).toEqual({ median: 7, p95: 7, runs: 1 })
  })

  it('cannot be had without a run', () => {
    expect(() => timingOf([])).toThrow('no run')
  })
})
