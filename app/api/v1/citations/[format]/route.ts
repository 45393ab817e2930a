import type { Citable } from '@/lib/core/compare/citable'
import { bibtex, CITATION_STYLES, citations, cslJson } from '@/lib/export/citation/citations'
import { citedSources } from '../../../../_cite/cited-sources'
import { answer } from '../../_answer/answer'
import { originOf } from '../../_answer/origin'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ format: string }>
}

interface CitationFile {
  type: string
  isDownload: boolean
  write: (sources: readonly Citable[]) => string
}

// A style takes some milliseconds a source; a list of a thousand is for a program that reads BibTeX or CSL-JSON.
const MOST_IN_STYLE = 200

const FILES: Record<string, CitationFile> = {
  ...Object.fromEntries(
    CITATION_STYLES.map((style): [string, CitationFile] => [
      `${style}.txt`,
      {
        ...{ type: 'text/plain; charset=utf-8', isDownload: false },
        write: (sources) => {
          const over = sources.length - MOST_IN_STYLE
          const more = over > 0 ? [`${over} more sources are in the BibTeX and CSL-JSON files.`] : []
          return `${[...citations(sources.slice(0, MOST_IN_STYLE), style), ...more].join('\n')}\n`
        },
      },
    ]),
  ),
  'sources.bib': { type: 'application/x-bibtex; charset=utf-8', isDownload: true, write: bibtex },
  'sources.json': { type: 'application/vnd.citationstyles.csl+json', isDownload: true, write: cslJson },
}

/** GET /api/v1/citations/<format>?of=<path and query of a page>: the page and its source documents as citations. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format } = await params
  const of = new URL(request.url).searchParams.get('of') ?? ''
  const file = FILES[format]
  const refuse = (code: string, message: string) =>
    answer(request, async () => ({ status: 404, error: { code, message } }))
  if (!file) {
    return refuse(
      'format-not-found',
      `There is no format "${format}": there are ${Object.keys(FILES).join(', ')}.`,
    )
  }
  try {
    // Only a path of our own: an address elsewhere would put our name to it.
    const isOwn = /^\/(?![/\\])/.test(of)
    const sources = isOwn
      ? await citedSources(new URL(of, originOf(request)), new Date().toISOString().slice(0, 10))
      : null
    if (!sources) {
      return refuse(
        'page-not-found',
        `There is nothing to cite at "${of}". "of" is the address of a release, a figure, a comparison, a frozen view, a term or a source, from its first "/".`,
      )
    }
    return new Response(file.write(sources), {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `${file.isDownload ? 'attachment' : 'inline'}; filename="parallax-${format}"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}
