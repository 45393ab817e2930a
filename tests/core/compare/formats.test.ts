import { describe, expect, it } from 'vitest'
import { addMonths, dayNumber, daysOf, isoDayOf } from '@/lib/core/compare/calendar'
import { formatDate, formatPeriod } from '@/lib/core/compare/format-date'
import {
  formatDifference,
  formatFigure,
  formatNumber,
  formatShare,
  formatValue,
} from '@/lib/core/compare/format-number'

describe('numbers in print', () => {
  it.each([
    [435_719, 'count', '435,719'],
    [73, 'share', '73%'],
    [5.63, 'ratio', '5.63'],
    [0.00007, 'rate', '0.00007'],
    [0.1 + 0.2, 'rate', '0.3'],
    [1500, 'money', '$1,500'],
    [0, 'count', '0'],
    [null, 'count', 'not stated'],
  ])('%s as a %s is %s', (value, measure, printed) => {
    expect(formatValue(value, measure)).toBe(printed)
  })

  it('says "not stated" for a number that is not there, never 0', () => {
    expect(formatNumber(null)).toBe('not stated')
    expect(formatNumber(0)).toBe('0')
  })
})

describe('differences in words', () => {
  it.each([
    [18, 18 / 67_879, 'count', '18 more than the record (0.027%)'],
    [-719, -719 / 435_719, 'count', '719 less than the record (0.17%)'],
    [0, 0, 'count', 'the same as the record'],
    [2, 2 / 71, 'share', '2 percentage points more than the record'],
    [5, null, 'count', '5 more than the record'],
  ])('%s (%s, %s) is %j', (difference, relative, measure, words) => {
    expect(formatDifference(difference, relative, measure)).toBe(words)
  })

  it('says nothing where the two cannot be subtracted', () => {
    expect(formatDifference(null, null, 'count')).toBeNull()
  })

  it('keeps two digits of a small share', () => {
    expect(formatShare(0.00027)).toBe('0.027%')
  })
})

describe('dates in words', () => {
  it.each([
    ['2024-09-27', '27 Sep 2024'],
    ['2017-05', 'May 2017'],
    ['2013-01-01', '1 Jan 2013'],
    [null, 'not stated'],
  ])('%s is %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })

  it.each([
    ['2024-07-21', '2024-07-21', '21 Jul 2024'],
    ['2018-10-01', '2019-09-30', '1 Oct 2018 to 30 Sep 2019'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2024-02-01', '2024-02-28', '1 Feb 2024 to 28 Feb 2024'],
    ['2017-01-28', null, 'from 28 Jan 2017, end not stated'],
    [null, '2017-02-03', 'until 3 Feb 2017, start not stated'],
    [null, null, 'dates not stated'],
  ])('%s to %s is %j', (start, end, words) => {
    expect(formatPeriod({ start, end })).toBe(words)
  })

  it('refuses what is no day or month', () => {
    expect(() => formatDate('2024-13-01')).toThrow('"2024-13-01"')
    expect(() => dayNumber('2024-9-1')).toThrow('"2024-9-1"')
  })
})

describe('the calendar', () => {
  it('knows the last day of February in leap years', () => {
    expect(daysOf('2024-02').end).toBe('2024-02-29')
    expect(daysOf('2023-02').end).toBe('2023-02-28')
  })

  it('counts months over the turn of the year', () => {
    expect(addMonths('2024-12-25', 1)).toBe('2025-01-01')
    expect(addMonths('2024-01-31', -13)).toBe('2022-12-01')
  })

  it('turns a day into a number and back', () => {
    expect(isoDayOf(dayNumber('1969-12-31'))).toBe('1969-12-31')
    expect(dayNumber('1970-01-02')).toBe(1)
  })
})

describe('a figure of the record', () => {
  it.each([
    [
      'keeps what its source says of its exactness',
      { value: 500, modifier: 'more than', measure: 'count', unitStated: 'detainers' },
      'more than 500',
    ],
    [
      'stands alone where the source does',
      { value: 489, modifier: null, measure: 'count', unitStated: 'detainers' },
      '489',
    ],
    [
      'carries the sign of a rate in percent, with every digit',
      { value: 0.00007, modifier: null, measure: 'rate', unitStated: 'percent' },
      '0.00007%',
    ],
    [
      'hedges nothing where there is no number',
      { value: null, modifier: 'about', measure: 'count', unitStated: 'people' },
      'not stated',
    ],
  ])('%s', (_behaviour, figure, expected) => {
    expect(formatFigure(figure)).toBe(expected)
  })
})
