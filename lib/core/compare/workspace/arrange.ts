import type { ColumnKey } from './column-key'
import { columnsInOrder, MOST_COLUMNS, type View } from './view'

/** The view with one more column at its right; unchanged when the column is there or there is no room. */
export function withColumn(view: View, key: ColumnKey): View {
  if (view.columns.includes(key) || view.columns.length >= MOST_COLUMNS) return view
  return { ...view, columns: [...view.columns, key] }
}

/** The view with the same column by one coder at its right; null when that is there or there is no room. */
export function besideCoder(view: View, key: ColumnKey, coder: string): View | null {
  const other: ColumnKey = `${key}@${coder}`
  if (view.columns.includes(other) || view.columns.length >= MOST_COLUMNS) return null
  const columns = view.columns.flatMap((each) => (each === key ? [each, other] : [each]))
  return { ...view, columns, open: null }
}

/** The view without a column, nor what was set about it. */
export function withoutColumn(view: View, key: ColumnKey): View {
  const others = (keys: readonly ColumnKey[]) => keys.filter((each) => each !== key)
  return {
    ...view,
    columns: others(view.columns),
    pinned: others(view.pinned),
    hidden: others(view.hidden),
    sort: view.sort?.by === key ? null : view.sort,
    open: view.open?.endsWith(`~${key}`) ? null : view.open,
  }
}

/**
 * The view with a column one place further left (-1) or right (1) among those it stands with, the pinned or the others;
 * null where it can go no further.
 */
export function movedColumn(view: View, key: ColumnKey, by: -1 | 1): View | null {
  const order = columnsInOrder(view)
  const from = order.indexOf(key)
  const neighbour = order[from + by]
  if (from < 0 || neighbour === undefined) return null
  if (view.pinned.includes(neighbour) !== view.pinned.includes(key)) return null
  const columns = order.map((each) => (each === key ? neighbour : each === neighbour ? key : each))
  return { ...view, columns }
}

/** The view with a column pinned, or no longer. */
export function togglePinned(view: View, key: ColumnKey): View {
  return { ...view, columns: columnsInOrder(view), pinned: toggled(view.pinned, key) }
}

/** The view with a column put away, or brought back. */
export function toggleHidden(view: View, key: ColumnKey): View {
  return { ...view, hidden: toggled(view.hidden, key) }
}

function toggled(keys: readonly ColumnKey[], key: ColumnKey): ColumnKey[] {
  return keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]
}
