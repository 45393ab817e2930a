import type { Span } from '@/lib/core/text/span'

/** What is selected with the keyboard: from the word where it began to the word at which it stands, both included. */
export interface WordCaret {
  /** places in the list of words */
  from: number
  at: number
}

const STEPS: Record<string, 'word' | 'paragraph'> = {
  ArrowLeft: 'word',
  ArrowRight: 'word',
  ArrowUp: 'paragraph',
  ArrowDown: 'paragraph',
}

/**
 * The caret after a key: arrows left and right go by word, up and down by paragraph; with Shift the selection grows or
 * shrinks instead of moving. Null for any other key.
 */
export function moveCaret(
  { text, words }: { text: string; words: readonly Span[] },
  caret: WordCaret,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): WordCaret | null {
  const step = STEPS[key]
  if (!step) return null
  const isForward = key === 'ArrowRight' || key === 'ArrowDown'
  const at =
    step === 'word'
      ? Math.min(words.length - 1, Math.max(0, caret.at + (isForward ? 1 : -1)))
      : paragraphStart(text, words, caret.at, isForward)
  return { from: shiftKey ? caret.from : at, at }
}

/** The words from one end of the caret to the other as a span; null in a text without words. */
export function caretSpan(words: readonly Span[], { from, at }: WordCaret): Span | null {
  const [first, last] = [words[Math.min(from, at)], words[Math.max(from, at)]]
  return first && last ? { start: first.start, end: last.end } : null
}

/** A caret over the words of a span; where it holds none, on the word that follows, or the last. */
export function caretAt(words: readonly Span[], { start, end }: Span): WordCaret {
  const first = words.findIndex((word) => word.end > start)
  if (first < 0) return { from: words.length - 1, at: words.length - 1 }
  const last = words.findLastIndex((word) => word.start < end)
  return { from: first, at: Math.max(first, last) }
}

/** The first word of the next paragraph, or of this one and then the one before. */
function paragraphStart(text: string, words: readonly Span[], at: number, isForward: boolean): number {
  const opens = (index: number) => {
    const [before, word] = [words[index - 1], words[index]]
    return !before || !word || text.slice(before.end, word.start).includes('\n')
  }
  const step = isForward ? 1 : -1
  for (let index = at + step; index >= 0 && index < words.length; index += step)
    if (opens(index)) return index
  return isForward ? words.length - 1 : 0
}
