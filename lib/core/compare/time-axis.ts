import { dayNumber, daysOf, isoDayOf } from './calendar'
import { formatDate, formatPeriod } from './format-date'
import { hasDay, type TimeBar, timeBar } from './time-bar'
import { axisExtent, type LaneColumn } from './time-extent'
import { timeTicks } from './time-ticks'
import type { Period, WindowEntry, WindowRow } from './types'

export type { TimeBar } from './time-bar'

/** One outletʼs article on the axis. */
export interface TimeLane {
  articleId: string
  label: string
  /** the day or month of publication, null when not seen */
  published: { from: number; to: number; label: string } | null
  bars: TimeBar[]
  /** periods stated in words that fix no day: they stand beside the axis */
  undated: { ref: string; stated: string }[]
  /** periods that lie wholly before or after the axis, with their days in words: beside it too */
  outside: { ref: string; stated: string; days: string }[]
  /** why there is nothing to draw, in plain words; null when there is something */
  empty: string | null
}

export interface TimeAxis {
  from: number
  to: number
  ticks: { day: number; label: string }[]
  record: TimeBar | null
  lanes: TimeLane[]
}

/**
 * The windows chart as data: the recordʼs window, and for each column its stated periods and its date of
 * publication, on one axis of whole months. Null when no date is known at all.
 */
export function timeAxis(
  recordWindow: Period,
  columns: readonly LaneColumn[],
  rows: readonly WindowRow[],
): TimeAxis | null {
  const cells = new Map(rows.map((row) => [row.articleId, row.cell]))
  const entries = rows.flatMap((row) => row.cell.entries)
  const extent = axisExtent(recordWindow, columns, entries)
  if (!extent) return null
  return {
    ...extent,
    ticks: timeTicks(extent.from, extent.to),
    record: timeBar(extent, null, recordWindow.stated, recordWindow),
    lanes: columns.map((column) => {
      const cell = cells.get(column.articleId)
      const stated = cell?.entries ?? []
      const drawn = stated.map((entry) => ({ entry, bar: timeBar(extent, entry.ref, entry.phrase, entry) }))
      return {
        articleId: column.articleId,
        label: column.outletName,
        published: published(column.published),
        bars: drawn.flatMap(({ bar }) => (bar ? [bar] : [])),
        undated: drawn.flatMap(({ entry, bar }) =>
          bar || hasDay(entry) ? [] : [{ ref: entry.ref, stated: entry.phrase }],
        ),
        outside: drawn.flatMap(({ entry, bar }) =>
          bar || !hasDay(entry) ? [] : [{ ref: entry.ref, stated: entry.phrase, days: formatPeriod(entry) }],
        ),
        empty: cell?.absence === 'not in the part coded' ? 'no window in the part coded' : emptyLane(stated),
      }
    }),
  }
}

function emptyLane(stated: readonly WindowEntry[]): string | null {
  return stated.length === 0 ? 'no window stated' : null
}

function published(date: string | null): TimeLane['published'] {
  if (date === null) return null
  const { start, end } = daysOf(date)
  return { from: dayNumber(start), to: dayNumber(end) + 1, label: `published ${formatDate(date)}` }
}

/** The day at a place on the axis, in words, for a label: "27 Sep 2024". */
export function axisDayLabel(day: number): string {
  return formatDate(isoDayOf(Math.floor(day)))
}
