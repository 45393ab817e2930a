import { releaseSummaries } from '@/lib/queries/release-summaries'
import { answer } from '../_answer/answer'

export const dynamic = 'force-dynamic'

/** GET /api/v1/releases: every release in short, newest first. README.md describes the answer. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => ({ data: await releaseSummaries() }))
}
