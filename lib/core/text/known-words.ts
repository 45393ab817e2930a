import { vocabularySize, wordNumber } from './vocabulary'

/** A word in lower case with curly apostrophes made straight, or a mark as it stands. */
export interface Word {
  lower: string
  /** its number in the vocabulary; 0 for one in no list */
  number: number
}

const NONE: Word = { lower: '', number: 0 }
/**
 * Words met before, by a hash of their letters. A text uses few words, each many times: giving the same string for the
 * same word spares a copy at every place, and look-ups by it need not hash it anew. There is room for two words of one
 * hash; a third drives the older out, so that the memory stays as small whatever is read.
 */
const WORDS: Word[] = new Array(1 << 16).fill(NONE)
const MARKS: Word[] = new Array(1 << 8).fill(NONE)
let sizeThen = 0
const LONGEST_KNOWN = 24 // UTF-16 units; longer words are rare
const CURLY = 0x2019
const STRAIGHT = 39

/** Forgets all words when a list has been made since: they may have a number now. To be called before each text. */
export function refreshKnownWords(): void {
  if (sizeThen === vocabularySize()) return
  WORDS.fill(NONE)
  MARKS.fill(NONE)
  sizeThen = vocabularySize()
}

/** The word text[start, end). */
export function wordIn(text: string, start: number, end: number): Word {
  if (end - start > LONGEST_KNOWN) return made(text.slice(start, end))
  let hash = end - start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 && code !== CURLY) return made(text.slice(start, end))
    hash = (Math.imul(hash, 31) + foldedUnit(code)) | 0
  }
  const slot = (hash ^ (hash >>> 13)) & (WORDS.length - 2)
  const known = WORDS[slot] as Word
  if (isSame(text, start, end, known.lower)) return known
  const other = WORDS[slot + 1] as Word
  if (isSame(text, start, end, other.lower)) return other
  const word = made(copied(text, start, end))
  WORDS[slot + 1] = known
  WORDS[slot] = word
  return word
}

/** The mark at an offset: one UTF-16 unit. */
export function markIn(text: string, at: number): Word {
  const code = text.charCodeAt(at)
  const slot = code & (MARKS.length - 1)
  const known = MARKS[slot] as Word
  if (known.lower.charCodeAt(0) === code) return known
  const lower = text.slice(at, at + 1)
  const mark = { lower, number: wordNumber(lower) }
  MARKS[slot] = mark
  return mark
}

/** A slice of a long text can keep all of it in memory; what outlives the text must be a copy. */
function copied(text: string, start: number, end: number): string {
  let copy = ''
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i))
  return copy
}

/** For letters of ASCII and both apostrophes. */
const foldedUnit = (code: number): number => (code === CURLY ? STRAIGHT : code | 32)

function isSame(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) {
    if (foldedUnit(text.charCodeAt(i)) !== word.charCodeAt(i - start)) return false
  }
  return true
}

function made(printed: string): Word {
  const low = printed.toLowerCase()
  const lower = low.includes('’') ? low.replaceAll('’', "'") : low
  return { lower, number: wordNumber(lower) }
}
