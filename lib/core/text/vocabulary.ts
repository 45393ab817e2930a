/** Words and marks that some list of a reader names, numbered from 1 in the order in which the lists are made. */
const NUMBERS = new Map<string, number>()
/** Room for twice the words there are; one column of this length costs 64 KB. */
const MOST_WORDS = 1 << 14

/** The number of a word in lower case or of a mark; 0 for one in no list. */
export const wordNumber = (word: string): number => NUMBERS.get(word) ?? 0

/** How many words have a number. Grows while modules load, never afterwards. */
export const vocabularySize = (): number => NUMBERS.size

/**
 * A list of words with a value for each, as a column by word number: `table[t.word[i]]` is the value of token i, 0 for
 * what is not in the list. Every reader has lists that must be looked up for each token; this makes it one array access.
 * Throws when the vocabulary is full, which no text can cause.
 */
export function wordTable(entries: Iterable<readonly [word: string, value: number]>): Int32Array {
  const table = new Int32Array(MOST_WORDS)
  for (const [word, value] of entries) table[numbered(word)] = value
  return table
}

/** Lists of words, each with a bit, as one: every word with the bits of the lists that it is in. */
export function bitsByWord(lists: Iterable<readonly [Iterable<string>, bit: number]>): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

function numbered(word: string): number {
  const known = NUMBERS.get(word)
  if (known !== undefined) return known
  const number = NUMBERS.size + 1
  if (number >= MOST_WORDS) throw new Error(`no room in the vocabulary for "${word}"`)
  NUMBERS.set(word, number)
  return number
}
