import { hasWords, type WordIndex, wordsOf } from './word-index'

const LONG = 3 // words; shorter phrases ("illegal aliens") stand in half of all articles on these releases
const SHORT = 2
const LONG_NUMBER = /\p{N}.*\p{N}.*\p{N}/u // three digits tell articles apart, "two" and "90" do not
const ENOUGH = 5 // distinctive phrases; with fewer the two-word ones are asked as well

/** How many of an articleʼs distinctive phrases stand in a text. */
export interface PhraseScore {
  found: number
  of: number
}

/**
 * The phrases of a coding that tell its article from others: numbers and phrases of three words and more, once
 * each, as folded words; with fewer than five of them those of two words too.
 */
export function distinctivePhrases(phrases: readonly string[]): string[][] {
  const unique = new Map(phrases.map(wordsOf).map((words) => [words.join(' '), words]))
  const all = [...unique.values()]
  const distinctive = all.filter(
    (words) => words.length >= LONG || words.some((word) => LONG_NUMBER.test(word)),
  )
  return distinctive.length >= ENOUGH
    ? distinctive
    : all.filter((words) => distinctive.includes(words) || words.length >= SHORT)
}

/** Looks the distinctive phrases of a coding up in a text. */
export function scorePhrases(index: WordIndex, phrases: readonly string[]): PhraseScore {
  const distinctive = distinctivePhrases(phrases)
  return {
    found: distinctive.filter((words) => hasWords(index, words)).length,
    of: distinctive.length,
  }
}

/** The share found, 0 for a coding without distinctive phrases. */
export function shareFound({ found, of }: PhraseScore): number {
  return of === 0 ? 0 : found / of
}
