import {
  addMonths,
  type Day,
  type DayRange,
  dayOf,
  daysInMonth,
  fiscalYearOf,
  fiscalYearRange,
  monthRange,
  partsOf,
  quarterRange,
  weekdayOf,
  weekRange,
  yearRange,
} from './calendar'
import { HOLIDAYS } from './holiday-dates'
import type { Reference, Which } from './reference'
import { fiscalStretch, MONTHS_IN, stretch } from './stretches'
import type { UnitName } from './vocabulary'

/** Where the sentence points: before the document's date, after it, or it does not say. */
export type Tense = 'past' | 'future' | 'none'

/** What a reference is put on the calendar against. */
export interface Anchor {
  /** the publication date; null when it is not known, and then only full dates resolve */
  document: Day | null
  tense: Tense
  /** the last date that the text named, for "a year earlier" and "the year" */
  spoken: DayRange | null
  /** it was named in this sentence or the one before */
  near: boolean
}

const NOWHERE: DayRange = { from: null, until: null }
const single = (day: Day): DayRange => ({ from: day, until: day })
const STEP: Record<Which, -1 | 0 | 1> = { last: -1, this: 0, next: 1, same: 0 }

/** The days a reference covers, both ends inclusive; null ends where it cannot be told. */
export function resolve(r: Reference, anchor: Anchor): DayRange {
  switch (r.type) {
    case 'date':
      return dateRange(r, anchor)
    case 'month':
      return inYear(r.year, r.which, anchor, (year) => monthRange(year, r.month), r.month)
    case 'year':
      return r.fiscal ? fiscalYearRange(r.year) : yearRange(r.year)
    case 'years':
      return {
        from: (r.fiscal ? fiscalYearRange(r.from) : yearRange(r.from)).from,
        until: (r.fiscal ? fiscalYearRange(r.until) : yearRange(r.until)).until,
      }
    case 'decade':
      return { from: dayOf(r.year, 1, 1), until: dayOf(r.year + 9, 12, 31) }
    case 'century':
      return { from: dayOf((r.number - 1) * 100, 1, 1), until: dayOf((r.number - 1) * 100 + 99, 12, 31) }
    case 'quarter':
      return quarterOf(r, anchor)
    case 'half':
      return halfOf(r, anchor)
    case 'season':
      return inYear(
        r.year,
        r.which,
        anchor,
        (year) => ({ from: dayOf(year, r.month, 1), until: addMonths(dayOf(year, r.month, 1), 3) - 1 }),
        r.month,
      )
    case 'holiday':
      return inYear(
        r.year,
        r.which,
        anchor,
        (year) => single(holidayDay(r.index, year)),
        partsOf(holidayDay(r.index, 2001)).month,
      )
    case 'vague':
    case 'frequency':
    case 'duration':
      return NOWHERE
    default:
      return anchor.document === null ? NOWHERE : relative(r, anchor, anchor.document)
  }
}

function relative(r: Reference, anchor: Anchor, doc: Day): DayRange {
  switch (r.type) {
    case 'weekday':
      return single(weekdayNear(doc, r.weekday, r.which, anchor.tense))
    case 'days-off':
      return single(doc + r.days)
    case 'weekend': {
      const saturday = (weekRange(doc).from as Day) + 5 + (r.which === 'next' ? 7 : 0)
      const last =
        r.which === 'this' || (r.which === 'last' && weekdayOf(doc) >= 6)
          ? saturday
          : r.which === 'last'
            ? saturday - 7
            : saturday
      return { from: last, until: last + 1 }
    }
    case 'unit':
      return r.spoken && anchor.near && anchor.spoken?.from != null
        ? besideSpoken(r, anchor.spoken, anchor.spoken.from)
        : unitRange(r.unit, r.which, r.fiscal, anchor, doc)
    case 'ago':
      return offset(r, anchor, doc)
    case 'stretch':
      return r.fiscal && r.amount !== null
        ? fiscalStretch(r.amount, r.direction, doc)
        : stretch(r.amount, r.unit, r.direction, doc)
    default:
      return NOWHERE
  }
}

