import { addMonths, type Day, type DayRange } from './calendar'
import type { Composed } from './compose'
import { MONTHS_IN } from './stretches'
import type { UnitName } from './vocabulary'

/** A number of units of time; null for "few". */
export interface Length {
  amount: number | null
  unit: UnitName
}

const DAYS_IN: Partial<Record<UnitName, number>> = { day: 1, week: 7 }

/** The first day after a length of time that begins on a day; null where the length is not told. */
export function dayAfter(from: Day, { amount, unit }: Length): Day | null {
  if (amount === null) return null
  const months = MONTHS_IN[unit]
  if (months !== undefined) return addMonths(from, Math.round(months * amount))
  const days = DAYS_IN[unit]
  return days === undefined ? null : from + Math.round(days * amount)
}

/** The first day of a length of time that ends on a day. */
export function dayBefore(until: Day, { amount, unit }: Length): Day | null {
  return amount === null ? null : dayAfter(until + 1, { amount: -amount, unit })
}

/** Codebook kind of one whole unit, "range" of several or of a part. */
export const kindOfLength = ({ amount, unit }: Length): string =>
  amount === 1 && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter')
    ? unit
    : 'range'

/** By whole years, both ends. */
export const shifted = ({ from, until }: DayRange, years: number): DayRange => ({
  from: from === null ? null : addMonths(from, 12 * years),
  until: until === null ? null : addMonths(until + 1, 12 * years) - 1,
})

/** "that year", "the week": one that the text or the day of publication must tell. */
export const isSpokenOf = ({ reference: r }: Composed): boolean => r?.type === 'unit' && r.which === 'same'
