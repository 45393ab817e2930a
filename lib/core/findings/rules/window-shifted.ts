import { dayNumber } from '../../compare/calendar'
import { evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import {
  daysIn,
  isCalendarYears,
  isFiscalYears,
  type PrintedWindow,
  printedWindow,
  windowInWords,
} from '../printed-window'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

export const windowShifted: Rule = {
  id: 'window-shifted',
  title: 'Another window than the record’s',
  why: 'The same count over other days is another rate and may fall to other people in office.',
  find: (checked) => [
    ...together(
      'window-shifted',
      sameNumbers(checked).filter((tied) => shifted(tied) !== null),
      (tied) =>
        `${shifted(tied)?.stated} ${tied.figure.window.start} ${tied.figure.window.end} ${voiceKey(tied.quantity)}`,
      (group) => {
        const [first] = group
        const printed = shifted(first)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const { kind, start, end } = first.figure.window
        return `${opening(first.quantity, 'dates')} ${phrases} ${quoted(printed?.stated ?? '')}${named(printed)}; the record counts ${counted(kind, start, end)}.`
      },
    ),
    ...otherYear(checked),
  ],
}

const SLACK = 45 // days; months and weeks are told loosely, and a shift is more than that
const STOCK_SLACK = 7 // days; a count "as of Nov. 15" is that of Nov. 16
const DATES = new Set(['week', 'month', 'quarter', 'calendar-year', 'fiscal-year', 'range', 'since', 'as-of'])

function shifted({ article, quantity, figure }: Tied): PrintedWindow | null {
  const printed = printedWindow(article, quantity)
  if (!printed || printed.kind === null || !DATES.has(printed.kind) || printed.start === null) return null
  if (printed.isLiteral && article.published === null) return null
  const { start, end } = figure.window
  if (start === null || end === null) return null
  const isStock = figure.nature === 'stock' || start === end
  if (printed.kind === 'since') return isSince(printed, figure.window, isStock) ? printed : null
  if (printed.end === null) return null
  if (isFiscalYears(start, end) && isCalendarYears(printed.start, printed.end)) {
    return Number(printed.end.slice(0, 4)) === Number(end.slice(0, 4)) ? null : printed
  }
  // "This fiscal year" with its months spelled out elsewhere tells the reader which is meant.
  if (printed.isLiteral && spelledOut(article.windows, start, end)) return null
  const from = dayNumber(printed.start) - dayNumber(start)
  const until = dayNumber(printed.end) - dayNumber(end)
  if (isStock) {
    const isPeriod = (daysIn(printed) ?? 0) > SLACK
    const holds = from <= STOCK_SLACK && until >= -STOCK_SLACK
    return (isPeriod &&
      figure.window.kind === 'as-of' &&
      (printed.kind === 'fiscal-year' || printed.kind === 'range')) ||
      !holds
      ? printed
      : null
  }
  if (printed.kind === 'as-of' || (daysIn(printed) ?? 0) <= 1) return null
  if (printed.kind === 'week' && (daysIn({ start, end }) ?? 0) <= 2 * SLACK)
    return from !== 0 && until !== 0 ? printed : null
  return Math.abs(from) > SLACK || Math.abs(until) > SLACK ? printed : null
}

/** A count on a day told as a flow since that day, or a closed period told as an open one. */
function isSince({ start }: PrintedWindow, window: Tied['figure']['window'], isStock: boolean): boolean {
  if (start === null || window.start === null || window.end === null || window.kind === 'since') return false
  if (Math.abs(dayNumber(start) - dayNumber(window.start)) > SLACK) return false
  return isStock || isFiscalYears(window.start, window.end)
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

function spelledOut(windows: Tied['article']['windows'], start: string, end: string): boolean {
  return windows.some(({ from, until, phrase }) => from === start && until === end && MONTH.test(phrase))
}

/** The record's own week or period in the article, day for day, but in another year. */
function otherYear({ article, record }: Checked): Finding[] {
  const { start, end } = record.window
  if (start === null || end === null || start === end) return []
  return article.windows.flatMap((window): Finding[] => {
    const { from, until } = window
    const sameDays = from?.slice(5) === start.slice(5) && until?.slice(5) === end.slice(5)
    if (!from || !until || !sameDays || from === start || /-(?:01-01|10-01)$/.test(start)) return []
    const statement = `${opening(window, 'has')} ${quoted(window.phrase)}; the record is about ${windowInWords(null, start, end)}.`
    return [{ rule: 'window-shifted', statement, evidence: [evidenceOf(article, window)], figureIds: [] }]
  })
}

function named(printed: PrintedWindow | null): string {
  if (!printed || printed.kind === 'since') return ''
  const words = windowInWords(printed.kind, printed.start, printed.end)
  return printed.isLiteral || printed.coded?.basis === 'relative'
    ? `, which on the day of publication names ${words}`
    : `, ${words}`
}

function counted(kind: string | null, start: string | null, end: string | null): string {
  const words = windowInWords(kind, start, end)
  return kind === 'as-of' ? `as of ${words}` : words
}
