import { embeddableIn } from '@/lib/core/embed/embeddable'
import { type EmbedFrame, embedPage, embedRefusal } from '@/lib/export/embed/page'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { embedView } from '../../_embed/embed-view'
import { originOf } from '../../api/v1/_answer/origin'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ path: string[] }>
}

const NOTHING =
  'There is nothing to embed at this address. Comparisons, the tables of a release, figures, terms and frozen views can be: “Embed” on their pages gives the address.'

/** GET /embed/…: a view as a page for a frame in another page. app/api/v1/README.md describes the addresses. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const theme = searchParams.get('theme')
  const frame: EmbedFrame = {
    origin: originOf(request),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    // proxy.ts gives each answer its own, and allows nothing without it.
    nonce: request.headers.get('x-nonce') ?? '',
  }
  try {
    const shown = embeddableIn((await params).path)
    const found = shown ? await embedView(shown, searchParams) : { reason: NOTHING }
    if ('reason' in found) return page(404, embedRefusal(found.reason, frame))
    return page(200, embedPage(found.view, frame))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) console.error(error)
    return page(
      503,
      embedRefusal('This view cannot be shown at the moment. Load the page again in a while.', frame),
    )
  }
}

function page(status: number, html: string): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
      // What is deleted or corrected here must not live on in other pages.
      'Cache-Control': 'no-cache',
    },
  })
}
