import { canonicalText } from '@/lib/core/text/canonical-text'
import { withoutLeftovers } from '../html/leftovers'
import { noMetadata } from '../metadata/metadata'
import { failed, type Reading } from '../reading'
import { blocksOfHtml, firstHeading, textOfBlocks } from './blocks-of-html'
import { metadataOfText } from './metadata-of-text'

const LARGEST = 5_000_000 // characters
const NOT_WORDS = 'script,style,noscript,template,title,meta,link,nav,button,form'

/** What a browser hands over when somebody pastes: the HTML of the selection when there is one, and its words. */
export interface Pasted {
  html: string | null
  plain: string
}

/**
 * A pasted text. From HTML come its paragraphs, without the page's own lines; nothing else is cut, since the person
 * chose what to copy. Plain text stays as it is.
 */
export function readPaste({ html, plain }: Pasted): Reading {
  const name = 'The pasted text'
  if (plain.length > LARGEST || (html?.length ?? 0) > LARGEST * 4) {
    return failed('too-big', `${name} is longer than ${LARGEST} characters. Give it as a file, or in parts.`)
  }
  const fromHtml = html && html.trim() !== '' ? paragraphsOf(html, name) : null
  const text = canonicalText(fromHtml?.text || plain)
  if (text.trim() === '')
    return failed('empty', `${name} is empty. Copy the article's words, then paste again.`)
  const stated = noMetadata()
  if (fromHtml?.heading) stated.headline = { value: fromHtml.heading, source: 'page', where: 'first heading' }
  return { ok: true, text, metadata: metadataOfText(text, stated), notes: [] }
}

function paragraphsOf(html: string, name: string): { text: string; heading: string | null } | null {
  const fragment = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html
  const read = blocksOfHtml(fragment, name, (document) => {
    for (const element of document.querySelectorAll(NOT_WORDS)) element.remove()
  })
  if (!read.ok) return null
  const blocks = withoutLeftovers(read.blocks)
  return { text: textOfBlocks(blocks), heading: firstHeading(blocks) }
}
