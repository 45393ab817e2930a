import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/lib/core/compare/calendar'
import { timeAxis } from '@/lib/core/compare/time-axis'
import { timeTicks } from '@/lib/core/compare/time-ticks'
import { compareWindows } from '@/lib/core/compare/windows'
import { opening, whole, windowMention } from './rows-by-hand'

const fiscalYear = {
  kind: 'fiscal-year',
  kindLabel: 'Fiscal year',
  start: '2018-10-01',
  end: '2019-09-30',
  stated: 'Fiscal Year 2019',
}
const columns = [
  { ...whole, outletName: 'One', published: '2019-11-03' },
  { ...opening, outletName: 'Two', published: null },
]
const axisOf = (...windows: Parameters<typeof windowMention>[0][]) =>
  timeAxis(fiscalYear, columns, compareWindows(columns, windows.map(windowMention)))

describe('the windows on a time axis', () => {
  it("reaches in whole months from the record's window to the last publication", () => {
    expect(axisOf()).toMatchObject({ from: dayNumber('2018-10-01'), to: dayNumber('2019-12-01') })
  })

  it('draws a period to the end of its last day', () => {
    expect(axisOf()?.record).toMatchObject({
      from: dayNumber('2018-10-01'),
      to: dayNumber('2019-10-01'),
      days: '1 Oct 2018 to 30 Sep 2019',
      openEnd: false,
    })
  })

  it('marks a day, an open end and an end that is cut off', () => {
    const bars = axisOf(
      { ordinal: 1, start: '2019-02-03', end: '2019-02-03' },
      { ordinal: 2, start: '2019-03-01', end: null },
      { ordinal: 3, start: '1996-01-01', end: '2019-01-01' },
    )?.lanes[0]?.bars
    expect(bars?.map(({ isOneDay, openEnd, cutStart }) => ({ isOneDay, openEnd, cutStart }))).toEqual([
      { isOneDay: true, openEnd: false, cutStart: false },
      { isOneDay: false, openEnd: true, cutStart: false },
      { isOneDay: false, openEnd: false, cutStart: true },
    ])
    expect(bars?.[2]?.from).toBe(dayNumber('2018-10-01'))
  })

  it('says in words why a lane is empty', () => {
    expect(axisOf()?.lanes.map((lane) => lane.empty)).toEqual([
      'no window stated',
      'no window in the part coded',
    ])
  })

  it('keeps words that fix no day beside the axis', () => {
    const lane = axisOf({ text: 'in recent months' })?.lanes[0]
    expect(lane).toMatchObject({
      empty: null,
      bars: [],
      undated: [{ ref: 'one#w1', stated: 'in recent months' }],
    })
  })

  it('keeps a period far from all others beside the axis too, with its days', () => {
    const lane = axisOf({ text: 'in 2001', start: '2001-01-01', end: '2001-12-31' })?.lanes[0]
    expect(lane).toMatchObject({ bars: [], undated: [], outside: [{ stated: 'in 2001', days: '2001' }] })
  })

  it('loses no period: each is drawn, without days, or outside', () => {
    const ends = [null, '1996-01-01', '2018-12-31', '2019-02-03', '2030-01-01']
    const given = ends.flatMap((start) =>
      ends.flatMap((end) => (start && end && start > end ? [] : [{ start, end }])),
    )
    const lane = axisOf(...given.map((period, index) => ({ ...period, ordinal: index + 1 })))?.lanes[0]
    const kept = [lane?.bars, lane?.undated, lane?.outside].flatMap(
      (each) => each?.map(({ ref }) => ref) ?? [],
    )
    expect(new Set(kept).size).toBe(given.length)
    expect(kept).toHaveLength(given.length)
  })

  it('shows a publication of which only the month is known as that month', () => {
    const axis = timeAxis(
      fiscalYear,
      [{ ...whole, outletName: 'One', published: '2019-11' }],
      compareWindows([whole], []),
    )
    expect(axis?.lanes[0]?.published).toEqual({
      from: dayNumber('2019-11-01'),
      to: dayNumber('2019-12-01'),
      label: 'published Nov 2019',
    })
  })

  it('is null when no date is known at all', () => {
    const undated = { ...fiscalYear, start: null, end: null }
    expect(timeAxis(undated, [{ ...whole, outletName: 'One', published: null }], [])).toBeNull()
  })
})

describe('the labels of a time axis', () => {
  it.each([
    ['2024-07-01', '2024-09-01'],
    ['2018-10-01', '2019-12-01'],
    ['2009-01-01', '2026-01-01'],
    ['1900-01-01', '2026-01-01'],
  ])('from %s to %s are at most nine, rising, inside', (from, to) => {
    const ticks = timeTicks(dayNumber(from), dayNumber(to))
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThanOrEqual(9)
    for (const { day } of ticks) {
      expect(day).toBeGreaterThanOrEqual(dayNumber(from))
      expect(day).toBeLessThan(dayNumber(to))
    }
  })

  it('are years where the axis is long, months where it is short', () => {
    expect(timeTicks(dayNumber('2012-05-01'), dayNumber('2019-01-01'))[0]?.label).toBe('2013')
    expect(timeTicks(dayNumber('2024-07-01'), dayNumber('2024-09-01'))[0]?.label).toBe('Jul 2024')
  })
})
