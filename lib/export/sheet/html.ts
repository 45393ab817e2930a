import { readingTable, type Sheet, type SheetValue } from '@/lib/core/compare/sheet'

// Excel takes pasted cells that begin with "=" for formulas, unless they say that they are text.
const TEXT_CELL = `mso-number-format:'\\@'`
const CELL = 'border:1px solid #999;padding:3pt 5pt;vertical-align:top;text-align:left'

/**
 * A sheet as a page with one table, as word processors take it from the clipboard: styles on the cells themselves, no script,
 * every text escaped.
 */
export function sheetHtml(sheet: Sheet): string {
  const { names, rows } = readingTable(sheet)
  const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`
  const head = row(names.map((name) => `<th scope="col" style="${CELL};${TEXT_CELL}">${escaped(name)}</th>`))
  const body = rows.map((values) => row(values.map(cell))).join('\n')
  const notes = sheet.notes.map((note) => `<p style="font-size:9pt">${escaped(note)}</p>`).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(sheet.title)}</title></head><body>
<h1 style="font-size:14pt">${escaped(sheet.title)}</h1>
<table style="border-collapse:collapse;font-size:9pt">
<thead>${head}</thead>
<tbody>
${body}
</tbody></table>
${notes}
</body></html>
`
}

function cell(value: SheetValue): string {
  if (typeof value === 'number') return `<td style="${CELL};text-align:right">${value}</td>`
  return `<td style="${CELL};${TEXT_CELL}">${escaped(value ?? '')}</td>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
