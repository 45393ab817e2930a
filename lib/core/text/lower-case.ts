/**
 * Words met before, by a hash of their letters. A text uses few words, each many times: giving the same string for the
 * same word spares a copy at every place, and look-ups by it need not hash it anew.
 */
const KNOWN: string[] = new Array(1 << 13).fill('')
/** Longer words are rare; and a longer slice would keep the whole text that it was cut from. */
const LONGEST_KNOWN = 12 // UTF-16 units
const CURLY = 0x2019
const STRAIGHT = 39

/** The word text[start, end) in lower case, with curly apostrophes made straight. */
export function lowerCase(text: string, start: number, end: number): string {
  if (end - start > LONGEST_KNOWN) return folded(text.slice(start, end))
  let hash = end - start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 && code !== CURLY) return folded(text.slice(start, end))
    hash = (Math.imul(hash, 31) + foldedUnit(code)) | 0
  }
  const slot = (hash ^ (hash >>> 13)) & (KNOWN.length - 1)
  const known = KNOWN[slot] as string
  if (isSame(text, start, end, known)) return known
  const word = folded(text.slice(start, end))
  KNOWN[slot] = word
  return word
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

const folded = (word: string): string => {
  const low = word.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}
