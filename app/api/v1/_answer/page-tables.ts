import type { Sheet } from '@/lib/core/compare/sheet'
import type { Found } from './answer'
import { fileParts, sheetAnswer } from './sheet-answer'

interface PageTables {
  /** "outlets.csv": a table and a format */
  file: string
  /** the page that shows the tables, from the root and without its query */
  page: string
  /** what the page is of, for the name of the file */
  name: string
  /** how the tables are made, by name; each gives null where what the page is of does not exist */
  tables: Record<string, () => Promise<Sheet | null>>
  /** what is said then */
  missing: { code: string; message: string }
}

/** The response of a route that gives the tables of one page as files; 404 for a table or a page that is none. */
export function pageTables(request: Request, asked: PageTables): Promise<Response> {
  const { page, name, tables, missing } = asked
  const [table, format] = fileParts(asked.file)
  const find = Object.hasOwn(tables, table) ? tables[table] : undefined
  const { search } = new URL(request.url)
  return sheetAnswer(
    request,
    { name: `parallax-${name}-${table}`, format, page: `${page}${search}` },
    async (): Promise<Found<Sheet>> => {
      if (!find) {
        const message = `There is no table "${table}" of ${page}: there are ${Object.keys(tables).join(', ')}.`
        return { status: 404, error: { code: 'table-not-found', message } }
      }
      const data = await find()
      return data ? { data } : { status: 404, error: missing }
    },
  )
}
