import type { ArticleText } from '../../text/article-text'
import { type Day, type DayRange, dayFromIso } from './calendar'
import { type Composed, compose, type Resolved } from './compose'
import { expressionAt } from './grammar'
import { phrased } from './phrased'
import type { Reference } from './reference'
import { resolve } from './resolve'
import { tenseAt } from './tense'

/** What the window recogniser found: plain expressions (dates are no quantities) and the windows made of them. */
export interface WindowsFound {
  expressions: Resolved[]
  windows: Composed[]
  /** the same times as public gold annotates them: the bare expression without "since", "by" or "until" */
  plain: Composed[]
}

/** Every time expression and window of a text, in order. `docDate` is the publication date as ISO, or null. */
export function windowsIn(article: ArticleText, docDate: string | null): WindowsFound {
  const { text, tokens: t, sentences, sentenceOf } = article
  const document: Day | null = docDate ? dayFromIso(docDate) : null
  const expressions: Resolved[] = []
  let spoken: DayRange | null = null
  let spokenIn = -2
  for (let i = 0; i < t.count; ) {
    const found = expressionAt(text, t, i)
    if (!found) {
      i++
      continue
    }
    const sentence = sentenceOf[found.first] as number
    const tense = tenseAt(
      t,
      found.first,
      found.next,
      sentences[sentence] as number,
      sentences[sentence + 1] as number,
      found.reference.type === 'weekday',
    )
    const near = sentence - spokenIn <= 1
    const range = resolve(found.reference, { document, tense, spoken, near })
    if (isDated(found.reference) && range.from !== null) {
      spoken = range
      spokenIn = sentence
    }
    expressions.push({ first: found.first, next: found.next, reference: found.reference, range })
    i = found.next
  }
  const plain = compose(t, expressions, document)
  return { expressions, windows: phrased(article, plain, document), plain }
}

/** Only plain calendar dates become what "a year earlier" is counted from. */
const isDated = (r: Reference): boolean =>
  r.type === 'date' || r.type === 'month' || r.type === 'year' || r.type === 'quarter'
