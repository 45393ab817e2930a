import { foldedArticles } from '@/lib/core/compare/count-once'
import { releaseCopies } from '@/lib/queries/release-copies'
import { answer } from './answer'

export interface ReleaseContext {
  params: Promise<{ release: string }>
}

/**
 * The response of a route about one release: what `find` gives for its id, with ?once=true without the articles that are
 * put away where each text counts once; 404 where it gives null.
 */
export function aboutRelease<Data>(
  request: Request,
  { params }: ReleaseContext,
  find: (id: string, without: readonly string[]) => Promise<Data | null>,
): Promise<Response> {
  return answer<Data>(request, async () => {
    const { release } = await params
    const isOnce = new URL(request.url).searchParams.get('once') === 'true'
    const data = await find(release, isOnce ? foldedArticles(await releaseCopies(release)) : [])
    if (data !== null) return { data }
    const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
    return { status: 404, error: { code: 'release-not-found', message } }
  })
}
