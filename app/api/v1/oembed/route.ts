import { embedAddress } from '@/lib/core/embed/embed-address'
import { ownAddress } from '@/lib/core/embed/own-address'
import { EMBED_HEIGHT, EMBED_WIDTH, embedSnippet } from '@/lib/core/embed/snippet'
import { type OembedAnswer, oembedXml } from '@/lib/export/embed/oembed'
import { embedView } from '../../../_embed/embed-view'
import { answer } from '../_answer/answer'
import { originOf } from '../_answer/origin'

export const dynamic = 'force-dynamic'

const DAY_S = 86_400

/** GET /api/v1/oembed?url=&maxwidth=&maxheight=&format=: how a view is embedded (oEmbed 1.0). README.md has more. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const refuse = (status: number, code: string, message: string) =>
    answer(request, async () => ({ status, error: { code, message } }))
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') {
    return refuse(501, 'format-not-supported', `There is no format "${format}": there are json and xml.`)
  }
  const [width, height] = [sizeOf(asked.get('maxwidth')), sizeOf(asked.get('maxheight'))]
  if (width === null || height === null) {
    return refuse(400, 'bad-question', '"maxwidth" and "maxheight" are whole numbers of pixels, from 1.')
  }
  try {
    const own = ownAddress(asked.get('url') ?? '', new URL(originOf(request)).host)
    const found = own ? await embedView(own.shown, own.search) : { reason: NOT_OURS }
    if (!own || 'reason' in found) {
      return refuse(404, 'not-embeddable', 'reason' in found ? found.reason : NOT_OURS)
    }
    const size = { width: Math.min(EMBED_WIDTH, width), height: Math.min(EMBED_HEIGHT, height) }
    const title = `${found.view.title} · Parallax`
    const body: OembedAnswer = {
      ...{ version: '1.0', type: 'rich', title },
      ...{ provider_name: 'Parallax', provider_url: `${own.origin}/`, cache_age: DAY_S },
      html: embedSnippet({ address: `${own.origin}${embedAddress(own.shown, own.search)}`, title, ...size }),
      ...size,
    }
    const isXml = format === 'xml'
    return new Response(isXml ? oembedXml(body) : JSON.stringify(body), {
      headers: {
        'Content-Type': isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}

const NOT_OURS =
  'Nothing can be embedded under this "url". It is the whole address of a comparison, a release (with #words or another of its tables), a figure, a term or a frozen view of this server.'

/** A size that is asked for; without end where none is, null for what is no size. */
function sizeOf(given: string | null): number | null {
  if (given === null) return Number.POSITIVE_INFINITY
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null
}
