import type { Sheet, SheetValue } from '@/lib/core/compare/sheet'

interface SheetOfList {
  title: string
  heads: string[]
  rows: SheetValue[][]
  notes: string[]
}

/** A sheet of lines with nothing beside one another: all that a row says stands under its heads. */
export function listSheet({ title, heads, rows, notes }: SheetOfList): Sheet {
  return { title, heads, notes, columns: [], parts: [], rows: rows.map((row) => ({ heads: row, cells: [] })) }
}

/** More lines than this no screen shows; the tables of every coded phrase have all. */
export const MOST_TAKEN = 2_000

/** What is said where a list was longer than can be taken away. `all`: where the others are. */
export function cutNote(isCut: boolean, all: string): string[] {
  return isCut ? [`Left out: all after the first ${MOST_TAKEN} lines. ${all}`] : []
}

export const OPENINGS_NOTE =
  'Where only the opening of an article was coded, the rest of it may hold more. Exercises are left out.'
