import { articleCodings } from '@/lib/queries/article-codings'
import { answer } from '../../../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ article: string }>
}

/** GET /api/v1/articles/<id>/codings: all that people and the engine coded in it. README.md describes the answer. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { article } = await params
    const codings = await articleCodings(article)
    if (codings.length > 0) return { data: codings }
    const message = `There is no coded article "${article}". The columns of GET /api/v1/releases/<id> name those there are.`
    return { status: 404, error: { code: 'article-not-found', message } }
  })
}
