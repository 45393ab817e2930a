/**
 * The place of the mark to which a key leads from the one at `at`, both counted from 0 in the order of the drawing; null where
 * the key leads nowhere. `rows` names the row of each mark; marks of one row stand together. Left and right go mark by
 * mark, up and down to the same place in the next row, or mark by mark where all stand in one row.
 */
export function nextMark(key: string, rows: readonly string[], at: number): number | null {
  const last = rows.length - 1
  const to = place(key, rows, at, last)
  return to === null || to === at || to < 0 || to > last ? null : to
}

function place(key: string, rows: readonly string[], at: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'ArrowDown':
      return inRow(rows, at, 1)
    case 'ArrowUp':
      return inRow(rows, at, -1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

function inRow(rows: readonly string[], at: number, way: 1 | -1): number {
  const order = [...new Set(rows)]
  if (order.length === 1) return at + way
  const own = rows[at] ?? ''
  const other = order[order.indexOf(own) + way]
  if (other === undefined) return at
  const first = rows.indexOf(other)
  return Math.min(first + at - rows.indexOf(own), rows.lastIndexOf(other))
}
