import { releaseComparison } from '@/lib/queries/release-comparison'
import { aboutRelease, type ReleaseContext } from '../../_answer/about-release'

export const dynamic = 'force-dynamic'

/** GET /api/v1/releases/<id>: the comparison that its page shows. README.md describes the answer. */
export function GET(request: Request, context: ReleaseContext): Promise<Response> {
  return aboutRelease(request, context, releaseComparison)
}
