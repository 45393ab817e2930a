import type { Sheet } from '@/lib/core/compare/sheet'
import { sheetCsv, sheetText } from '@/lib/export/sheet/csv'
import { sheetHtml } from '@/lib/export/sheet/html'
import { sheetMarkdown } from '@/lib/export/sheet/markdown'
import { sheetXlsx } from '@/lib/export/sheet/xlsx'

interface SheetFormat {
  type: string
  write: (sheet: Sheet) => string | Promise<Uint8Array>
}

/** The files that a table can be taken away as, but for JSON, which has the envelope of the API. */
export const SHEET_FORMATS: Record<string, SheetFormat> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: sheetCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: sheetXlsx },
  md: { type: 'text/markdown; charset=utf-8', write: sheetMarkdown },
  html: { type: 'text/html; charset=utf-8', write: sheetHtml },
  txt: { type: 'text/plain; charset=utf-8', write: sheetText },
}
