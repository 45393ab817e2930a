import { sourceList } from '@/lib/queries/source-list'
import { sourceListSheet } from '../../../../../_take-away/people-sheets'
import { pageTables } from '../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** GET /api/v1/people/tables/sources.<format>: everybody and everything that real articles cite, as the page lists them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return pageTables(request, {
    ...{ file: (await params).file, page: '/people', name: 'all' },
    tables: { sources: async () => sourceListSheet(await sourceList()) },
    missing: { code: 'page-not-found', message: 'There is no list of sources.' },
  })
}
