import { addMonths, dayNumber, daysOf } from './calendar'
import type { Column, Period, WindowEntry } from './types'

// "Since 1980" must not squeeze a record of one week into a hair: bars that reach further are cut and marked.
const MOST_YEARS_BEFORE = 3
const MOST_YEARS_AFTER = 1

/** What the axis needs to know of a column. */
export type LaneColumn = Pick<Column, 'articleId' | 'outletName' | 'published'>

/**
 * The first day and the day after the last, in days since 1970: whole months around the recordʼs window and the
 * publications, and around the stated periods near them. Null when no date is known at all.
 */
export function axisExtent(
  recordWindow: Period,
  columns: readonly LaneColumn[],
  entries: readonly WindowEntry[],
): { from: number; to: number } | null {
  const fixed = [
    recordWindow.start,
    recordWindow.end,
    ...columns.flatMap(({ published }) =>
      published === null ? [] : [daysOf(published).start, daysOf(published).end],
    ),
  ].filter((day) => day !== null)
  const stated = entries.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null)
  const anchors = (fixed.length > 0 ? fixed : stated).sort()
  const [first, last] = [anchors[0], anchors.at(-1)]
  if (first === undefined || last === undefined) return null
  const earliest = addMonths(first, -12 * MOST_YEARS_BEFORE)
  const latest = addMonths(last, 12 * MOST_YEARS_AFTER)
  const days = [...fixed, ...stated.filter((day) => day >= earliest && day <= latest)].sort()
  return {
    from: dayNumber(addMonths(days[0] ?? first, 0)),
    to: dayNumber(addMonths(days.at(-1) ?? last, 1)),
  }
}
