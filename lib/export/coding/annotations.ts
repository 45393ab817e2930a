import type { PortableMention, PortableSpan } from '@/lib/core/coding/portable-mention'
import { codePointPositions } from './code-points'
import type { PortableCoding } from './portable-coding'

/** The terms that the W3C's context lacks; `coded` is JSON as it stands, so that its nulls are not dropped. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    parallax: 'urn:parallax:coding:',
    coded: { '@id': 'parallax:coded', '@type': '@json' },
    coding: { '@id': 'parallax:coding', '@type': '@json' },
    role: 'parallax:role',
  },
] as const
const CONTEXT_CHARACTERS = 32 // enough to tell two places apart, and far from a sentence

const PURPOSES = {
  term: 'what it is called',
  quantity: 'a number',
  window: 'a time window',
  citation: 'a source cited',
} as const

/**
 * A coding as a W3C AnnotationCollection with one page: an annotation a mention, a target a place, and in `coded` every
 * field that is stored of it, with places in UTF-16 units. Positions in selectors are code points, and stand there only
 * where the coded text is attached, as do the 32 characters before and after. Quoted words are told by position alone.
 * `address` is the collection's own, `page` that of the article here.
 */
export function codingAnnotations(portable: PortableCoding, address: string, page: string) {
  const { articleId, article, release, alsoReleases, coder, beganFrom, coding, remarks } = portable
  const { text, mentions } = portable
  const body = text?.body ?? null
  const quote = quoteIn(body)
  const source = article.url ?? page
  const creator =
    coder.kind === 'engine'
      ? { type: 'Software', name: `${coder.name} ${coder.engineVersion}` }
      : { type: 'Person', name: coder.name }
  const made = {
    creator: { id: `urn:parallax:coder:${coder.id}`, ...creator },
    ...(portable.recordedAt && { created: portable.recordedAt.toISOString() }),
    generator: { id: 'urn:parallax', type: 'Software', name: 'Parallax' },
  }
  const named = text && { sha256: text.sha256, length: body?.length ?? null }
  return {
    '@context': CONTEXT,
    id: address,
    type: 'AnnotationCollection',
    label: `The coding of ${articleId} by ${coder.name}`,
    ...made,
    total: mentions.length,
    coding: {
      ...{ articleId, article, release, alsoReleases, coder: coder.id, beganFrom, ...coding },
      ...{ remarks, text: named },
    },
    first: {
      id: `${address}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: mentions.map((mention) => ({
        id: `${address}#${mention.kind[0]}${mention.ordinal}`,
        type: 'Annotation',
        motivation: 'classifying',
        ...made,
        body: [
          { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: inWords(mention) },
          { type: 'parallax:Mention', purpose: 'classifying', coded: mention },
        ],
        target: targetsOf(mention, source, quote),
      })),
    },
  }
}

type Quote = ReturnType<typeof quoteIn>

function targetsOf({ phrase, spans }: PortableMention, source: string, quote: Quote) {
  const places = spans.flatMap((span) => {
    const selector = quote(span)
    return selector.length > 0 ? [{ type: 'SpecificResource', source, role: span.role, selector }] : []
  })
  if (places.length > 0) return places
  // Without the text there are words, but no place; a quotation without a cue has not even these.
  if (phrase === '') return [source]
  return [
    {
      type: 'SpecificResource',
      source,
      role: 'whole',
      selector: [{ type: 'TextQuoteSelector', exact: phrase }],
    },
  ]
}

/** The selectors of a place in the coded text; none where that is not attached. */
function quoteIn(body: string | null) {
  const positions = body === null ? null : codePointPositions(body)
  return ({ role, start, end }: PortableSpan) => {
    if (body === null || positions === null) return []
    const position = { type: 'TextPositionSelector', start: positions[start], end: positions[end] }
    if (role === 'quote') return [position]
    const words = {
      type: 'TextQuoteSelector',
      exact: body.slice(start, end),
      prefix: Array.from(body.slice(0, start).slice(-2 * CONTEXT_CHARACTERS))
        .slice(-CONTEXT_CHARACTERS)
        .join(''),
      suffix: Array.from(body.slice(end, end + 2 * CONTEXT_CHARACTERS))
        .slice(0, CONTEXT_CHARACTERS)
        .join(''),
    }
    return [position, words]
  }
}

function inWords(mention: PortableMention): string {
  const what =
    mention.kind === 'term'
      ? (mention.concept ?? mention.facet)
      : mention.kind === 'quantity'
        ? (mention.unit ?? mention.measure)
        : mention.kind === 'window'
          ? mention.windowKind
          : mention.name
  return what === null ? PURPOSES[mention.kind] : `${PURPOSES[mention.kind]}: ${what}`
}
