/**
 * Calendar arithmetic on whole days. A day is its number since 1 January 1970 (UTC), so that adding and
 * comparing are integer operations and no time zone can move a date.
 */
export type Day = number

const MS_A_DAY = 86_400_000

/** The day of a year, month (1-12) and day of the month. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return Math.round(at.getTime() / MS_A_DAY)
}

/** Year, month (1-12) and day of the month of a day. */
export const partsOf = (day: Day): { year: number; month: number; day: number } => {
  const at = new Date(day * MS_A_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

/** An ISO day such as "2024-09-27"; null for years outside 0001-9999 and what no calendar holds. */
export const isoOf = (day: Day): string | null => {
  const { year, month, day: d } = partsOf(day)
  if (!(year >= 1 && year <= 9999)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** Reads "2024-09-27" or the day of "2024-09-27T10:00"; anything else gives null. */
export const dayFromIso = (iso: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf(year, month, day)
    : null
}

/** Moves by whole months; the day is capped at the length of the month reached. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: d } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  return dayOf(y, m, Math.min(d, daysInMonth(y, m)))
}

/** First and last day, both inclusive. */
export interface DayRange {
  from: Day | null
  until: Day | null
}

/** 1 January to 31 December. */
export const yearRange = (year: number): DayRange => ({ from: dayOf(year, 1, 1), until: dayOf(year, 12, 31) })

/** The first to the last day of a month (1-12). */
export const monthRange = (year: number, month: number): DayRange => ({
  from: dayOf(year, month, 1),
  until: dayOf(year, month, daysInMonth(year, month)),
})

/** The first to the last day of a calendar quarter (1-4). */
export const quarterRange = (year: number, quarter: number): DayRange => ({
  from: dayOf(year, quarter * 3 - 2, 1),
  until: monthRange(year, quarter * 3).until,
})

/** The ISO week, Monday to Sunday, that holds the day. */
export const weekRange = (day: Day): DayRange => {
  const from = day - (weekdayOf(day) - 1)
  return { from, until: from + 6 }
}

/** The US federal fiscal year N runs from 1 October N-1 to 30 September N (31 U.S.C. 1102). */
export const fiscalYearRange = (year: number): DayRange => ({
  from: dayOf(year - 1, 10, 1),
  until: dayOf(year, 9, 30),
})

/** The US federal fiscal year that holds the day. */
export const fiscalYearOf = (day: Day): number => {
  const { year, month } = partsOf(day)
  return month >= 10 ? year + 1 : year
}
