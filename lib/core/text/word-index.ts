import { foldText } from './folded-text'

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in order, and where each of them stands. Made once to look up thousands of phrases. */
export interface WordIndex {
  words: string[]
  places: Map<string, number[]>
}

/** The words of a phrase or text, folded: no punctuation, no case; "1,600" is one word. */
export function wordsOf(text: string): string[] {
  return foldText(text).folded.match(WORD) ?? []
}

/** The index of a text. Memory in proportion to its length. */
export function wordIndex(text: string): WordIndex {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    const known = places.get(word)
    if (known) known.push(place)
    else places.set(word, [place])
  }
  return { words, places }
}

/** Whether the words stand in the text one directly after the other. False for no words at all. */
export function hasWords({ words, places }: WordIndex, wanted: readonly string[]): boolean {
  let rarest = { at: 0, places: places.get(wanted[0] ?? '') ?? [] }
  for (const [at, word] of wanted.entries()) {
    const found = places.get(word) ?? []
    if (found.length < rarest.places.length) rarest = { at, places: found }
  }
  return rarest.places.some((place) => {
    const start = place - rarest.at
    return start >= 0 && wanted.every((word, at) => words[start + at] === word)
  })
}
