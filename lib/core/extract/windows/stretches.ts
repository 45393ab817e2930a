import { addMonths, type Day, type DayRange, fiscalYearOf, fiscalYearRange } from './calendar'
import type { UnitName } from './vocabulary'

/** Months in the units that are counted in months. */
export const MONTHS_IN: Partial<Record<UnitName, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** "the last three fiscal years": the ones that had ended by the day of publication. */
export function fiscalStretch(amount: number, direction: -1 | 1, doc: Day): DayRange {
  const running = fiscalYearOf(doc)
  const [first, last] = direction < 0 ? [running - amount, running - 1] : [running + 1, running + amount]
  return { from: fiscalYearRange(first).from, until: fiscalYearRange(last).until }
}

/** "the last two years" up to the day of publication, "the next three months" from it. */
export function stretch(amount: number | null, unit: UnitName, direction: -1 | 1, doc: Day): DayRange {
  const start = direction === 1 ? doc : null
  if (amount === null) return direction === 1 ? { from: start, until: null } : { from: null, until: doc }
  const months = MONTHS_IN[unit]
  const days = unit === 'week' ? 7 : unit === 'day' ? 1 : 0
  const other =
    months !== undefined
      ? addMonths(doc, Math.round(months * amount) * direction)
      : doc + Math.round(days * amount) * direction
  return direction === 1 ? { from: doc, until: other } : { from: other, until: doc }
}
