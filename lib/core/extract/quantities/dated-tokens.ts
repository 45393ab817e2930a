import type { ArticleText } from '../../text/article-text'
import type { WindowsFound } from '../windows/recognise'
import type { Reference } from '../windows/reference'

/** Time expressions that are themselves measured amounts and date nothing. */
const AMOUNTS = new Set<Reference['type']>(['duration', 'frequency'])

/**
 * 1 for every token that belongs to something that dates, 0 elsewhere: no quantity is read there. Lengths of time
 * ("48 hours") stay readable, windows made of them ("in the last two years") do not. Also marks what is not the article.
 */
export function datedTokens(article: ArticleText, windows: WindowsFound): Uint8Array {
  const out = article.outside.slice()
  for (const e of windows.expressions) if (!AMOUNTS.has(e.reference.type)) out.fill(1, e.first, e.next)
  for (const w of windows.windows)
    if (w.kind !== 'duration' && w.kind !== 'frequency') out.fill(1, w.first, w.next)
  return out
}
