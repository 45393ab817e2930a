import type { Span } from './span'

const LEAST_LEDE_WORDS = 15 // shorter first lines are headlines, bylines and datelines
const SENTENCE_END = /[.!?…]["'”’)\]]*$/

/** Where the lede stands; what comes before it is headline matter, what comes after it the body. */
export type Regions = Span

/**
 * The lede of a text: its first line of at least fifteen words that ends like a sentence, else its first
 * line. A guess from layout, good enough to choose between places at which the same phrase stands.
 */
export function ledeOf(text: string): Regions {
  let first: Span | null = null
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end).trim()
    if (words === '') continue
    first ??= line
    if (words.split(/\s+/).length >= LEAST_LEDE_WORDS && SENTENCE_END.test(words)) return line
  }
  return first ?? { start: 0, end: 0 }
}

/** The part of the text in which an offset lies. */
export function regionAt(lede: Regions, offset: number): 'headline' | 'lede' | 'body' {
  if (offset < lede.start) return 'headline'
  return offset < lede.end ? 'lede' : 'body'
}

function* lines(text: string): Generator<Span> {
  let start = 0
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd === -1 ? text.length : lineEnd
    yield { start, end }
    start = end + 1
  }
}
