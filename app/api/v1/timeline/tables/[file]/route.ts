import { timelinePage } from '@/lib/queries/timeline'
import { timelineSheet } from '../../../../../_take-away/timeline-sheet'
import { pageTables } from '../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** GET /api/v1/timeline/tables/events.<format>: everything that is dated, as the page tells it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return pageTables(request, {
    ...{ file: (await params).file, page: '/timeline', name: 'timeline' },
    tables: { events: async () => timelineSheet(await timelinePage()) },
    missing: { code: 'page-not-found', message: 'There is no timeline.' },
  })
}
