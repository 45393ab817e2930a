import { codedPhrase } from './coded-phrase'
import { type ColumnKey, cellsByColumn, inColumnOrder } from './columns'
import type { WindowMentionRow } from './rows'
import type { WindowEntry, WindowRow } from './types'

/** For each column the periods that its article states, in the order in which a reader meets them. */
export function compareWindows(
  columns: readonly ColumnKey[],
  windows: readonly WindowMentionRow[],
): WindowRow[] {
  const cells = cellsByColumn(columns, inColumnOrder(columns, windows), windowEntry)
  return columns.flatMap(({ articleId }, index) => {
    const cell = cells[index]
    return cell ? [{ articleId, cell }] : []
  })
}

/** A stated period as a cell shows it; `literal` only where the words say other days than they must mean. */
export function windowEntry(row: WindowMentionRow): WindowEntry {
  const saysOtherwise = row.literalStart !== null || row.literalEnd !== null
  return {
    ...codedPhrase(row, 'w'),
    kind: row.kind,
    kindLabel: row.kindLabel,
    start: row.start,
    end: row.end,
    literal: saysOtherwise ? { start: row.literalStart, end: row.literalEnd } : null,
    basis: row.basis,
    dates: row.dates,
  }
}
