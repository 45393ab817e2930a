import { releaseComparison } from '@/lib/queries/release-comparison'
import { answer } from '../../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ release: string }>
}

/** GET /api/v1/releases/<id>: the comparison that its page shows. README.md describes the answer. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { release } = await params
    const comparison = await releaseComparison(release)
    if (comparison) return { data: comparison }
    const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
    return { status: 404, error: { code: 'release-not-found', message } }
  })
}
