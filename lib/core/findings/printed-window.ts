import { dayNumber } from '../compare/calendar'
import { formatPeriod } from '../compare/format-date'
import { remembered } from '../text/remembered'
import type { CodedArticle, CodedQuantity, CodedWindow } from './coded-article'

/** What the window printed with a number says literally, with the coded window that it is, where it was coded apart. */
export interface PrintedWindow {
  kind: string | null
  start: string | null
  end: string | null
  stated: string
  /** the words say other days than the ones they were taken to mean */
  isLiteral: boolean
  /** "the same day", "that week", "the year before": the days are told by other words of the text */
  isAnaphora: boolean
  coded: CodedWindow | null
}

/** The window printed with a number, by its words; null where none is stated with it. */
export function printedWindow(article: CodedArticle, { window }: CodedQuantity): PrintedWindow | null {
  if (window === null) return null
  const coded = article.windows.find(({ phrase }) => sameWords(phrase, window.stated)) ?? null
  const literal = coded?.literal ?? null
  return {
    kind: literal
      ? literalKind(literal, window.kind ?? coded?.kind ?? null)
      : (window.kind ?? coded?.kind ?? null),
    start: literal ? literal.from : window.start,
    end: literal ? literal.until : window.end,
    stated: window.stated,
    isLiteral: literal !== null,
    isAnaphora: POINTS_BACK.test(window.stated),
    coded,
  }
}

// "The fiscal year" without its number is the one that was named before; "the year before" is counted from another time
// than the day of publication.
const POINTS_BACK =
  /\b(?:same|that|those|which)\b|^(?:the )?fiscal year$|\b(?:year|month|week)s? (?:before|earlier)\b|\b(?:previous|prior|preceding) (?:year|month|week)\b/i

/** "fiscal year 2019 (1 Oct 2018 to 30 Sep 2019)", or the days alone. */
export function windowInWords(kind: string | null, start: string | null, end: string | null): string {
  const days = formatPeriod({ start, end })
  return kind === 'fiscal-year' && end !== null && spansOneYear(start, end)
    ? `fiscal year ${end.slice(0, 4)} (${days})`
    : days
}

/** The length of a period in days, both ends counted; null where an end is open. */
export function daysIn({ start, end }: { start: string | null; end: string | null }): number | null {
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start) + 1
}

/** Whether two phrases have the same words, or one those of the other and more. */
function sameWords(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length)
  return short !== '' && ` ${long} `.includes(` ${short} `)
}

const plain = remembered((words) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

// The days of a calendar year under the name of a fiscal one: what is said is the calendar year.
function literalKind({ from, until }: { from: string | null; until: string | null }, kind: string | null) {
  return isCalendarYears(from, until) ? 'calendar-year' : kind
}

/** Whether a period runs from a first of January to a thirty-first of December. */
export function isCalendarYears(start: string | null, end: string | null): boolean {
  return (start?.endsWith('-01-01') ?? false) && (end?.endsWith('-12-31') ?? false)
}

/** Whether a period runs from a first of October to a thirtieth of September: US fiscal years. */
export function isFiscalYears(start: string | null, end: string | null): boolean {
  return (start?.endsWith('-10-01') ?? false) && (end?.endsWith('-09-30') ?? false)
}

const YEAR = 366

function spansOneYear(start: string | null, end: string): boolean {
  return (daysIn({ start, end }) ?? Number.POSITIVE_INFINITY) <= YEAR
}
