import type { FigureRow, NumberRow, PrintedNumber } from '@/lib/core/compare/types'
import { relationTags, type Tone } from '../../../_wording/relation-tags'
import type { FigureOrder } from '../_page/page-state'

export type FigureTableRow = NumberRow & { id: string }

/** The orders in which figures can be read; null leaves them as in the record. */
export const compareFigures: Record<FigureOrder, ((a: FigureTableRow, b: FigureTableRow) => number) | null> =
  {
    record: null,
    size: (a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1),
    outlets: (a, b) => outletsIn(b) - outletsIn(a),
  }

/** True for a figure that at least one outlet printed in the part that was coded. */
export function isStated(row: NumberRow): boolean {
  return row.cells.some((cell) => cell.entries.length > 0)
}

/** The tones that stand in a row. */
export function tonesIn(row: NumberRow): Set<Tone> {
  return new Set(row.cells.flatMap((cell) => cell.entries.flatMap((entry) => tonesOf(entry, row.figure))))
}

/** How many printed numbers carry each tone. One number can carry two: rounded, and of another population. */
export function countTones(rows: NumberRow[]): Record<Tone, number> {
  const counts: Record<Tone, number> = { exact: 0, rounded: 0, bound: 0, rung: 0, digit: 0, plain: 0 }
  for (const row of rows) {
    for (const entry of row.cells.flatMap((cell) => cell.entries)) {
      for (const tone of new Set(tonesOf(entry, row.figure))) counts[tone] += 1
    }
  }
  return counts
}

function tonesOf(entry: PrintedNumber, figure: FigureRow): Tone[] {
  return relationTags(entry, figure).map((tag) => tag.tone)
}

function outletsIn(row: NumberRow): number {
  return row.cells.filter((cell) => cell.entries.length > 0).length
}
