import { formatDay } from '../../../_wording/dates'

/** "27 November 2026, 10:42 UTC" for an ISO time. */
export function timeWords(iso: string): string {
  return `${formatDay(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`
}
