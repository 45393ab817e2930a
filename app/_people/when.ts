import { formatDay } from '../_wording/dates'

/** "27 November 2026", in UTC. */
export function dayOf(date: Date): string {
  return formatDay(date.toISOString().slice(0, 10))
}

/** "27 November 2026, 14:05 UTC". */
export function minuteOf(date: Date): string {
  return `${dayOf(date)}, ${date.toISOString().slice(11, 16)} UTC`
}
