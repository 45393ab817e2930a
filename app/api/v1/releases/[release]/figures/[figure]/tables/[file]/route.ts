import { figurePage } from '@/lib/queries/figure-page'
import { figureSheet } from '../../../../../../../../_take-away/figure-sheet'
import { pageTables } from '../../../../../../_answer/page-tables'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ release: string; figure: string; file: string }>
}

/** GET /api/v1/releases/<release>/figures/<figure>/tables/printings.<format>: what each article printed for a figure. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { release, figure, file } = await params
  return pageTables(request, {
    file,
    page: `/releases/${encodeURIComponent(release)}/figures/${encodeURIComponent(figure)}`,
    name: `${release}-${figure}`,
    tables: {
      printings: async () => {
        const page = await figurePage(release, figure)
        return page && figureSheet(page)
      },
    },
    missing: {
      code: 'figure-not-found',
      message: `There is no figure "${figure}" of a release "${release}".`,
    },
  })
}
