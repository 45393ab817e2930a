import { SECTOR_WORDS, type Sector } from './sectors'

interface Entry {
  words: string[]
  rank: number
}

/** First word of an entry -> entries that start with it, by their place in the list; as printed and in lower case apart. */
const PRINTED = new Map<string, Entry[]>()
const FOLDED = new Map<string, Entry[]>()

SECTOR_WORDS.forEach(([, phrases], rank) => {
  for (const phrase of phrases.split('; ')) {
    const words = wordsOf(phrase)
    const index = /[A-Z]/.test(phrase) ? PRINTED : FOLDED
    const first = words[0] as string
    const list = index.get(first)
    if (list) list.push({ words, rank })
    else index.set(first, [{ words, rank }])
  }
})

const CONGRESS = SECTOR_WORDS.findIndex(([sector]) => sector === 'congress')
const PARTY_AND_STATE = /^[RDI]-[A-Z]/

/** The words of a description: punctuation gone but for hyphens and the stops of abbreviations, 's a word of its own. */
function wordsOf(description: string): string[] {
  return description
    .replaceAll('’', "'")
    .replace(/[,()“”"/:;[\]]/g, ' ')
    .replace(/'s(?![A-Za-z])/g, " 's")
    .split(/\s+/)
    .filter(Boolean)
}

/**
 * The sector that a description of a source tells ("ICE spokeswoman", "Sen. X, R-Texas"); null when it tells none.
 * Where several lines of SECTOR_WORDS match, the first of them decides.
 */
export function sectorOf(description: string): Sector | null {
  const printed = wordsOf(description)
  const folded = printed.map((word) => word.toLowerCase())
  let best = SECTOR_WORDS.length
  for (let i = 0; i < printed.length; i++) {
    best = Math.min(best, bestAt(PRINTED, printed, i, best), bestAt(FOLDED, folded, i, best))
    if (best > CONGRESS && PARTY_AND_STATE.test(printed[i] as string)) best = CONGRESS
  }
  return SECTOR_WORDS[best]?.[0] ?? null
}

function bestAt(index: Map<string, Entry[]>, words: string[], at: number, best: number): number {
  const entries = index.get(words[at] as string)
  if (!entries) return best
  let found = best
  for (const entry of entries) {
    if (entry.rank < found && entry.words.every((word, k) => words[at + k] === word)) found = entry.rank
  }
  return found
}