function dateRange(r: Extract<Reference, { type: 'date' }>, anchor: Anchor): DayRange {
  const at = (year: number) => {
    const last = r.lastDay ?? r.day
    return last > daysInMonth(year, r.month)
      ? NOWHERE
      : { from: dayOf(year, r.month, r.day), until: dayOf(year, r.month, last) }
  }
  if (r.year === null && r.weekday !== null && anchor.document !== null) {
    // a weekday beside a date settles the year
    const year = partsOf(anchor.document).year
    const fit = [year, year - 1, year + 1].find(
      (y) => r.day <= daysInMonth(y, r.month) && weekdayOf(dayOf(y, r.month, r.day)) === r.weekday,
    )
    if (fit !== undefined) return at(fit)
  }
  return inYear(r.year, r.which, anchor, at, r.month)
}

/** Without a verb that looks ahead, the coming date must be this much nearer than the one gone by. */
const NEARER_AHEAD = 0.4
/** A verb that looks ahead does not reach past a date that lies this many times nearer behind. */
const NEARER_BEHIND = 8

/** Puts a yearless month or day into the year that the words, the verb and the distance ask for. */
function inYear(
  year: number | null,
  which: Which | null,
  anchor: Anchor,
  at: (year: number) => DayRange,
  month: number,
): DayRange {
  if (year !== null) return at(year)
  const doc = anchor.document
  if (doc === null) return NOWHERE
  const now = partsOf(doc)
  const here = at(now.year)
  if (which === 'this' || which === 'same') return here
  if (which === 'last')
    return here.until !== null && here.until < doc && month !== now.month ? here : at(now.year - 1)
  if (which === 'next') return here.from !== null && here.from > doc ? here : at(now.year + 1)
  const behind = here.from !== null && here.from <= doc ? here : at(now.year - 1)
  const ahead = here.until !== null && here.until >= doc ? here : at(now.year + 1)
  if (behind.until === null || ahead.from === null) return behind.until === null ? ahead : behind
  const back = Math.max(0, doc - behind.until)
  const fore = Math.max(0, ahead.from - doc)
  if (anchor.tense === 'future') return fore <= NEARER_BEHIND * Math.max(back, 1) ? ahead : behind
  if (anchor.tense === 'past') return behind
  return fore < NEARER_AHEAD * back ? ahead : behind
}

function quarterOf(r: Extract<Reference, { type: 'quarter' }>, anchor: Anchor): DayRange {
  const make = (year: number): DayRange => {
    if (!r.fiscal) return quarterRange(year, r.quarter)
    const from = addMonths(fiscalYearRange(year).from as Day, (r.quarter - 1) * 3)
    return { from, until: addMonths(from, 3) - 1 }
  }
  if (r.year !== null) return make(r.year)
  const doc = anchor.document
  if (doc === null) return NOWHERE
  const year = r.fiscal ? fiscalYearOf(doc) : partsOf(doc).year
  if (r.which !== null) return make(year + STEP[r.which])
  const here = make(year)
  if (anchor.tense === 'future') return (here.until as Day) >= doc ? here : make(year + 1)
  return (here.from as Day) <= doc ? here : make(year - 1)
}

function halfOf(r: Extract<Reference, { type: 'half' }>, anchor: Anchor): DayRange {
  const year =
    r.year ??
    (anchor.document === null
      ? null
      : (r.fiscal ? fiscalYearOf(anchor.document) : partsOf(anchor.document).year) +
        (r.which ? STEP[r.which] : 0))
  if (year === null) return NOWHERE
  const start = r.fiscal ? (fiscalYearRange(year).from as Day) : dayOf(year, 1, 1)
  const from = addMonths(start, (r.half - 1) * 6)
  return { from, until: addMonths(from, 6) - 1 }
}

/** The weekday meant: on or before the day of publication unless the words or the verb look ahead. */
function weekdayNear(doc: Day, weekday: number, which: Which | null, tense: Tense): Day {
  const back = (weekdayOf(doc) - weekday + 7) % 7
  if (which === 'last') return doc - (back === 0 ? 7 : back)
  if (which === 'next') return doc - back + 7
  if (which === 'this' || tense === 'future') return back === 0 ? doc : doc + (7 - back)
  return doc - back
}

