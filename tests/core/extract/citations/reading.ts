import { readCitations } from '@/lib/core/extract/citations/citation-mentions'
import type { CitationMention } from '@/lib/core/extract/mention'
import { articleText } from '@/lib/core/text/article-text'

/** The citations of a text in a shape that a table can state: cue, source and content as printed. */
export interface Read extends CitationMention {
  said: string
}

export function cite(text: string): Read[] {
  return readCitations(articleText(text)).map((one) => ({
    ...one,
    said: one.content.map(({ start, end }) => text.slice(start, end)).join(' // '),
  }))
}

/** Without the stances: what is said or written. */
export const reported = (text: string): Read[] => cite(text).filter((one) => !one.attitude)

/** The one citation of a sentence. */
export function only(text: string): Read {
  const found = cite(text)
  if (found.length !== 1)
    throw new Error(`${found.length} citations in "${text}": ${found.map((one) => one.text)}`)
  return found[0] as Read
}
