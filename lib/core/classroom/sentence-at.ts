import { paragraphs } from '../text/paragraphs'
import { sentenceStarts } from '../text/sentences'
import type { Span } from '../text/span'
import { tokenize } from '../text/tokens'

/** The sentences of a text, in its order, without the blanks between them. */
export function sentencesOf(text: string): Span[] {
  const tokens = tokenize(text)
  const starts = Array.from(sentenceStarts(text, tokens, paragraphs(text)))
  return starts.slice(0, -1).map((first, index) => {
    const start = tokens.start[first] ?? 0
    const next = tokens.start[starts[index + 1] ?? tokens.count] ?? text.length
    return { start, end: start + text.slice(start, next).trimEnd().length }
  })
}

/** The sentence in which a span begins; the whole text where there is none. */
export function sentenceAt(sentences: readonly Span[], text: string, { start }: Span): Span {
  return sentences.find((one) => one.start <= start && start < one.end) ?? { start: 0, end: text.length }
}
