import type { ColumnKey } from './column-key'
import type { CompareRow } from './rows'
import type { Sort, View } from './view'

/**
 * The rows in the order asked for; groups keep theirs unless rows are to stand ungrouped. Only rows of two columns or more
 * where that is asked. Without a sort the rows keep their order.
 */
export function arrangeRows(
  rows: readonly CompareRow[],
  columns: readonly { key: ColumnKey }[],
  { isShared, isGrouped, sort }: Pick<View, 'isShared' | 'isGrouped' | 'sort'>,
): CompareRow[] {
  const kept = isShared ? rows.filter((row) => columnsWith(row) > 1) : [...rows]
  const compare = comparison(sort, columns)
  const groups = new Map([...new Set(rows.map(({ group }) => group.id))].map((id, place) => [id, place]))
  const groupOf = (row: CompareRow) => (isGrouped ? (groups.get(row.group.id) ?? 0) : 0)
  return kept.sort((a, b) => groupOf(a) - groupOf(b) || compare(a, b))
}

/** In how many columns a row has something. */
export function columnsWith(row: CompareRow): number {
  return row.cells.filter(({ times }) => times > 0).length
}

function comparison(
  sort: Sort | null,
  columns: readonly { key: ColumnKey }[],
): (a: CompareRow, b: CompareRow) => number {
  if (sort === null) return () => 0
  const direction = sort.isReversed ? -1 : 1
  const byName = (a: CompareRow, b: CompareRow) => a.label.localeCompare(b.label, 'en')
  if (sort.by === 'name') return (a, b) => direction * byName(a, b)
  const place = columns.findIndex(({ key }) => key === sort.by)
  const used = (row: CompareRow) => (sort.by === 'most' ? row.times : (row.cells[place]?.times ?? 0))
  return (a, b) => direction * (used(b) - used(a)) || byName(a, b)
}
