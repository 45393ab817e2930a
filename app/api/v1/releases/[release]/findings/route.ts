import { releaseFindings } from '@/lib/queries/release-findings'
import { aboutRelease, type ReleaseContext } from '../../../_answer/about-release'

export const dynamic = 'force-dynamic'

/** GET /api/v1/releases/<id>/findings: what the rules noticed in its articles. README.md describes the answer. */
export function GET(request: Request, context: ReleaseContext): Promise<Response> {
  return aboutRelease(request, context, releaseFindings)
}
