import type { ArticleText } from '../../text/article-text'
import { Form, VERBS } from './verb-lexicon'
import { Is, type WordColumns } from './word-columns'

/** "Is it?" Mary Ann van Dyke asked: at most so many words of a name before the verb. */
const LONGEST_NAME = 6
/**
 * A line is cut after so many tokens of the outlet's own: no sentence of prose is that long, and what is done per line
 * may then look at the whole of it without the cost growing with the square of a text that has no full stops.
 */
const LONGEST_LINE = 400

/**
 * Where each line starts. A line is a sentence of the outlet's: a quotation of several sentences with the words that
 * credit it is one line, since its inner full stops are not the outlet's.
 */
export function lineStarts(article: ArticleText, columns: WordColumns, closes: Int32Array): Int32Array {
  const { sentences, quotationOf, tokens: t } = article
  const starts: number[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const i = sentences[s] as number
    const inside = i > 0 && quotationOf[i] !== 0 && quotationOf[i] === quotationOf[i - 1]
    if (inside) continue
    if (i > 1 && closes[i - 1] && isAsking(t.lower[i - 2] as string) && creditFollows(columns, i)) continue
    starts.push(i)
  }
  starts.push(t.count)
  return Int32Array.from(cut(starts, quotationOf))
}

function cut(starts: number[], quotationOf: Int32Array): number[] {
  const out: number[] = []
  for (let s = 0; s + 1 < starts.length; s++) {
    const next = starts[s + 1] as number
    out.push(starts[s] as number)
    if (next - (starts[s] as number) <= LONGEST_LINE) continue
    let own = 0
    for (let i = starts[s] as number; i < next; i++) {
      if (quotationOf[i]) continue
      own++
      if (own <= LONGEST_LINE || i + 1 >= next) continue
      out.push(i)
      own = 0
    }
  }
  out.push(starts[starts.length - 1] as number)
  return out
}

const isAsking = (mark: string) => mark === '?' || mark === '!'

/** A name and a verb of saying follow: the quotation before belongs to them though it ends in "?" or "!". */
function creditFollows({ is, verb, form }: WordColumns, from: number): boolean {
  for (let i = from; i < from + LONGEST_NAME && i < is.length; i++) {
    const id = verb[i]
    if (id && i > from && (form[i] as number) & (Form.Past | Form.Present)) {
      return (VERBS[id - 1]?.speech ?? 0) !== 0
    }
    if (!((is[i] as number) & (Is.Capital | Is.Mark | Is.Adverb))) return false
  }
  return false
}
