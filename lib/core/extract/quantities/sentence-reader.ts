import type { ArticleText } from '../../text/article-text'
import type { FoundQuantity } from './found'
import type { Reader } from './reader'

/** A quantity with what is needed to read around it in its sentence. */
export interface Placed extends Reader {
  article: ArticleText
  q: FoundQuantity
  /** tokens [from, until) of the sentence, cut to what is near enough to matter */
  from: number
  until: number
  /** the quantities before and after in the same sentence, or null */
  previous: FoundQuantity | null
  following: FoundQuantity | null
}

/** Tokens on each side of a quantity that are looked through: longer sentences are lists, and a bound keeps the cost linear. */
const REACH = 60

/** The quantity in its sentence. `k` is its place among all quantities of the article. */
export function placed(r: Reader, article: ArticleText, all: FoundQuantity[], k: number): Placed {
  const q = all[k] as FoundQuantity
  const sentence = article.sentenceOf[q.numberFirst] ?? 0
  const start = article.sentences[sentence] ?? 0
  const end = article.sentences[sentence + 1] ?? r.t.count
  const before = all[k - 1]
  const after = all[k + 1]
  return {
    text: r.text,
    t: r.t,
    dated: r.dated,
    article,
    q,
    from: Math.max(start, q.first - REACH),
    until: Math.min(end, q.next + REACH),
    previous: before && before.numberFirst >= start ? before : null,
    following: after && after.numberFirst < end ? after : null,
  }
}
