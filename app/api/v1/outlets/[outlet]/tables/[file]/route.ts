import type { OutletDetail } from '@/lib/core/compare/pages'
import type { Sheet } from '@/lib/core/compare/sheet'
import { outletAcross } from '@/lib/queries/outlet-across'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { MOST_TAKEN } from '../../../../../../_take-away/list-sheet'
import {
  outletArticlesSheet,
  outletSourcesSheet,
  outletWordsSheet,
} from '../../../../../../_take-away/outlet-sheets'
import { pageTables } from '../../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ outlet: string; file: string }>
}

/** GET /api/v1/outlets/<outlet>/tables/<table>.<format>: its articles, its words or whom it cites. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { outlet, file } = await params
  const of = (sheet: (outlet: OutletDetail) => Sheet | Promise<Sheet>, size?: number) => async () => {
    const found = await outletDetail(outlet, undefined, size)
    return found && sheet(found)
  }
  return pageTables(request, {
    ...{ file, page: `/outlets/${encodeURIComponent(outlet)}`, name: outlet },
    tables: {
      articles: of(outletArticlesSheet, MOST_TAKEN),
      words: of(async (found) => outletWordsSheet(found, await outletAcross(outlet)), 1),
      sources: of(async (found) => outletSourcesSheet(found, await outletAcross(outlet)), 1),
    },
    missing: { code: 'outlet-not-found', message: `There is no outlet "${outlet}".` },
  })
}
