import { describe, expect, it } from 'vitest'
import { evenScale, tenfoldScale } from '@/lib/core/compare/share-scale'

describe('distances from the record on even steps', () => {
  it('is as wide as the near ones need, in round steps', () => {
    expect(evenScale([0.00027, -0.013]).edge).toBeCloseTo(0.02)
    expect(evenScale([0.00027]).edge).toBeCloseTo(0.0005)
    expect(evenScale([0.1]).edge).toBeCloseTo(0.1)
  })

  it('is not stretched by one that is far off: it stands at the edge', () => {
    const scale = evenScale([0.013, 5])
    expect(scale.edge).toBeCloseTo(0.02)
    expect(scale.place(5)).toBe(1)
    expect(scale.place(0.013)).toBeCloseTo(0.65)
    expect(scale.place(Number.NEGATIVE_INFINITY)).toBe(-1)
  })

  it('puts the record in the middle', () => {
    const { ticks } = evenScale([])
    expect(ticks.map(({ place }) => place)).toEqual([-1, -0.5, 0, 0.5, 1])
    expect(ticks[2]?.share).toBe(0)
  })
})

describe('distances from the record on steps of ten', () => {
  const shares = [0.00027, -0.83, 4.2]
  const scale = tenfoldScale(shares)

  it('gives each its own place, in order and inside the edges', () => {
    const places = [-0.83, 0, 0.00027, 4.2].map(scale.place)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(4)
    expect(Math.max(...places)).toBeLessThan(1)
  })

  it('tells a rounding of a few hundredths of a percent from the record', () => {
    expect(scale.place(0.00027)).toBeGreaterThan(0.05)
  })

  it('has a tick at each step of ten to both sides, and the record between', () => {
    const steps = scale.ticks.map(({ share }) => share)
    expect(steps).toHaveLength(13)
    expect(steps[6]).toBe(0)
    for (const [at, step] of steps.slice(7).entries()) expect(step).toBeCloseTo(10 ** (at - 4))
    expect(scale.ticks.map(({ place }) => place)).toEqual(
      scale.ticks.map(({ place }) => place).sort((a, b) => a - b),
    )
  })

  it('is the same to both sides', () => {
    expect(scale.place(-0.04)).toBeCloseTo(-scale.place(0.04))
  })
})
