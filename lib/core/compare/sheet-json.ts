import type { Sheet, SheetColumn, SheetValue } from './sheet'

/** A sheet for programs: what a row is about and what its cells hold, each under its name. */
export interface SheetJson {
  title: string
  columns: SheetColumn[]
  rows: { heads: Record<string, SheetValue>; cells: Record<string, SheetValue>[] }[]
  notes: string[]
}

/** The sheet with every value under its name; cells stand in the order of the columns. */
export function sheetJson({ title, heads, columns, parts, rows, notes }: Sheet): SheetJson {
  const named = (names: readonly string[], values: readonly SheetValue[]) =>
    Object.fromEntries(names.map((name, place) => [name, values[place] ?? null]))
  const partNames = parts.map(({ name }) => name)
  return {
    ...{ title, columns, notes },
    rows: rows.map((row) => ({
      heads: named(heads, row.heads),
      cells: row.cells.map((cell) => named(partNames, cell)),
    })),
  }
}
