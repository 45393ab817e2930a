import { daysOf } from './calendar'
import type { Period } from './types'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day as "27 Sep 2024", a month as "May 2017", null as "not stated". */
export function formatDate(isoDayOrMonth: string | null): string {
  if (isoDayOrMonth === null) return 'not stated'
  const [year = '', month = '', day] = isoDayOrMonth.split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) throw new Error(`not a day or month: "${isoDayOrMonth}"`)
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/**
 * The days of a period in words: "21 Jul 2024", "May 2017", "2013", "1 Oct 2018 to 30 Sep 2019", "from 28 Jan
 * 2017, end not stated". Both ends open are "dates not stated": what the words say is `stated`.
 */
export function formatPeriod({ start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === null && end === null) return 'dates not stated'
  if (start === null) return `until ${formatDate(end)}, start not stated`
  if (end === null) return `from ${formatDate(start)}, end not stated`
  if (start === end) return formatDate(start)
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  const month = start.slice(0, 7)
  const { start: first, end: last } = daysOf(month)
  if (start === first && end === last) return formatDate(month)
  return `${formatDate(start)} to ${formatDate(end)}`
}
