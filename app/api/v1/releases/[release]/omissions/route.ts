import { releaseOmissions } from '@/lib/queries/release-omissions'
import { aboutRelease, type ReleaseContext } from '../../../_answer/about-release'

export const dynamic = 'force-dynamic'

/** GET /api/v1/releases/<id>/omissions: what of its record its articles have. README.md describes the answer. */
export function GET(request: Request, context: ReleaseContext): Promise<Response> {
  return aboutRelease(request, context, releaseOmissions)
}
