/** A value of a table that is taken away; null where there is none. */
export type SheetValue = string | number | null

/** One of the things that each cell of a column holds. */
export interface SheetPart {
  name: string
  /** how it stands where a cell is one text: after its name, by itself, or not at all because another part says it */
  inText: 'named' | 'plain' | 'left out'
}

/** What is compared: an outlet, an article, a release. */
export interface SheetColumn {
  name: string
  /** what tells it from others of its name */
  about: string | null
}

/** A comparison as it is shown, apart from any file format. */
export interface Sheet {
  title: string
  /** names of the first columns, which say what a row is about */
  heads: string[]
  columns: SheetColumn[]
  /** what each cell holds, the same in every column */
  parts: SheetPart[]
  /** `cells`: one for each column, in it one value for each part */
  rows: { heads: SheetValue[]; cells: SheetValue[][] }[]
  /** how to read it and where it is from, a sentence each */
  notes: string[]
}

/** A sheet as a plain table, one value a cell: the columnʼs name with the partʼs, "AP: times". No two names are the same. */
export function flatTable({ heads, columns, parts, rows }: Sheet): {
  names: string[]
  rows: SheetValue[][]
} {
  const names = columnNames(columns)
  const flat = names.flatMap((name) =>
    parts.length === 1 ? [name] : parts.map((part) => `${name}: ${part.name}`),
  )
  return { names: [...heads, ...flat], rows: rows.map((row) => [...row.heads, ...row.cells.flat()]) }
}

/** A sheet as a table to read, one text a cell, so that it is no wider than on the screen. */
export function readingTable({ heads, columns, parts, rows }: Sheet): {
  names: string[]
  rows: SheetValue[][]
} {
  return {
    names: [...heads, ...columnNames(columns)],
    rows: rows.map((row) => [...row.heads, ...row.cells.map((cell) => cellText(cell, parts))]),
  }
}

function cellText(cell: readonly SheetValue[], parts: readonly SheetPart[]): SheetValue {
  const said = parts.flatMap(({ name, inText }, place) => {
    const value = cell[place] ?? null
    if (value === null || inText === 'left out') return []
    return [inText === 'named' ? `${name}: ${value}` : value]
  })
  return said.length === 1 ? (said[0] ?? null) : said.join('; ') || null
}

/** The names, with what tells them apart where two are the same, and a number where nothing does. */
function columnNames(columns: readonly SheetColumn[]): string[] {
  const isAlone = (names: readonly string[], name: string) =>
    names.filter((each) => each === name).length === 1
  const short = columns.map(({ name }) => name)
  const long = columns.map(({ name, about }) =>
    isAlone(short, name) || about === null ? name : `${name} (${about})`,
  )
  return long.map((name, place) =>
    isAlone(long, name) ? name : `${name} ${long.slice(0, place + 1).filter((each) => each === name).length}`,
  )
}
