import type { Absence, Column, Period, WindowEntry, WindowRow } from '@/lib/core/compare/types'
import type { WindowSort } from '../_page/page-state'

/** One line of the windows table: a stated period, or the reason why an article has none. */
export interface WindowLine {
  id: string
  column: Column
  /** the articleʼs place among the columns */
  index: number
  entry: WindowEntry | null
  absence: Absence | null
  /** the dates are those of the recordʼs own window */
  isRecord: boolean
}

export type WindowOrder = 'outlet' | 'start' | 'kind'

/** The stated periods of all articles, one a line; an article without any keeps one line that says so. */
export function windowLines(columns: Column[], rows: WindowRow[], record: Period): WindowLine[] {
  const cells = new Map(rows.map((row) => [row.articleId, row.cell]))
  return columns.flatMap((column, index): WindowLine[] => {
    const cell = cells.get(column.articleId)
    const entries = cell?.entries ?? []
    if (entries.length === 0) {
      const absence = cell?.absence ?? null
      return [{ id: column.articleId, column, index, entry: null, absence, isRecord: false }]
    }
    return entries.map((entry) => ({
      id: entry.ref,
      column,
      index,
      entry,
      absence: null,
      isRecord: sameDates(entry, record),
    }))
  })
}

/** Lines by outlet as they come, by the day on which the period starts, undated ones last, or by kind. */
export const compareWindows: Record<WindowOrder, (a: WindowLine, b: WindowLine) => number> = {
  outlet: (a, b) => a.index - b.index,
  start: (a, b) => compareText(startOf(a), startOf(b)) || a.index - b.index,
  kind: (a, b) => compareText(kindOf(a), kindOf(b)) || a.index - b.index,
}

/** The lines in an order of the address, which "-" turns round. Lines that are alike keep their places. */
export function sortWindows(lines: readonly WindowLine[], sort: WindowSort): WindowLine[] {
  const sign = sort.startsWith('-') ? -1 : 1
  const compare = compareWindows[sort.replace('-', '') as WindowOrder]
  return [...lines].sort((a, b) => sign * compare(a, b))
}

const LAST = '~' // sorts after every date and every kind

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function startOf({ entry }: WindowLine): string {
  return entry?.start ?? entry?.end ?? LAST
}

function kindOf({ entry }: WindowLine): string {
  return entry?.kindLabel ?? LAST
}

function sameDates(entry: WindowEntry, record: Period): boolean {
  const dated = record.start !== null || record.end !== null
  return dated && entry.start === record.start && entry.end === record.end
}
