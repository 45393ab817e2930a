import { editDistance } from '../text/edit-distance'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
// Shorter words are too near to too many others.
const SHORTEST = 4
const LONGEST = 24

/**
 * Every spelling one slip away from a word (a letter dropped, added, changed or swapped with its neighbour), as in Norvig,
 * "How to Write a Spelling Corrector" (2007): 54n + 25 of them for n letters. None for words too short to guess at, too long,
 * or not of the letters a to z.
 */
export function oneSlipAway(word: string): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return []
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (right) found.add(left + right.slice(1))
    if (right.length > 1) found.add(left + right[1] + right[0] + right.slice(2))
    for (const letter of LETTERS) {
      if (right) found.add(left + letter + right.slice(1))
      found.add(left + letter + right)
    }
  }
  found.delete(word)
  return [...found]
}

/** How many slips a word of this length may hold and still be taken for another. */
export function mostSlips(word: string): number {
  if (word.length < SHORTEST) return 0
  return word.length < 7 ? 1 : 2
}

/** The words among `known` nearest to `word`, nearest first, then those met more often; at most `most` of them. */
export function nearestWords(word: string, known: readonly string[], most: number): string[] {
  const met = new Map<string, number>()
  for (const other of known) met.set(other, (met.get(other) ?? 0) + 1)
  return [...met]
    .filter(([other]) => other !== word && !other.startsWith(word))
    .map(([other, times]) => ({ other, times, slips: editDistance(word, other) }))
    .filter(({ slips }) => slips > 0 && slips <= mostSlips(word))
    .sort((a, b) => a.slips - b.slips || b.times - a.times || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other)
}
