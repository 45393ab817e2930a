import type { Cell, CodedPhrase, Column } from '@/lib/core/compare/types'

/** The phrase of a row that bears the reference, with the column it stands in; null when the row has none such. */
export function findEntry<Entry extends CodedPhrase>(
  row: { cells: Cell<Entry>[] },
  columns: Column[],
  ref: string,
): { entry: Entry; column: Column } | null {
  for (const [index, column] of columns.entries()) {
    const entry = row.cells[index]?.entries.find((candidate) => candidate.ref === ref)
    if (entry) return { entry, column }
  }
  return null
}
