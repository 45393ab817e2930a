import { groupBy } from '@/lib/core/compare/columns'
import { counted } from '../../../_wording/numbers'
import type { OutletRow } from './use-outlet-table'

/** A line of a table: a row of its own, or the rows of its group that stand folded under one line. */
export type TableLine<Row> = { group: string | null; row: Row } | { group: string | null; folded: Row[] }

// A single row takes no more room than the line it would be folded under.
const FEWEST_FOLDED = 2

/**
 * The rows as lines, group after group: first those that two of the shown columns or more have something in, at
 * most `most` of them, then all others of the group folded into one line. Nothing is folded where a group would
 * fold one row alone, or where one column is shown, which leaves nothing to compare.
 */
export function foldRows<Row extends OutletRow<unknown>>(
  rows: readonly Row[],
  shown: readonly number[],
  groupOf: (row: Row) => string | null,
  most = Number.POSITIVE_INFINITY,
): TableLine<Row>[] {
  return [...groupBy(rows, groupOf)].flatMap(([group, own]) => {
    const shared = own.filter((row) => holders(row, shown).length !== 1)
    const inView = new Set(shared.slice(0, most))
    const folded = shown.length > 1 ? own.filter((row) => !inView.has(row)) : []
    if (folded.length < FEWEST_FOLDED) return own.map((row) => ({ group, row }))
    return [...own.filter((row) => inView.has(row)).map((row) => ({ group, row })), { group, folded }]
  })
}

/** What a line of folded rows says: "9 more concepts, 7 of them in one article only". `what` is in the singular. */
export function foldTitle(
  rows: readonly OutletRow<unknown>[],
  shown: readonly number[],
  what: string,
): string {
  const single = rows.filter((row) => holders(row, shown).length === 1).length
  if (single === rows.length) return `${counted(single, what)} in one article only`
  const more = counted(rows.length, `more ${what}`)
  return single === 0 ? more : `${more}, ${single} of them in one article only`
}

/** The places of those shown columns that have something in the row. */
export function holders(row: OutletRow<unknown>, shown: readonly number[]): number[] {
  return shown.filter((index) => (row.cells[index]?.entries.length ?? 0) > 0)
}

// As many as tell what kind of thing is folded away; the line stays one line on most screens.
const NAMES_TOLD = 4

/** The first few names of what is folded, and how many more there are: "a, b, c, d and 3 more". */
export function toldNames(names: readonly string[]): string {
  const told = names.slice(0, NAMES_TOLD).join(', ')
  const left = names.length - NAMES_TOLD
  return left > 0 ? `${told} and ${left} more` : told
}
