import { stringify } from 'csv-stringify/sync'
import { flatTable, readingTable, type Sheet } from '@/lib/core/compare/sheet'

// Spreadsheets take a file without it for the code page of the computer, and "ʼ" for three letters.
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A sheet as CSV (RFC 4180, UTF-8 with a byte order mark, one header row). A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, as in the tables of mentions; numbers stay as they are.
 */
export function sheetCsv(sheet: Sheet): string {
  const { names, rows } = flatTable(sheet)
  return BYTE_ORDER_MARK + stringify([names, ...rows], { record_delimiter: '\r\n', escape_formulas: true })
}

/** A sheet as plain text, one line a row and tabs between cells: what is pasted where no table can be. */
export function sheetText(sheet: Sheet): string {
  const { names, rows } = readingTable(sheet)
  const onOneLine = (value: string | number | null) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
  const lines = [names, ...rows].map((row) => row.map(onOneLine))
  return stringify(lines, { delimiter: '\t', escape_formulas: true, quote: false })
}
