import { answer } from '../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ path: string[] }>
}

/** Any address under /api/v1 that is none: the same envelope as other errors, not a page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { path } = await params
    const message = `There is nothing at /api/v1/${path.join('/')}. GET /api/v1/releases lists the releases.`
    return { status: 404, error: { code: 'not-found', message } }
  })
}
