import { type NumberAsked, numberAsked } from './number-asked'

/** What somebody asked for, taken apart. */
export interface SearchAsked {
  /** as typed, without space around it */
  typed: string
  /** words of letters and digits alone; a result holds all of them */
  words: string[]
  /** words that stood in quotation marks: a result holds them in this order and side by side */
  phrases: string[][]
  /** those of the words that may be the beginning of longer ones */
  open: string[]
  /** all that was typed is one number */
  number: NumberAsked | null
  /** how numbers among the words may be printed, as regular expressions */
  printed: string[]
}

const MOST_CHARACTERS = 200
const MOST_WORDS = 12
const QUOTED = /["“”«»]([^"“”«»]*)(?:["“”«»]|$)/g

/**
 * Takes a question apart: words, phrases in quotation marks, a number. Null when it holds neither letter nor digit. Only the
 * first 200 characters and 12 words count.
 */
export function parseSearch(text: string): SearchAsked | null {
  // Postgres holds no zero byte, and nobody types one.
  const given = text.slice(0, MOST_CHARACTERS).replace(/\p{Cc}/gu, ' ')
  const typed = given.trim()
  const number = numberAsked(typed)
  if (number) {
    const { digits, isOpen, pattern } = number
    return { typed, words: [digits], phrases: [], open: isOpen ? [digits] : [], number, printed: [pattern] }
  }
  const phrases = [...typed.matchAll(QUOTED)]
    .map(([, inside]) => searchWords(inside ?? '').slice(0, MOST_WORDS))
    .filter((phrase) => phrase.length > 0)
  const outside = typed.replace(QUOTED, ' ')
  const words = [...new Set(searchWords(outside))].slice(0, MOST_WORDS)
  if (words.length === 0 && phrases.length === 0) return null
  const numbers = outside
    .split(/\s+/)
    .map((word) => (/^\d+[.,]\d/.test(word) ? numberAsked(word) : null))
    .filter((asked) => asked !== null)
  const last = /[\p{L}\p{N}]$/u.test(given) ? words.slice(-1) : []
  const begun = numbers.filter(({ isOpen }) => isOpen).map(({ digits }) => digits)
  return {
    ...{ typed, words, phrases, number: null },
    open: [...new Set([...last, ...begun])],
    printed: numbers.map(({ pattern }) => pattern),
  }
}

/**
 * The words of a text as the index cuts them (search_words in prisma/migrations): points, commas and apostrophes fall away
 * ("67,879" and "ICEʼs" are one word each), everything else that is neither letter nor digit parts words.
 */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.,'’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The question in the language of to_tsquery; `joined` by "&" every word is wanted, by "|" any. */
export function queryText(asked: SearchAsked, joined: '&' | '|' = '&'): string {
  const words = asked.words.map((word) => (asked.open.includes(word) ? `${word}:*` : word))
  const phrases = asked.phrases.map((phrase) => `(${phrase.join(joined === '&' ? ' <-> ' : ' | ')})`)
  return [...phrases, ...words].join(` ${joined} `)
}
