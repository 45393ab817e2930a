import { releaseOmissions } from '@/lib/queries/release-omissions'
import { answer } from '../../../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ release: string }>
}

/** GET /api/v1/releases/<id>/omissions: what of its record its articles have. README.md describes the answer. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { release } = await params
    const omissions = await releaseOmissions(release)
    if (omissions) return { data: omissions }
    const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
    return { status: 404, error: { code: 'release-not-found', message } }
  })
}
