import { readingTable, type Sheet, type SheetValue } from '@/lib/core/compare/sheet'

/**
 * A sheet as a Markdown table (GitHub's form) under its title, the notes after it. Signs that Markdown or HTML would read are
 * escaped, so that a phrase stands there as it was printed. Every line of the table begins with "|": pasted into a
 * spreadsheet none is a formula.
 */
export function sheetMarkdown(sheet: Sheet): string {
  const { names, rows } = readingTable(sheet)
  const line = (cells: readonly SheetValue[]) => `| ${cells.map(escaped).join(' | ')} |`
  const rule = `|${names.map((_, place) => (isNumeric(rows, place) ? ' ---: ' : ' --- ')).join('|')}|`
  return [
    `# ${escaped(sheet.title)}`,
    [line(names), rule, ...rows.map(line)].join('\n'),
    ...sheet.notes.map(escaped),
    '',
  ].join('\n\n')
}

function isNumeric(rows: readonly SheetValue[][], place: number): boolean {
  return rows.some((row) => typeof row[place] === 'number')
}

function escaped(value: SheetValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return value
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
}
