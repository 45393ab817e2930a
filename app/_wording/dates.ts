import { formatPeriod } from '@/lib/core/compare/format-date'
import type { Period } from '@/lib/core/compare/types'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "27 September 2024" for an ISO day, "May 2017" for an ISO month; anything else comes back as it is. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  const month = MONTHS[Number(match?.[2]) - 1]
  if (!match || !month) return iso
  return `${match[3] ? `${Number(match[3])} ` : ''}${month} ${match[1]}`
}

/** A window in its own words, with the dates added where the words do not already hold them. */
export function windowWords(period: Period): string {
  const undated = period.start === null && period.end === null
  return undated || holdsDates(period) ? period.stated : `${period.stated} (${formatPeriod(period)})`
}

/** True where the words name the year and the day, as "as of July 21, 2024" does. */
function holdsDates({ stated, start, end }: Period): boolean {
  return [start, end].every(
    (iso) =>
      iso === null ||
      (stated.includes(iso.slice(0, 4)) && new RegExp(`\\b${Number(iso.slice(8))}\\b`).test(stated)),
  )
}
