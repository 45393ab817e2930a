import type { Tokens } from '../../text/tokens'
import { wordTable } from '../../text/vocabulary'
import { ACTS_BY_FIRST, type ActPhrase } from './acts'

/** An act told by tokens [first, next). */
export interface ActRead {
  act: string
  first: number
  next: number
}

const LISTS: ActPhrase[][] = [[], ...ACTS_BY_FIRST.values()]
/** By word number the place of its phrases in LISTS; 0 for the words that open none, which are most. */
const FIRST = wordTable([...ACTS_BY_FIRST.keys()].map((word, k) => [word, k + 1]))

const phrasesAt = (t: Tokens, i: number): ActPhrase[] | null => {
  const list = i >= 0 && i < t.count ? (FIRST[t.word[i] as number] as number) : 0
  return list === 0 ? null : (LISTS[list] as ActPhrase[])
}

/** "~" in a phrase stands for up to this many words. */
const GAP = 4

/** The longest act told by the words that start at token i; null when none does. */
export function actAt(t: Tokens, i: number): ActRead | null {
  const candidates = phrasesAt(t, i)
  if (!candidates) return null
  let best: ActRead | null = null
  for (const { words, act } of candidates) {
    const next = matchEnd(t, i, words)
    if (next > i && (best === null || next > best.next)) best = { act, first: i, next }
  }
  return best
}

/** The token after the words matched from token i on, or -1. */
function matchEnd(t: Tokens, i: number, words: string[]): number {
  let at = i
  for (let k = 0; k < words.length; k++) {
    if (words[k] !== '~') {
      if (t.lower[at] !== words[k]) return -1
      at++
      continue
    }
    const wanted = words[k + 1]
    let skipped = 0
    while (skipped < GAP && t.lower[at] !== wanted) {
      if (at >= t.count || t.lower[at] === '.' || t.lower[at] === ',') return -1
      at++
      skipped++
    }
  }
  return at
}

/** The act whose words end right before token `end`, looked for from `from` on; the longest wins. */
export function actEndingAt(t: Tokens, from: number, end: number): ActRead | null {
  for (let i = from; i < end; i++) {
    const candidates = phrasesAt(t, i)
    if (!candidates) continue
    for (const { words, act } of candidates)
      if (words.length <= end - i + GAP && matchEnd(t, i, words) === end) return { act, first: i, next: end }
  }
  return null
}
