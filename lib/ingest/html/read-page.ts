import { canonicalText } from '@/lib/core/text/canonical-text'
import { decode } from '../decode'
import { text as ldText } from '../metadata/json-ld'
import { type PageMetadata, pageMetadata } from '../metadata/page-metadata'
import { sameWords } from '../metadata/settle'
import { failed, type Note, type Reading } from '../reading'
import { articleBlocks, markedBlocks } from './article-blocks'
import type { Block } from './blocks'
import { declaredCharset, headerCharset } from './declared-charset'
import { livePosts } from './live-blog'
import { type PageSignals, pageSignals } from './page-signals'
import { PAGE_LIMITS, type PageLimits, parsePage } from './parse-page'
import { refusedPage } from './refused-page'
import { wordsIn } from './words-in'

/** What is known of a page besides its bytes. `name` is how messages call it: its address or file name. */
export interface PageSource {
  name: string
  address: string | null
  contentType: string | null
}

const FEWEST_WORDS = 25 // of body text; news in brief has 40, notices and errors have fewer
const WORDS_OF_AN_OPENING = 250 // a paywall shows less, an article has more
const SHARE_OF_AN_OPENING = 0.7 // of the length that the page states
const FEWEST_CAPTIONS = 4

/**
 * The article of an HTML page: headline first, then its paragraphs, with metadata and with notes for what a reader
 * must know. Pages without an article are refused with the reason. Nothing of the page is run or loaded.
 */
export function readPage(bytes: Uint8Array, source: PageSource, limits: PageLimits = PAGE_LIMITS): Reading {
  if (bytes.byteLength === 0) return failed('empty', `${source.name} is empty.`)
  const decoded = decode(bytes, { header: headerCharset(source.contentType), page: declaredCharset(bytes) })
  return readPageText(decoded.text, source, decoded.notes, limits)
}

/** The same for a page that is text already; `notes` go before those of the reading. */
export function readPageText(
  html: string,
  source: PageSource,
  notes: readonly Note[] = [],
  limits: PageLimits = PAGE_LIMITS,
): Reading {
  const parsed = parsePage(html, source.name, limits)
  if (!parsed.ok) return parsed
  const { document } = parsed
  const page = pageMetadata(document, source.address)
  const signals = pageSignals(document, page)
  const body = bodyOf(document, html, page, signals)
  const words = wordsIn(body.paragraphs)
  const refusal = refusedPage(source.name, body, words, signals)
  if (refusal) return refusal
  if (words < FEWEST_WORDS) {
    return failed(
      'no-article-text',
      `${source.name} shows no article: ${words} words of running text were found. Open it, copy the article and paste it.`,
    )
  }
  const headline = page.metadata.headline?.value ?? null
  const { paragraphs } = body
  const own =
    headline && paragraphs[0] && sameWords(headline, paragraphs[0]) ? paragraphs.slice(1) : paragraphs
  const { standfirst } = signals
  const opening = [headline, standfirst && !own.includes(standfirst) ? standfirst : null]
  const text = canonicalText([...opening.filter((line) => line !== null), ...own].join('\n\n'))
  const found = [
    ...notes,
    ...body.notes,
    ...pageNotes(page, signals, source),
    ...openingNotes(own, words, signals),
  ]
  return { ok: true, text, metadata: page.metadata, notes: found }
}

export interface Body {
  paragraphs: string[]
  notes: Note[]
  /** share of its words that are inside links */
  linked: number
}

function bodyOf(document: Document, html: string, page: PageMetadata, signals: PageSignals): Body {
  const posts = livePosts(document, page)
  if (posts) {
    const message = `This is a live blog: ${posts.length} posts, in the order of the page. It may have changed since.`
    return { paragraphs: posts.flat(), notes: [{ code: 'live-blog', message }], linked: 0 }
  }
  let blocks = articleBlocks(document)
  if (wordsOf(blocks) < FEWEST_WORDS) {
    const again = parsePage(html, '')
    const marked = again.ok ? markedBlocks(again.document) : []
    if (wordsOf(marked) > wordsOf(blocks)) blocks = marked
  }
  const linked = wordsOf(blocks.filter((block) => block.linked)) / Math.max(1, wordsOf(blocks))
  const paragraphs = blocks.map((block) => block.text)
  const { captions } = signals
  if (captions.length >= FEWEST_CAPTIONS && wordsIn(captions) > wordsIn(paragraphs)) {
    const message = `This is a gallery: its text is the captions of ${captions.length} pictures.`
    const own = paragraphs.filter((paragraph) => !captions.includes(paragraph))
    return { paragraphs: [...own, ...captions], notes: [{ code: 'gallery', message }], linked: 0 }
  }
  if (wordsIn(paragraphs) < FEWEST_WORDS && !signals.notFree) {
    const stated = statedBody(page)
    if (wordsIn(stated) >= FEWEST_WORDS) {
      const message =
        'The page builds its text by script; it was taken from the data (JSON-LD) that it carries.'
      return { paragraphs: stated, notes: [{ code: 'text-from-json-ld', message }], linked: 0 }
    }
  }
  return { paragraphs, notes: [], linked }
}

function statedBody({ ld }: PageMetadata): string[] {
  const body = ld?.node.articleBody
  if (typeof body !== 'string') return []
  const lines = body.replace(/<\/p>|<br\s*\/?>/gi, '\n').replace(/<[^>]+>/g, '')
  return lines
    .split(/\n+/)
    .map(ldText)
    .filter((line) => line !== '')
}

function pageNotes({ metadata }: PageMetadata, signals: PageSignals, { address }: PageSource): Note[] {
  if (!signals.amp) return []
  const link = metadata.link?.value
  const original = link && link !== address ? ` The article's own address is ${link}.` : ''
  return [{ code: 'amp-page', message: `This is the AMP copy of the article.${original}` }]
}

/** Says so when a paywall shows the opening alone: the text is short for what the page says, or breaks off. */
function openingNotes(paragraphs: string[], words: number, signals: PageSignals): Note[] {
  const { paywall, statedWords } = signals
  const breaksOff = /(?:…|\.\.\.)["”]?$/.test(paragraphs.at(-1) ?? '')
  const short =
    statedWords !== null
      ? words < statedWords * SHARE_OF_AN_OPENING
      : words < WORDS_OF_AN_OPENING || breaksOff
  if (!paywall || !short) return []
  const of = statedWords === null ? '' : ` of about ${statedWords}`
  return [
    {
      code: 'only-opening',
      message: `Only the opening is on this page: ${words} words${of}; the rest is for subscribers. Paste the whole article if you may read it.`,
    },
  ]
}

const wordsOf = (blocks: readonly Block[]): number => wordsIn(blocks.map((block) => block.text))
