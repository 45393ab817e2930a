import { dayNumber } from '../compare/calendar'
import type { Checked } from './finding'
import { daysIn, type PrintedWindow, printedWindow } from './printed-window'
import type { Tied } from './tied'

const LONGEST = 14 // days; a longer window is no day or week of publication
const LEAST_APART = 2 // days between the record's last day and the printed window

/** The printed window that holds a day on which the release came out, and begins after all that the figure counts. */
export function atRelease({ article, quantity, figure, tie }: Tied, checked: Checked): PrintedWindow | null {
  const printed = printedWindow(article, quantity)
  if (tie.relation === 'another count' || figure.window.end === null) return null
  if (!printed || printed.isAnaphora || printed.start === null || printed.end === null) return null
  if ((daysIn(printed) ?? 0) > LONGEST) return null
  if (dayNumber(printed.start) - dayNumber(figure.window.end) < LEAST_APART) return null
  return releaseDay(printed, checked) === null ? null : printed
}

/** The first day within the printed window on which a version of the release came out. */
export function releaseDay(
  printed: PrintedWindow | null,
  { record }: Pick<Checked, 'record'>,
): string | null {
  const { start, end } = printed ?? { start: null, end: null }
  if (start === null || end === null) return null
  const days = [record.released, ...record.versions.map(({ on }) => on)]
  return days.find((day) => day !== null && start <= day && day <= end) ?? null
}
