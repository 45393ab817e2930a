import { answer } from './answer'

export interface ReleaseContext {
  params: Promise<{ release: string }>
}

/** The response of a route about one release: what `find` gives for its id; 404 where it gives null. */
export function aboutRelease<Data>(
  request: Request,
  { params }: ReleaseContext,
  find: (id: string) => Promise<Data | null>,
): Promise<Response> {
  return answer<Data>(request, async () => {
    const { release } = await params
    const data = await find(release)
    if (data !== null) return { data }
    const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
    return { status: 404, error: { code: 'release-not-found', message } }
  })
}