function unitRange(unit: UnitName, which: Which, fiscal: boolean, anchor: Anchor, doc: Day): DayRange {
  const now = partsOf(doc)
  const step = STEP[which]
  if (which === 'same' && anchor.spoken?.from != null && unit !== 'quarter')
    return around(unit, fiscal, anchor.spoken.from)
  switch (unit) {
    case 'day':
      return single(doc + step)
    case 'week':
      return weekRange(doc + 7 * step)
    case 'month': {
      const at = partsOf(addMonths(dayOf(now.year, now.month, 1), step))
      return monthRange(at.year, at.month)
    }
    case 'quarter': {
      // companies and agencies report the quarter that has ended
      const at = partsOf(addMonths(dayOf(now.year, now.month, 1), which === 'same' ? -3 : 3 * step))
      return quarterRange(at.year, Math.ceil(at.month / 3))
    }
    case 'year':
      return fiscal ? fiscalYearRange(fiscalYearOf(doc) + step) : yearRange(now.year + step)
    case 'decade': {
      const start = Math.floor(now.year / 10) * 10 + step * 10
      return { from: dayOf(start, 1, 1), until: dayOf(start + 9, 12, 31) }
    }
    case 'century': {
      const start = Math.floor(now.year / 100) * 100 + step * 100
      return { from: dayOf(start, 1, 1), until: dayOf(start + 99, 12, 31) }
    }
    default:
      return single(doc)
  }
}

/** "the previous year" after "fiscal 2024": as long as what is spoken of where that is a year itself. */
function besideSpoken(r: Extract<Reference, { type: 'unit' }>, spoken: DayRange, from: Day): DayRange {
  const step = STEP[r.which]
  if (r.unit === 'day') return single((step < 0 ? from : (spoken.until ?? from)) + step)
  if (r.unit === 'week') return weekRange(from + 7 * step)
  if (r.unit !== 'year' && r.unit !== 'month') return unitRange(r.unit, r.which, r.fiscal, NO_ANCHOR, from)
  const whole = spoken.until !== null && spoken.until - from > 360
  if (r.unit === 'year' && whole && !r.fiscal) return shift(spoken, 12 * step)
  return unitRange(r.unit, r.which, r.fiscal, NO_ANCHOR, from)
}
const NO_ANCHOR: Anchor = { document: null, tense: 'none', spoken: null, near: false }

function around(unit: UnitName, fiscal: boolean, day: Day): DayRange {
  const at = partsOf(day)
  if (unit === 'year') return fiscal ? fiscalYearRange(fiscalYearOf(day)) : yearRange(at.year)
  if (unit === 'month') return monthRange(at.year, at.month)
  if (unit === 'week') return weekRange(day)
  return single(day)
}

/** "three days ago" is a day, "two weeks ago" a week, "two months ago" a month, "a decade ago" a year. */
function offset(r: Extract<Reference, { type: 'ago' }>, anchor: Anchor, doc: Day): DayRange {
  if (!Number.isFinite(r.amount)) return NOWHERE
  const base = r.from === 'text' && anchor.spoken?.from != null ? anchor.spoken : null
  const start = base?.from ?? doc
  const by = r.direction * r.amount
  if (r.unit === 'day') return single(start + Math.round(by))
  if (r.unit === 'hour' || r.unit === 'minute' || r.unit === 'second') return single(start)
  if (r.unit === 'week')
    return base ? single(start + Math.round(7 * by)) : weekRange(start + Math.round(7 * by))
  const months = Math.round((MONTHS_IN[r.unit] ?? 12) * by)
  if (base?.until != null && base.until > start) return shift(base, months)
  const at = partsOf(addMonths(start, months))
  return r.unit === 'month' || r.amount % 1 !== 0 ? monthRange(at.year, at.month) : yearRange(at.year)
}

const shift = (range: DayRange, months: number): DayRange => {
  const from = addMonths(range.from as Day, months)
  const last = partsOf((range.until as Day) + 1)
  return { from, until: addMonths(dayOf(last.year, last.month, last.day), months) - 1 }
}

function holidayDay(index: number, year: number): Day {
  const [month, second, nth] = (HOLIDAYS[index] as (typeof HOLIDAYS)[number]).on(year)
  if (nth === undefined) return dayOf(year, month, second)
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - second + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((second - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}
