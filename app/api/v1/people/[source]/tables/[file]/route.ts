import type { Sheet } from '@/lib/core/compare/sheet'
import { type SourceDetail, sourceCitations, sourceDetail } from '@/lib/queries/source-detail'
import { decodedPart } from '../../../../../../_data/decoded-part'
import { MOST_TAKEN } from '../../../../../../_take-away/list-sheet'
import {
  sourceCitationsSheet,
  sourceCuesSheet,
  sourceOutletsSheet,
} from '../../../../../../_take-away/people-sheets'
import { pageTables } from '../../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ source: string; file: string }>
}

/** GET /api/v1/people/<source>/tables/<table>.<format>: who cites a source, in what words, and each citation. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { source, file } = await params
  const slug = decodedPart(source)
  const of = (sheet: (source: SourceDetail) => Sheet | Promise<Sheet>) => async () => {
    const found = await sourceDetail(slug, 1)
    return found && sheet(found)
  }
  return pageTables(request, {
    ...{ file, page: `/people/${encodeURIComponent(slug)}`, name: slug },
    tables: {
      outlets: of(sourceOutletsSheet),
      cues: of(sourceCuesSheet),
      citations: of(async (found) =>
        sourceCitationsSheet(found, await sourceCitations(slug, { limit: MOST_TAKEN + 1, offset: 0 })),
      ),
    },
    missing: { code: 'source-not-found', message: `No real article cites "${slug}" by name.` },
  })
}
