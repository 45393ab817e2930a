import { markIn, refreshKnownWords, wordIn } from './known-words'

/** A token is a word, a number, or a single mark. Offsets count UTF-16 units; `end` is exclusive. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/**
 * The tokens of a text as parallel columns: cheap to make, cheap to walk.
 * `lower[i]` is the token in lower case with curly apostrophes made straight. `gap[i]` is true when white space
 * stands before the token. `word[i]` is the number of the word or mark in the vocabulary, 0 for one in no list.
 */
export interface Tokens {
  readonly count: number
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lower: string[]
  readonly gap: Uint8Array
  readonly word: Uint16Array
}

enum Char {
  Other = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
}

const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code <= 32) ASCII[code] = Char.Space
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = Char.Letter
  else if (code >= 48 && code <= 57) ASCII[code] = Char.Digit
}

const LETTER = /[\p{L}\p{M}]/u
const SPACE = /\s/

const classOf = (code: number): number => {
  if (code < 128) return ASCII[code] as number
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000)
    return Char.Space
  if (code >= 0x2010 && code <= 0x2043) return Char.Other
  if (code >= 0xd800 && code <= 0xdfff) return Char.Other
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Char.Letter : Char.Other
  const char = String.fromCharCode(code)
  return LETTER.test(char) ? Char.Letter : SPACE.test(char) ? Char.Space : Char.Other
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const COMMA = 44
const POINT = 46

/** Splits a text into words, numbers ("1,234.5" is one) and marks. Total over any string; linear. */
export function tokenize(text: string): Tokens {
  refreshKnownWords()
  const room = text.length + 1
  const kind = new Uint8Array(room)
  const start = new Int32Array(room)
  const end = new Int32Array(room)
  const gap = new Uint8Array(room)
  const word = new Uint16Array(room)
  const lower: string[] = []
  const { length } = text
  let count = 0
  let at = 0
  let spaced = 1
  while (at < length) {
    const first = at
    const type = classOf(text.charCodeAt(at))
    at++
    if (type === Char.Space) {
      spaced = 1
      continue
    }
    let kindHere = MARK
    if (type === Char.Letter) {
      kindHere = WORD
      at = endOfWord(text, at)
    } else if (type === Char.Digit) {
      kindHere = NUMBER
      at = endOfNumber(text, at)
    } else if (isApostrophe(text.charCodeAt(first)) && isClitic(text, first, spaced)) {
      kindHere = WORD
      at = endOfWord(text, at)
    }
    kind[count] = kindHere
    start[count] = first
    end[count] = at
    gap[count] = spaced
    if (kindHere === NUMBER) lower.push(text.slice(first, at))
    else {
      const known = kindHere === WORD ? wordIn(text, first, at) : markIn(text, first)
      lower.push(known.lower)
      word[count] = known.number
    }
    count++
    spaced = 0
  }
  return {
    count,
    kind: kind.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    gap: gap.slice(0, count),
    word: word.slice(0, count),
    lower,
  }
}

/** Words keep inner apostrophes ("o'clock", "don't") but not a final 's, which is a token of its own. */
function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === Char.Letter) {
      at++
      continue
    }
    if (!isApostrophe(code) || isClitic(text, at, 0)) break
    if (at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === Char.Letter) {
      at += 2
      continue
    }
    break
  }
  return at
}

/** 's, 'll, 've, 're, 'd, 'm after a word. */
function isClitic(text: string, at: number, spaced: number): boolean {
  if (spaced) return false
  const next = text.charCodeAt(at + 1) | 32
  const after = classOf(text.charCodeAt(at + 2) || 32)
  if (after !== Char.Letter) return next === 115 || next === 100 || next === 109
  const second = text.charCodeAt(at + 2) | 32
  const beyond = classOf(text.charCodeAt(at + 3) || 32)
  if (beyond === Char.Letter) return false
  return (next === 108 && second === 108) || ((next === 118 || next === 114) && second === 101)
}

/** Digits with thousands separators and a decimal part; a separator counts only before the digits it needs. */
function endOfNumber(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      at++
      continue
    }
    if (code === COMMA && isThousands(text, at)) {
      at += 4
      continue
    }
    if (code === POINT && isDigit(text, at + 1)) {
      at += 2
      continue
    }
    break
  }
  return at
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const isThousands = (text: string, at: number): boolean =>
  isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4)
