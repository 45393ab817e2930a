import type { Sheet } from '@/lib/core/compare/sheet'
import { sheetJson } from '@/lib/core/compare/sheet-json'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { SHEET_FORMATS } from '../../../_take-away/formats'
import { answer, type Found } from './answer'
import { originOf } from './origin'

interface Asked {
  /** of the file, without its ending */
  name: string
  /** "csv", "xlsx", "json", "md", "html" or "txt" */
  format: string
  /** the page that shows the table, from the root: "/compare?cols=…" */
  page: string
}

/** The response of a route that gives a table as a file: what `find` gives, in the format asked for, with its source. */
export async function sheetAnswer(
  request: Request,
  { name, format, page }: Asked,
  find: () => Promise<Found<Sheet>>,
): Promise<Response> {
  const file = SHEET_FORMATS[format]
  if (!file && format !== 'json') {
    const known = ['json', ...Object.keys(SHEET_FORMATS)].join(', ')
    const message = `A table cannot be had as "${format}"; there are ${known}.`
    return answer(request, async () => ({ status: 404, error: { code: 'table-not-found', message } }))
  }
  try {
    const [found, codebook] = await Promise.all([find(), codebookVersion()])
    if ('error' in found) return answer(request, async () => found)
    const made = [`codebook ${found.codebook ?? codebook}`, found.about].filter(Boolean).join(', ')
    const source = `Parallax, ${made}: ${originOf(request)}${page}`
    const sheet = { ...found.data, notes: [...found.data.notes, source] }
    if (!file) return answer(request, async () => ({ ...found, data: sheetJson(sheet) }))
    const disposition = format === 'html' || format === 'txt' ? 'inline' : 'attachment'
    const body = await file.write(sheet)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `${disposition}; filename="${name.replace(/[^\w.-]/g, '-')}.${format}"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}

/** The name and ending of a file: "words.csv" is ["words", "csv"]. */
export function fileParts(file: string): [name: string, format: string] {
  const dot = file.lastIndexOf('.')
  return dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)]
}
