import { stringify } from 'csv-stringify/sync'
import type { TableRow } from '@/lib/core/compare/mention-table'

// Spreadsheets take a file without it for the code page of the computer, and "ʼ" for three letters.
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The batches of a table as CSV (RFC 4180, UTF-8, a header row, CRLF). Absent is an empty cell. A text that a spreadsheet
 * would run as a formula (it begins with = + - @, a tab or a return) gets an apostrophe before it, as OWASP's page on CSV
 * injection has it; numbers stay as they are. `names`: the columns in their order, a header row even where no row follows.
 */
export async function* csvOf(
  batches: AsyncIterable<TableRow[]>,
  names: readonly string[],
): AsyncGenerator<string, void, undefined> {
  const columns = [...names]
  yield BYTE_ORDER_MARK + stringify([columns], { record_delimiter: '\r\n' })
  for await (const rows of batches) {
    if (rows.length === 0) continue
    yield stringify(rows, {
      columns,
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    })
  }
}
