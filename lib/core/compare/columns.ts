import { cellOf } from './absence'
import { byReadingOrder } from './coded-phrase'
import type { MentionRow } from './rows'
import type { Cell, Extent } from './types'

/** What a comparison needs to know of a column: which article it is and how much of it was coded. */
export interface ColumnKey {
  articleId: string
  extent: Extent
}

/**
 * The rows of the articles that are columns, in the columnsʼ order and within each in reading order, so that
 * "first met" means the same on every screen whatever order the rows came in.
 */
export function inColumnOrder<Row extends MentionRow>(
  columns: readonly ColumnKey[],
  rows: readonly Row[],
): Row[] {
  const byArticle = groupBy(rows, (row) => row.articleId)
  return columns.flatMap(({ articleId }) => [...(byArticle.get(articleId) ?? [])].sort(byReadingOrder))
}

/**
 * One cell for each column, in the columnsʼ order. Rows keep the order they come in; rows of articles that
 * are no column are left out.
 */
export function cellsByColumn<Row extends { articleId: string }, Entry>(
  columns: readonly ColumnKey[],
  rows: readonly Row[],
  toEntry: (row: Row) => Entry,
): Cell<Entry>[] {
  const byArticle = groupBy(rows, (row) => row.articleId)
  return columns.map((column) => cellOf((byArticle.get(column.articleId) ?? []).map(toEntry), column.extent))
}

/** Items under the key that each gives, keys and items in the order in which they are met. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
