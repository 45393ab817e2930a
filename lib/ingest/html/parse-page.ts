import { parseHTML } from 'linkedom'
import { type Failure, failed } from '../reading'

/** How large a page may be. Beyond any real article; they bound time and memory for hostile ones. */
export interface PageLimits {
  characters: number
  elements: number
  /** elements within elements */
  depth: number
}

export const PAGE_LIMITS: PageLimits = { characters: 12_000_000, elements: 40_000, depth: 250 }

/** A page as a document, or why it is not read. `name` is the page's name in messages. Scripts never run. */
export function parsePage(
  html: string,
  name: string,
  limits: PageLimits = PAGE_LIMITS,
): { ok: true; document: Document } | { ok: false; failure: Failure } {
  if (html.length > limits.characters) {
    return failed(
      'too-big',
      `${name} has ${html.length} characters; at most ${limits.characters} are read. Paste the article's text instead.`,
    )
  }
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  const tooDeep = `${name} nests elements more than ${limits.depth} deep, which no article does. Paste its text instead.`
  const shape = scan(whole)
  if (shape.depth > MOST_OPEN) return failed('too-deep', tooDeep)
  if (shape.elements > limits.elements) {
    return failed(
      'too-big',
      `${name} has more than ${limits.elements} elements. Paste the article's text instead.`,
    )
  }
  const { document } = parseHTML(whole)
  if (depthOf(document) > limits.depth) return failed('too-deep', tooDeep)
  return { ok: true, document }
}

const LONG_TAG = 4000 // characters; only pictures written into the page are longer, and have few attributes
const MOST_ATTRIBUTES = 500
/** Tags open at once as counted roughly, scripts included; the parser's time grows with it. */
const MOST_OPEN = 1000
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const CLOSED_BY_NEXT = /^(?:p|li|td|th|tr|option|dt|dd|thead|tbody|tfoot)$/
const RAW = /^(?:script|style|template|textarea|noscript)$/
const NAME = /^[a-z][a-z0-9-]{0,20}/

/** About how many elements a page has and how deep they nest, from its tags alone, before anything is built. */
function scan(html: string): { elements: number; depth: number } {
  let elements = 0
  let depth = 0
  let deepest = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const close = html.charCodeAt(at + 1) === 47
    const from = close ? at + 2 : at + 1
    const name = NAME.exec(html.slice(from, from + 20).toLowerCase())?.[0]
    if (!name) {
      elements++ // comments and stray signs cost the parser what an element does
      continue
    }
    if (!close) elements += 1 + crowding(html, from)
    if (!close && RAW.test(name)) {
      at = html.indexOf(`</${name}`, from) // what a script writes is no element; tags in lower case, as nearly all are
      if (at < 0) break
      continue
    }
    if (VOID.test(name) || CLOSED_BY_NEXT.test(name)) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return { elements, depth: deepest }
}

/** What a tag with thousands of attributes counts for; 0 for those that pages have. The parser's time grows with its square. */
function crowding(html: string, from: number): number {
  const end = html.indexOf('>', from)
  if (end - from < LONG_TAG) return 0
  let signs = 0
  for (let at = html.indexOf('=', from); at >= 0 && at < end; at = html.indexOf('=', at + 1)) signs++
  return signs > MOST_ATTRIBUTES ? signs * signs : 0
}

/** How deep the elements of a document nest. */
function depthOf(document: Document): number {
  let deepest = 0
  let depth = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      depth++
      if (depth > deepest) deepest = depth
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return deepest
}
