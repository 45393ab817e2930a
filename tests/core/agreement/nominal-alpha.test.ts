import { describe, expect, test } from 'vitest'
import { nominalAlpha } from '@/lib/core/agreement/nominal-alpha'

const pairs = (first: string, second: string) =>
  first.split(' ').map((value, i) => ({ first: value, second: second.split(' ')[i] ?? '', count: 1 }))

describe('Krippendorffʼs alpha for two coders and nominal data', () => {
  // Both from K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A and B.
  test('is .095 in the textbook case of two categories', () => {
    const alpha = nominalAlpha(pairs('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))
    expect(alpha).toBeCloseTo(0.095, 3)
  })

  test('is .692 in the textbook case of five categories', () => {
    const alpha = nominalAlpha(pairs('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))
    expect(alpha).toBeCloseTo(0.692, 3)
  })

  test('is 1 where all agree and more than one value occurs', () => {
    expect(nominalAlpha(pairs('a b b', 'a b b'))).toBe(1)
  })

  test('is below 0 where coders agree less than by chance', () => {
    // n = 4, all values differ: 1 - 3 * 4 / (16 - 8)
    expect(nominalAlpha(pairs('a b', 'b a'))).toBeCloseTo(-0.5)
  })

  test('is not defined where one value is all there is, or nothing', () => {
    expect(nominalAlpha(pairs('a a a', 'a a a'))).toBeNull()
    expect(nominalAlpha([])).toBeNull()
  })

  test('counts a pair as often as it says', () => {
    const [one] = pairs('a', 'b')
    if (!one) throw new Error('no pair')
    expect(nominalAlpha([{ ...one, count: 3 }, ...pairs('a b', 'a b')])).toBe(
      nominalAlpha([one, one, one, ...pairs('a b', 'a b')]),
    )
  })
})
