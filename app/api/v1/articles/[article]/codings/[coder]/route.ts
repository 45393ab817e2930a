import { codingAnnotations } from '@/lib/export/coding/annotations'
import { articleYaml } from '@/lib/export/coding/article-yaml'
import type { PortableCoding } from '@/lib/export/coding/portable-coding'
import { portableCoding } from '@/lib/queries/portable-coding'
import { answer } from '../../../../_answer/answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ article: string; coder: string }>
}

const ANNOTATION_PROFILE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

const FORMS: Record<string, { mediaType: string; write: (coding: PortableCoding, url: URL) => string }> = {
  yaml: { mediaType: 'application/yaml; charset=utf-8', write: articleYaml },
  jsonld: {
    mediaType: ANNOTATION_PROFILE,
    write: (coding, { origin, pathname }) =>
      JSON.stringify(
        codingAnnotations(coding, `${origin}${pathname}`, `${origin}/articles/${coding.articleId}`),
        null,
        2,
      ),
  },
}

/** GET /api/v1/articles/<id>/codings/<coder>.yaml or .jsonld: one coding to take away. README.md describes both. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article, coder: asked } = await params
  const [, coder = '', ending = ''] = /^(.*)\.(\w+)$/.exec(asked) ?? []
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined
  try {
    const coding = form ? await portableCoding(article, coder) : null
    if (!form || !coding) {
      const message = `There is no coding "${asked}" of "${article}". GET /api/v1/articles/<id>/codings names the coders; put .yaml or .jsonld after one.`
      return answer(request, async () => ({ status: 404, error: { code: 'coding-not-found', message } }))
    }
    return new Response(form.write(coding, new URL(request.url)), {
      headers: {
        'Content-Type': form.mediaType,
        'Content-Disposition': `attachment; filename="${article}.${coder}.${ending}"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}
