import { type LdNode, text } from '../metadata/json-ld'
import type { PageMetadata } from '../metadata/page-metadata'
import { blocksOf } from './blocks'
import { withoutLeftovers } from './leftovers'

const POST = [
  '[itemtype*="BlogPosting"]:not([itemtype*="LiveBlogPosting"])',
  '[class*="live-post"]',
  '[class*="live-update"]',
  '[class*="liveblog-post"]',
  '[class*="liveblog__post"]',
  '[class*="live-blog-post"]',
  '[class*="live-blog__post"]',
].join(',')
const FEWEST_POSTS = 2

/**
 * The posts of a live blog, each as its paragraphs, in the order of the page; null for any other page. Where the page
 * builds them by script, they are taken from its JSON-LD.
 */
export function livePosts(document: Document, { ld }: PageMetadata): string[][] | null {
  const isLive = ld?.type === 'LiveBlogPosting'
  const found = [...document.querySelectorAll(POST)].filter(
    (element) => !element.parentElement?.closest(POST),
  )
  const posts = found
    .filter((element) => element.localName !== 'a' && element.querySelector('p') !== null)
    .map((element) => withoutLeftovers(blocksOf(element)).map((block) => block.text))
    .filter((paragraphs) => paragraphs.length > 0)
  if (posts.length >= FEWEST_POSTS) return posts
  if (!isLive || !ld) return null
  const stated = updates(ld.node.liveBlogUpdate)
  return stated.length >= FEWEST_POSTS ? stated : null
}

function updates(value: unknown): string[][] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((update) => {
    if (typeof update !== 'object' || update === null) return []
    const { headline, articleBody } = update as LdNode
    const body = typeof articleBody === 'string' ? articleBody.split(/\n+/).map(text) : []
    const paragraphs = [text(headline), ...body].filter((paragraph) => paragraph !== '')
    return paragraphs.length > 0 ? [paragraphs] : []
  })
}
