import { Readability } from '@mozilla/readability'
import { statedDate } from '../metadata/stated-date'
import { type Block, blocksOf } from './blocks'
import { cleanPage } from './clean-page'
import { enclosing } from './enclosing'
import { withoutLeftovers } from './leftovers'

const SHORT = 250 // characters from which Readability is content; news in brief is shorter than its default of 500

/**
 * The paragraphs of a page's article as Mozilla's Readability finds it, captions apart and without what the page
 * wraps around it; empty when there is none. Changes the document.
 */
export function articleBlocks(document: Document): Block[] {
  cleanPage(document)
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true, // read by this project with where each value came from
    charThreshold: SHORT,
  }).parse()
  return found?.content ? kept(found.content as Element) : []
}

/** The paragraphs of the element that says that it is the article; for pages on which Readability finds none. */
export function markedBlocks(document: Document): Block[] {
  cleanPage(document)
  const marked = [...document.querySelectorAll('[itemprop="articleBody"],article,main,[role="main"]')]
    .map((element) => ({ element, length: (element.textContent ?? '').length }))
    .sort((a, b) => b.length - a.length)[0]
  return marked ? kept(marked.element) : []
}

const kept = (element: Element): Block[] =>
  withoutLeftovers(blocksOf(element)).filter(
    (block) => statedDate(block.text) === null && !enclosing(block.element, isAside),
  )

/** Captions, and the header and footer that Readability keeps when they stand inside the article. */
const isAside = (element: Element): boolean =>
  /^(?:figure|figcaption|amp-img|header|footer|time)$/i.test(element.localName) ||
  /(?:^|\s)caption(?:$|\s)/i.test(element.getAttribute('class') ?? '')
