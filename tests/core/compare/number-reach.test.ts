import { describe, expect, it } from 'vitest'
import { numberReach } from '@/lib/core/compare/number-reach'

const ends = (low: number, high = low) => ({
  low,
  high,
  openAbove: false,
  openBelow: false,
  isRounded: false,
})
const reach = (
  of: Partial<ReturnType<typeof ends>> & { low: number; high: number },
  modifier = 'exact',
  measure = 'count',
) => numberReach({ ...ends(of.low, of.high), ...of }, { modifier }, measure)

describe('what a printed number can stand for', () => {
  it.each([
    [68_000, 'exact', 'count', '67,500 to 68,500'],
    [1_400_000, 'exact', 'count', '1,350,000 to 1,450,000'],
    [59.6, 'exact', 'share', '59.55% to 59.65%'],
    [20, 'about', 'count', '15 to 25'],
    [20, 'exact', 'count', '19.5 to 20.5'],
  ])('%s, %s, a rounded %s: %s', (value, modifier, measure, words) => {
    expect(reach({ ...ends(value), isRounded: true }, modifier, measure)?.words).toBe(words)
  })

  it('is open where a bound leaves it open', () => {
    expect(reach({ ...ends(500), openAbove: true })).toEqual({ low: 500, high: null, words: '500 and more' })
    expect(reach({ ...ends(600), openBelow: true, isRounded: true })).toEqual({
      low: null,
      high: 600,
      words: 'up to 600',
    })
  })

  it('is all between the ends of a range', () => {
    expect(reach(ends(40, 80), 'range', 'share')?.words).toBe('40% to 80%')
  })

  it('is nothing but itself where a number is printed as itself', () => {
    expect(reach(ends(68_000))).toBeNull()
  })
})
