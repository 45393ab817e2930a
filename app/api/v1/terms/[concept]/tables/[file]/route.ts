import type { Sheet } from '@/lib/core/compare/sheet'
import { type TermDetail, termDetail, termPhrases } from '@/lib/queries/term-detail'
import { MOST_TAKEN } from '../../../../../../_take-away/list-sheet'
import { termOutletsSheet, termPhrasesSheet, termYearsSheet } from '../../../../../../_take-away/term-sheets'
import { readTermParams } from '../../../../../../terms/[concept]/_page/term-params'
import { pageTables } from '../../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ concept: string; file: string }>
}

/** GET /api/v1/terms/<concept>/tables/<table>.<format>?<the filter of its page>: years, outlets or phrases of a wording. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { concept, file } = await params
  const filter = { ...readTermParams(Object.fromEntries(new URL(request.url).searchParams)), page: 1 }
  const of = (sheet: (term: TermDetail) => Sheet | Promise<Sheet>) => async () => {
    const term = await termDetail(concept, filter)
    return term && sheet(term)
  }
  return pageTables(request, {
    ...{ file, page: `/terms/${encodeURIComponent(concept)}`, name: concept },
    tables: {
      years: of(termYearsSheet),
      outlets: of(termOutletsSheet),
      phrases: of(async (term) =>
        termPhrasesSheet(
          term,
          filter,
          await termPhrases(term.id, filter, { limit: MOST_TAKEN + 1, offset: 0 }),
        ),
      ),
    },
    missing: { code: 'term-not-found', message: `There is no term "${concept}" in the codebook.` },
  })
}
