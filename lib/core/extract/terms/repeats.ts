import type { ArticleText } from '../../text/article-text'

/** Shorter quotations may recur by chance ("sanctuary cities"). */
const SHORTEST_REPEAT = 8 // tokens
/** As many words as tell one quotation from another. */
const KEY_WORDS = 12

/**
 * Marks the tokens of quotations whose words stand again, in a later quotation that goes on longer or as long: pull
 * quotes, whose terms are coded once, where the speaker is named. Null where none repeats.
 */
export function repeatedQuotations(article: ArticleText): Uint8Array | null {
  const { quotations, tokens } = article
  let marks: Uint8Array | null = null
  const later = new Map<string, number>()
  for (let q = quotations.length - 1; q >= 0; q--) {
    const quotation = quotations[q]
    if (!quotation || quotation.next - quotation.first < SHORTEST_REPEAT) continue
    const key = tokens.lower
      .slice(quotation.first, Math.min(quotation.first + KEY_WORDS, quotation.next))
      .join(' ')
    if (later.has(key) && standsAlone(article, q)) {
      marks ??= new Uint8Array(tokens.count)
      marks.fill(1, quotation.first, quotation.next)
    }
    later.set(key, q)
  }
  return marks
}

/** A pull quote is a paragraph of its own. */
function standsAlone(article: ArticleText, q: number): boolean {
  const quotation = article.quotations[q]
  if (!quotation) return false
  const before = article.text.slice(Math.max(0, quotation.start - 1), quotation.start)
  const after = article.text.slice(quotation.end, quotation.end + 1)
  return (before === '' || before === '\n') && (after === '' || after === '\n')
}
