import { termList } from '@/lib/queries/term-list'
import { termListSheet } from '../../../../../_take-away/term-sheets'
import { pageTables } from '../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** GET /api/v1/terms/tables/wordings.<format>: every wording of the codebook, as the page of terms lists them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return pageTables(request, {
    ...{ file: (await params).file, page: '/terms', name: 'all' },
    tables: { wordings: async () => termListSheet(await termList()) },
    missing: { code: 'page-not-found', message: 'There is no list of terms.' },
  })
}
