import { releaseFindings } from '@/lib/queries/release-findings'
import { answer } from '../../../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ release: string }>
}

/** GET /api/v1/releases/<id>/findings: what the rules noticed in its articles. README.md describes the answer. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { release } = await params
    const findings = await releaseFindings(release)
    if (findings) return { data: findings }
    const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
    return { status: 404, error: { code: 'release-not-found', message } }
  })
}
