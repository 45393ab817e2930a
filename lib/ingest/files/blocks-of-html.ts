import { type Block, blocksOf } from '../html/blocks'
import { parsePage } from '../html/parse-page'
import type { Failure } from '../reading'

/** The paragraphs of HTML that holds a document and nothing else, as converters and clipboards give it. */
export function blocksOfHtml(
  html: string,
  name: string,
  prepare: (document: Document) => void = () => undefined,
): { ok: true; blocks: Block[]; document: Document } | { ok: false; failure: Failure } {
  const parsed = parsePage(html, name)
  if (!parsed.ok) return parsed
  prepare(parsed.document)
  return { ok: true, blocks: blocksOf(parsed.document.body), document: parsed.document }
}

/** The text of paragraphs: apart by a blank line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n')
}

/** The text of the first h1, as the document's own headline; null where it has none. */
export function firstHeading(blocks: readonly Block[]): string | null {
  return blocks.find((block) => block.element.localName === 'h1')?.text ?? null
}
