import type { Span } from '../text/span'

/**
 * The phrases that several coders marked, in the order of the text. Coders seldom mark to the very same letter, so the spans
 * that most of them marked come first (of as many the shorter, then the earlier), and each further span is a phrase of
 * its own where it shares nothing with one that is there. Every mark stands at one of them or more: see `readingAt`.
 */
export function phrasesOf(coders: readonly (readonly Span[])[]): Span[] {
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
  const phrases: Span[] = []
  for (const { span } of ranked) {
    if (!phrases.some((phrase) => phrase.start < span.end && span.start < phrase.end)) phrases.push(span)
  }
  return phrases.sort((a, b) => a.start - b.start)
}

const HALF = 0.5

/**
 * The mark by which a coder read a phrase: that which shares most with it, if it shares half of the phrase or half of itself;
 * null where the coder left the phrase unmarked. A long mark is a reading of each phrase in it.
 */
export function readingAt<M extends Span>(phrase: Span, marks: readonly M[]): M | null {
  let best: M | null = null
  let most = 0
  for (const mark of marks) {
    const shared = Math.min(mark.end, phrase.end) - Math.max(mark.start, phrase.start)
    const shorter = Math.min(mark.end - mark.start, phrase.end - phrase.start)
    if (shared >= shorter * HALF && shared > most) {
      best = mark
      most = shared
    }
  }
  return best
}
