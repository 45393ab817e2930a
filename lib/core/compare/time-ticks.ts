import { addMonths, dayNumber, isoDayOf } from './calendar'
import { formatDate } from './format-date'

const MOST_TICKS = 8 // more labels than this run into one another at 360 px
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120] // steps that a calendar reader expects

/**
 * First days of months at which the axis carries a label, at most eight: "Sep 2024", or "2024" where the step
 * is whole years. `from` and `to` are days since 1970.
 */
export function timeTicks(from: number, to: number): { day: number; label: string }[] {
  const first = isoDayOf(from)
  const months = monthsOf(to) - monthsOf(from)
  const step = STEPS_IN_MONTHS.find((each) => months / each <= MOST_TICKS) ?? Math.ceil(months / MOST_TICKS)
  const ticks: { day: number; label: string }[] = []
  for (let day = alignedTo(first, step); dayNumber(day) < to; day = addMonths(day, step)) {
    if (dayNumber(day) < from) continue
    ticks.push({
      day: dayNumber(day),
      label: step % 12 === 0 ? day.slice(0, 4) : formatDate(day.slice(0, 7)),
    })
  }
  return ticks
}

/** Months since year 0 of a day since 1970. */
function monthsOf(day: number): number {
  const iso = isoDayOf(day)
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}

/** The first month at or before `isoDay` that is a whole number of steps from the start of its year or decade. */
function alignedTo(isoDay: string, step: number): string {
  const months = monthsOf(dayNumber(isoDay))
  return addMonths(isoDay, -(months % step))
}
