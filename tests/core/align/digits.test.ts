import { describe, expect, test } from 'vitest'
import { lastUnit, oneDigitApart, significantDigits, swappedDigits } from '@/lib/core/align/digits'

describe('the last digit that a number commits to', () => {
  test.each([
    [68_000, 1_000],
    [67_897, 1],
    [59.6, 0.1],
    [3.25, 0.01],
    [1_600_000, 100_000],
    [7, 1],
    [20, 10],
    [0, 1],
  ])('%s commits to %s', (value, unit) => {
    expect(lastUnit(value)).toBeCloseTo(unit, 12)
  })

  test('zeros at the end are not significant', () => {
    expect(significantDigits(435_000)).toBe(3)
    expect(significantDigits(100_005)).toBe(6)
  })
})

describe('digits that changed places', () => {
  test('finds a swap of two neighbours', () => {
    expect(swappedDigits(67_897, 67_879)).toEqual({ printed: '97', recorded: '79' })
    expect(swappedDigits(2_387, 2_837)).toEqual({ printed: '38', recorded: '83' })
  })
  test.each([
    [13_676, 13_767, 'three digits'],
    [19_327, 17_329, 'digits that are no neighbours'],
    [12, 21, 'two digits alone'],
    [67_897, 678_790, 'another length'],
    [67.8, 68.7, 'decimals'],
    [662_556, 662_566, 'one digit'],
  ])('finds none between %s and %s: %s', (one, other) => {
    expect(swappedDigits(one, other)).toBeNull()
  })
})

describe('one digit apart', () => {
  test.each([
    [662_556, 662_566, true],
    [435_729, 435_719, true],
    [142, 143, false],
    [300_000, 400_000, false],
    [435_719, 435_719, false],
    [1_435_719, 435_719, false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(oneDigitApart(one, other)).toBe(expected)
  })
})
