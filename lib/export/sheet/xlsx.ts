import writeXlsx from 'write-excel-file/node'
import { flatTable, type Sheet, type SheetValue } from '@/lib/core/compare/sheet'

// Limits of the format: a longer name or text makes Excel call the file damaged.
const LONGEST_NAME = 31
const LONGEST_TEXT = 32_767
const WIDTHS = { head: 28, number: 12, text: 36 } // characters

/**
 * A sheet as an Excel workbook: the table, its header row and first columns in view while it scrolls, and a second sheet with
 * the notes. Numbers are numbers, texts are texts: one that begins with "=" is shown and never run.
 */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { names, rows } = flatTable(sheet)
  const header = names.map((name) => ({ ...textCell(name), fontWeight: 'bold' as const }))
  const isNumber = names.map((_, place) => rows.some((row) => typeof row[place] === 'number'))
  const table = {
    sheet: sheet.title.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME),
    data: [header, ...rows.map((row) => row.map(cellOf))],
    columns: names.map((_, place) => ({
      width: isNumber[place] ? WIDTHS.number : place < sheet.heads.length ? WIDTHS.head : WIDTHS.text,
    })),
    stickyRowsCount: 1,
    stickyColumnsCount: sheet.columns.length > 0 ? sheet.heads.length : 0,
  }
  const about = {
    sheet: 'About',
    data: sheet.notes.map((note) => [textCell(note)]),
    columns: [{ width: 100 }],
  }
  return await writeXlsx([table, about]).toBuffer()
}

function cellOf(value: SheetValue) {
  if (value === null) return null
  return typeof value === 'number' ? { value, type: Number } : textCell(value)
}

function textCell(text: string) {
  // Control characters have no place in XML.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken out
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  return { value: clean.slice(0, LONGEST_TEXT), type: String, wrap: true, alignVertical: 'top' as const }
}
