import { dayNumber } from '../compare/calendar'
import { daysIn, isCalendarYears, isFiscalYears, type PrintedWindow, printedWindow } from './printed-window'
import { isReached } from './reached'
import type { Tied } from './tied'

const SLACK = 45 // days; months are told loosely, and a shift is more than that
const STOCK_SLACK = 7 // days; a count "as of Nov. 15" is that of Nov. 16
const DATES = new Set(['week', 'month', 'quarter', 'calendar-year', 'fiscal-year', 'range', 'since', 'as-of'])
const PERIODS = new Set(['fiscal-year', 'range', 'relative'])

/**
 * The window printed with a number where it is surely another than the figure's. One that takes in the whole of it is
 * loose and no other; neither is a fiscal year told as the calendar year of its number, which has a rule of its own.
 */
export function shiftedWindow({ article, quantity, figure, tie }: Tied): PrintedWindow | null {
  const printed = printedWindow(article, quantity)
  if (!printed || printed.isAnaphora || printed.kind === null) return null
  if (printed.kind === 'relative' ? !datesFigure(printed, figure) : !DATES.has(printed.kind)) return null
  // Another count was taken at another time, and words against the calendar need to know the day they were printed on.
  if (tie.relation === 'another count' || (printed.isLiteral && article.published === null)) return null
  const { start, end } = figure.window
  if (printed.start === null || start === null || end === null) return null
  const isStock = figure.nature === 'stock' || start === end
  if (printed.kind === 'since') return isSince(printed.start, figure.window, isStock) ? printed : null
  if (printed.end === null) return null
  // "This fiscal year" with its months spelled out elsewhere tells the reader which is meant.
  if (printed.isLiteral && spelledOut(article.windows, start, end)) return null
  const apart = isStock
    ? missesStock(printed, printed.start, printed.end, figure.window) && !isReached(article, quantity)
    : missesFlow(printed, printed.start, printed.end, start, end)
  return apart ? printed : null
}

/**
 * "last year" names a calendar year; other times counted from the day of publication are no dates, and yet a count on a
 * day is none over "the past three years".
 */
function datesFigure({ start, end }: PrintedWindow, { window, nature }: Tied['figure']): boolean {
  if (isCalendarYears(start, end)) return true
  return window.kind === 'as-of' && nature === 'stock' && isLong({ start, end })
}

const isLong = (period: { start: string | null; end: string | null }): boolean =>
  (daysIn(period) ?? 0) > SLACK

/** A count on a day: dated by another day, or told as one over a period. */
function missesStock(
  printed: PrintedWindow,
  from: string,
  until: string,
  { kind, start, end }: Tied['figure']['window'],
): boolean {
  const isYear = printed.kind === 'relative' && isCalendarYears(from, until)
  const isPeriod = isLong(printed) && PERIODS.has(printed.kind ?? '') && !isYear
  if (kind === 'as-of' && isPeriod) return true
  return (
    dayNumber(from) - dayNumber(end ?? until) > STOCK_SLACK ||
    dayNumber(start ?? from) - dayNumber(until) > STOCK_SLACK
  )
}

/** A count over a period: over another one, both ends of which are known. */
function missesFlow(
  printed: PrintedWindow,
  from: string,
  until: string,
  start: string,
  end: string,
): boolean {
  if (from <= start && end <= until) return false
  if (isFiscalYears(start, end) && isCalendarYears(from, until)) return until.slice(0, 4) !== end.slice(0, 4)
  // A day dates the report.
  if (printed.kind === 'as-of' || (daysIn(printed) ?? 0) <= 1) return false
  const [first, last] = [dayNumber(from) - dayNumber(start), dayNumber(until) - dayNumber(end)]
  const isWeek = printed.kind === 'week' && (daysIn({ start, end }) ?? 0) <= SLACK
  return isWeek ? first !== 0 && last !== 0 : Math.abs(first) > SLACK || Math.abs(last) > SLACK
}

/** A count on a day told as a flow since that day, or a closed period told as an open one. */
function isSince(from: string, { kind, start, end }: Tied['figure']['window'], isStock: boolean): boolean {
  if (start === null || end === null || kind === 'since') return false
  if (Math.abs(dayNumber(from) - dayNumber(start)) > SLACK) return false
  return isStock || isFiscalYears(start, end)
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

function spelledOut(windows: Tied['article']['windows'], start: string, end: string): boolean {
  return windows.some(({ from, until, phrase }) => from === start && until === end && MONTH.test(phrase))
}
