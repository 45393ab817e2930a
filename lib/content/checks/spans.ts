import type { ArticleFile } from '../schema/article'
import type { Report } from './known'

type SpanPair = [number, number]

interface Spanned {
  phrase: string | null
  at?: SpanPair[] | undefined
  count?: number
  tail?: SpanPair[] | undefined
  quote?: SpanPair[]
}

/**
 * Reports spans that cannot be right: without a text to point into, beyond its end, out of order, of another
 * length than the phrase, or not as many as the count says. Offsets are UTF-16 units.
 */
export function checkSpans(
  entry: Spanned,
  article: Pick<ArticleFile, 'coding' | 'text'>,
  report: Report,
): void {
  const { at, tail, phrase, count } = entry
  for (const key of ['at', 'tail', 'quote'] as const) {
    const spans = entry[key]
    if (spans === undefined || (key === 'quote' && spans.length === 0)) continue
    if (article.coding.extent === 'opening') {
      report([key], 'only the opening was coded, so there are no spans')
    } else if (article.text === null) {
      report([key], 'there is no text (length and sha256) that these spans point into')
    } else {
      checkWithin(spans, article.text.length, (index, message) => report([key, index], message))
    }
  }
  if (at === undefined) {
    if (tail !== undefined) report(['tail'], 'the second part of a phrase whose first part has no span')
    return
  }
  if (count !== undefined && at.length !== count) report(['at'], `${at.length} spans for a count of ${count}`)
  if (tail !== undefined && tail.length > at.length) {
    report(['tail'], `${tail.length} second parts for ${at.length} spans`)
  }
  at.forEach(([start, end], index) => {
    if (phrase !== null && end - start !== phrase.length) {
      report(['at', index], `spans ${end - start} characters; "${phrase}" has ${phrase.length}`)
    }
  })
}

function checkWithin(
  spans: readonly SpanPair[],
  length: number,
  report: (index: number, message: string) => void,
): void {
  let last = 0
  spans.forEach(([start, end], index) => {
    if (end > length) report(index, `ends at ${end}, beyond the text's length of ${length}`)
    if (start < last) report(index, `starts at ${start}, before the span ahead of it ends`)
    last = end
  })
}
