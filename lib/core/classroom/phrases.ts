import type { Span } from '../text/span'

/**
 * The phrases that several coders marked, in the order of the text. Coders seldom mark to the very same letter, so the spans
 * that most of them marked come first (of as many the shorter, then the earlier), and each further span is a phrase of
 * its own where it is no reading of one that is there. So every mark is a reading of one phrase or more: see `readingsAt`.
 * Those of `first` are phrases whatever others marked.
 */
export function phrasesOf(coders: readonly (readonly Span[])[], first: readonly Span[] = []): Span[] {
  const times = new Map<string, { span: Span; count: number }>()
  for (const marks of coders) {
    for (const { start, end } of marks) {
      const key = `${start} ${end}`
      const found = times.get(key)
      if (found) found.count += 1
      else times.set(key, { span: { start, end }, count: 1 })
    }
  }
  const ranked = [...times.values()].sort(
    (a, b) =>
      b.count - a.count ||
      a.span.end - a.span.start - (b.span.end - b.span.start) ||
      a.span.start - b.span.start,
  )
  const phrases: Span[] = first.map(({ start, end }) => ({ start, end }))
  for (const { span } of ranked) {
    if (!phrases.some((phrase) => isReading(phrase, span))) phrases.push(span)
  }
  return phrases.sort((a, b) => a.start - b.start || a.end - b.end)
}

const HALF = 0.5

/** The marks by which a coder read a phrase, in their order: those that share half of the phrase or half of themselves with it. */
export function readingsAt<M extends Span>(phrase: Span, marks: readonly M[]): M[] {
  return marks.filter((mark) => isReading(phrase, mark))
}

/**
 * The one of them that shares most with the phrase, of as much the shorter; null where the coder left it unmarked. A long mark
 * is a reading of each phrase in it.
 */
export function readingAt<M extends Span>(phrase: Span, marks: readonly M[]): M | null {
  let best: M | null = null
  for (const mark of readingsAt(phrase, marks)) {
    const more = best === null ? 1 : shared(phrase, mark) - shared(phrase, best)
    if (best === null || more > 0 || (more === 0 && lengthOf(mark) < lengthOf(best))) best = mark
  }
  return best
}

function isReading(phrase: Span, mark: Span): boolean {
  const shorter = Math.min(lengthOf(mark), lengthOf(phrase))
  return shared(phrase, mark) >= shorter * HALF
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
