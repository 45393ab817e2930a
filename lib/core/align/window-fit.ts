import type { StatedPeriod } from './printed-figure'

/**
 * How the window printed with a number fits the figure's. `covers`: the printed one takes in the figure's whole, which
 * makes it loose but not wrong. `overlaps`: most days of either are the other's. `fiscal as calendar`: the calendar year of the same number. `unknown`: one of them has no
 * dates, or is no window that a count could be taken over.
 */
export type WindowFit =
  | 'same'
  | 'covers'
  | 'overlaps'
  | 'unknown'
  | 'fiscal as calendar'
  | 'differs'
  | 'apart'

const DAY = 86_400_000
const SLACK = 3 // days; "through the end of July" and a count of 29 July are one
const NEAR = 45 // days; beyond it a count was taken at another time, within it the same count may be loosely dated
const MOST_DAYS = 0.66 // "in February" for 9 February to 1 March
const DATES_NO_COUNT = new Set(['administration', 'event', 'relative', 'frequency', 'duration', 'reference'])

/** A period in days since 1970; an open end stays null. */
export interface Days {
  kind: string | null
  start: number | null
  end: number | null
  year: number | null
}

/** The days of a period, made ready once. */
export function daysOf({ kind, start, end }: StatedPeriod): Days {
  return { kind, start: dayOf(start), end: dayOf(end), year: end === null ? null : Number(end.slice(0, 4)) }
}

/** Days since 1970 of an ISO day; null for none. */
export function dayOf(day: string | null): number | null {
  if (day === null) return null
  const time = Date.parse(day)
  return Number.isNaN(time) ? null : Math.round(time / DAY)
}

/** As dayOf, for a day or a month ("2017-05"), which counts as its last day. */
export function lastDayOf(date: string | null): number | null {
  if (date === null || date.length !== 'YYYY-MM'.length) return dayOf(date)
  const [year = 0, month = 0] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month, 0) / DAY)
}

/** How a printed window fits a figure's. */
export function windowFit(printed: Days | null, recorded: Days): WindowFit {
  if (printed === null) return 'unknown'
  const { start, end } = printed
  if (start === null && end === null) return 'unknown'
  if (isCalendarYear(printed) && recorded.kind === 'fiscal-year' && printed.year === recorded.year) {
    return 'fiscal as calendar'
  }
  const lasts = start !== null && end !== null ? end - start : null
  const isStock = recorded.kind === 'as-of' || (recorded.start !== null && recorded.start === recorded.end)
  const from = recorded.start ?? recorded.end
  const until = recorded.end ?? recorded.start
  if (from === null || until === null) return 'unknown'
  const isPoint = lasts !== null && lasts <= SLACK
  if (isStock) {
    if (isPoint && Math.abs((end as number) - until) <= SLACK) return 'same'
  } else {
    // One day beside a period dates the report, not the count.
    if (isPoint && until - from > SLACK) return 'unknown'
    if (near(start, recorded.start) && near(end, recorded.end)) return 'same'
    if (start !== null && end === null && printed.kind === 'since' && near(start, recorded.start))
      return 'same'
  }
  if (printed.kind !== null && DATES_NO_COUNT.has(printed.kind) && !isCalendarYear(printed)) return 'unknown'
  const opens = start ?? Number.NEGATIVE_INFINITY
  const closes = end ?? Number.POSITIVE_INFINITY
  if (opens - SLACK <= from && until <= closes + SLACK)
    return isStock && lasts !== null && lasts <= NEAR ? 'same' : 'covers'
  if (opens <= until && from <= closes) {
    const common = Math.min(closes, until) - Math.max(opens, from) + 1
    const longer = Math.max(closes - opens, until - from) + 1
    return common / longer >= MOST_DAYS ? 'overlaps' : 'differs'
  }
  const gap = opens > until ? opens - until : from - closes
  return gap <= NEAR ? 'differs' : 'apart'
}

/** A calendar year by its kind, or "last year" by its days. */
function isCalendarYear({ kind, start, end }: Days): boolean {
  if (kind === 'calendar-year') return true
  if (kind !== 'relative' || start === null || end === null) return false
  const [first, last] = [new Date(start * DAY), new Date(end * DAY)]
  const opens = first.getUTCMonth() === 0 && first.getUTCDate() === 1
  return opens && last.getUTCMonth() === 11 && last.getUTCDate() === 31
}

function near(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= 1
}
