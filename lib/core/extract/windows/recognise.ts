import type { ArticleText } from '../../text/article-text'
import { type Day, type DayRange, dayFromIso } from './calendar'
import { type Composed, compose, type Resolved } from './compose'
import { expressionAt } from './grammar'
import type { Reference } from './reference'
import { resolve } from './resolve'
import { tenseAt } from './tense'

/** What the window recogniser found: plain expressions (dates are no quantities) and the windows made of them. */
export interface WindowsFound {
  expressions: Resolved[]
  windows: Composed[]
}

/** Every time expression and window of a text, in order. `docDate` is the publication date as ISO, or null. */
export function windowsIn(
  { text, tokens: t, sentences, sentenceOf }: ArticleText,
  docDate: string | null,
): WindowsFound {
  const document: Day | null = docDate ? dayFromIso(docDate) : null
  const expressions: Resolved[] = []
  let spoken: DayRange | null = null
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
    const range = resolve(found.reference, { document, tense, spoken })
    if (isDated(found.reference) && range.from !== null) spoken = range
    expressions.push({ first: found.first, next: found.next, reference: found.reference, range })
    i = found.next
  }
  return { expressions, windows: compose(text, t, expressions, document) }
}

/** Only plain calendar dates become what "a year earlier" is counted from. */
const isDated = (r: Reference): boolean =>
  r.type === 'date' || r.type === 'month' || r.type === 'year' || r.type === 'quarter'
