import type { Span } from '@/lib/core/text/span'

// A word keeps its sign of money or share and what stands inside it ("U.S", "1,200", "non-detained"), not the marks around it.
const WORD = /[\p{L}\p{N}$€£](?:[^\s—]*[\p{L}\p{N}%])?/gu

/** The words of a text in its order, without the punctuation around them. Offsets are UTF-16 units. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

/** The whole words that a selection touches, as one span; null where it touches none. */
export function wholeWords(words: readonly Span[], { start, end }: Span): Span | null {
  const touched = words.filter((word) => word.start < end && start < word.end)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The words of a span before which it can be cut in two: all but the first. */
export function cutPlaces(words: readonly Span[], span: Span): Span[] {
  return words.filter((word) => word.start > span.start && word.end <= span.end)
}

/**
 * The next place after `from` at which the words that were typed stand, whatever their case; goes on from the top of the
 * text after the last. Null where they stand nowhere.
 */
export function findWords(text: string, typed: string, from: number): Span | null {
  const sought = typed.trim().toLowerCase()
  if (sought === '') return null
  // Where a letter changes its length with its case, offsets would not hold.
  const lower = text.toLowerCase()
  const source = lower.length === text.length ? lower : text
  const after = source.indexOf(sought, from)
  const start = after >= 0 ? after : source.indexOf(sought)
  return start < 0 ? null : { start, end: start + sought.length }
}

/** A span with its beginning or end moved by a word; null where there is no such word or nothing would be left. */
export function nudgedSpan(
  words: readonly Span[],
  span: Span,
  side: 'start' | 'end',
  by: 1 | -1,
): Span | null {
  const first = words.findIndex((word) => word.end > span.start)
  const last = words.findLastIndex((word) => word.start < span.end)
  const [from, to] = side === 'start' ? [words[first + by], words[last]] : [words[first], words[last + by]]
  return from && to && from.start < to.end ? { start: from.start, end: to.end } : null
}
