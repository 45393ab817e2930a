import type { Tokens } from '../../text/tokens'
import { type Day, type DayRange, partsOf } from './calendar'
import type { Composed } from './compose'
import { is } from './cursor'
import { shifted } from './merging'

const PERIODS = new Set(['fiscal-year', 'calendar-year', 'month', 'quarter', 'week', 'range'])

/** "FY 2025 to date", "so far this year", "this fiscal year so far": from the first day of the period to publication. */
export function toDate(t: Tokens, period: Composed, document: Day | null): Composed | null {
  if (!PERIODS.has(period.kind) && period.kind !== 'administration') return null
  const { first, next } = period
  const until = document
  const made = (start: number, end: number): Composed => ({
    first: start,
    next: end,
    kind: period.kind === 'administration' ? 'administration' : 'range',
    range: { from: period.range.from, until },
    basis: 'relative',
  })
  if (is(t, next, 'to') && is(t, next + 1, 'date')) return made(first, next + 2)
  if (is(t, next, 'ytd')) return made(first, next + 1)
  const far = is(t, next, 'so') || is(t, next, 'thus')
  if (far && is(t, next + 1, 'far')) return made(first, next + 2)
  let at = first - 1
  if (is(t, at, 'in') || is(t, at, 'during') || is(t, at, 'of') || is(t, at, 'for')) at--
  return is(t, at, 'far') && (is(t, at - 1, 'so') || is(t, at - 1, 'thus')) ? made(at - 1, next) : null
}

/** "fiscal 2025 through May": a year up to a month or day of it. */
export function yearThrough(t: Tokens, year: Composed, end: Composed): Composed | null {
  const { reference: r } = end
  if (year.kind !== 'fiscal-year' && year.kind !== 'calendar-year') return null
  if (!(r?.type === 'date' || r?.type === 'month') || r.year !== null) return null
  const link = is(t, year.next, ',') ? year.next + 1 : year.next
  if (!is(t, link, 'through') || end.first !== link + 1) return null
  const until = inside(year.range, end.own ?? end.range)
  return {
    first: year.first,
    next: end.next,
    kind: 'range',
    range: { from: year.range.from, until },
    basis: year.basis,
  }
}

/** The last day of a yearless month or date in the year that it belongs to. */
function inside(year: DayRange, days: DayRange): Day | null {
  if (year.from === null || year.until === null || days.until === null) return null
  for (const away of [0, -1, 1, ...[partsOf(year.until).year - partsOf(days.until).year]]) {
    const { until } = shifted(days, away)
    if (until !== null && until >= year.from && until <= year.until) return until
  }
  return null
}
