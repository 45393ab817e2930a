import { articleText } from '@/lib/core/text/article-text'
import type { Stated } from '../metadata/metadata'

const LOOKED_AT = 4000 // characters; the headline is in the first lines or nowhere

/** The headline of a plain text: its first paragraph when that is short and does not end as a sentence does. */
export function headlineOfText(text: string): Stated<string> | null {
  const opening = text.slice(0, LOOKED_AT)
  const { headline } = articleText(opening)
  if (!headline) return null
  const value = opening.slice(headline.start, headline.end)
  return { value, source: 'page', where: 'first line' }
}
