import { SECTOR_WORDS, type Sector, type SectorLine } from './sectors'

interface Entry {
  words: string[]
  rank: number
  /** the entry ends a name: no capitalised word follows */
  atEnd: boolean
}

/** Lines of SECTOR_WORDS made ready to be looked up. */
export interface SectorIndex {
  lines: readonly SectorLine[]
  /** first word of an entry -> entries that start with it, by their place in the list; as printed and in lower case apart */
  printed: Map<string, Entry[]>
  folded: Map<string, Entry[]>
  congress: number
  /** answers already found: an article describes the same people again and again */
  known: Map<string, Sector | null>
}

/** Makes lines ready; `own` lines of a newsroom come before the compiled-in ones and so decide where both match. */
export function sectorIndex(own: readonly SectorLine[] = []): SectorIndex {
  const lines = [...own, ...SECTOR_WORDS]
  const index: SectorIndex = {
    lines,
    printed: new Map(),
    folded: new Map(),
    congress: lines.findIndex(([sector], rank) => sector === 'congress' && rank >= own.length),
    known: new Map(),
  }
  lines.forEach(([, phrases], rank) => {
    for (const phrase of phrases.split('; ')) enter(index, phrase, rank)
  })
  return index
}

function enter({ printed, folded }: SectorIndex, phrase: string, rank: number) {
  const atEnd = phrase.endsWith('$')
  const words = wordsOf(phrase.replace(/^=|\$$/g, ''))
  const [first] = words
  if (first === undefined) return
  const index = /[A-Z]/.test(phrase) || phrase.startsWith('=') ? printed : folded
  const list = index.get(first)
  if (list) list.push({ words, rank, atEnd })
  else index.set(first, [{ words, rank, atEnd }])
}

const COMPILED = sectorIndex()
const PARTY_AND_STATE = /^[RDI]-[A-Z]/
/** WXQT, KTLA-TV: the call sign of a station, where nothing else tells more. */
const CALL_SIGN = /^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/
/** What somebody no longer is tells no sector, except of those who were held. */
const PAST = /^(?:former|formerly|ex|retired|onetime|one-time|late)$|^ex-/
const PAST_DEED = /^(?:ran|led|headed|served|oversaw|worked|directed|was|were|spent|founded|had)$/
const PRESENT = /^(?:now|current|currently|today)$/

/** The words of a description: punctuation gone but for hyphens and the stops of abbreviations, 's a word of its own. */
function wordsOf(description: string): string[] {
  return description
    .replaceAll('’', "'")
    .replace(/[,()“”"/:;[\]—–]/g, ' , ')
    .replace(/'s(?![A-Za-z])/g, " 's")
    .split(/\s+/)
    .filter(Boolean)
}

/**
 * The sector that a description of a source tells ("ICE spokeswoman", "Sen. X, R-Texas"); null when it tells none. Where
 * several lines match, the first of them decides. Somebody who has only a past office is "other".
 */
export function sectorOf(description: string, sectors: SectorIndex = COMPILED): Sector | null {
  const { known } = sectors
  const before = known.get(description)
  if (before !== undefined) return before
  const found = lookedUp(description, sectors)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(description, found)
  return found
}

const MOST_KNOWN = 1000 // then the memory starts anew, so that a stream of articles takes constant room

function lookedUp(description: string, sectors: SectorIndex): Sector | null {
  const { lines, congress } = sectors
  const printed = wordsOf(description)
  const folded = printed.map((word) => word.toLowerCase())
  // the capital that opens a sentence makes no name of "Immigrants say"
  const opening =
    /^[A-Z][a-z]/.test(printed[0] ?? '') &&
    !/^[A-Z]/.test(printed[1] ?? '') &&
    (printed.length > 1 || /s$/.test(printed[0] ?? ''))
  let best = lines.length
  let past = false
  let wasSomebody = false
  for (let i = 0; i < printed.length; i++) {
    const word = folded[i] as string
    if (word === ',' || PRESENT.test(word)) past = false
    else if (PAST.test(word)) past = true
    else if (folded[i - 1] === 'who') past = PAST_DEED.test(word) || (past && !word.endsWith('s'))
    const here = Math.min(
      bestAt(sectors.printed, printed, printed, i, best),
      bestAt(sectors.folded, folded, printed, i, best),
      opening && i === 0
        ? bestAt(sectors.printed, [folded[0] as string, ...printed.slice(1)], printed, 0, best)
        : best,
      PARTY_AND_STATE.test(printed[i] as string) ? congress : best,
    )
    if (here >= best) continue
    if (!past || lines[here]?.[0] === 'affected-person') best = here
    else wasSomebody = true
  }
  const found = lines[best]?.[0] ?? null
  if (found === null && printed.some((word) => CALL_SIGN.test(word))) return 'news-outlet'
  return found ?? (wasSomebody ? 'other' : null)
}

function bestAt(
  index: Map<string, Entry[]>,
  words: string[],
  printed: string[],
  at: number,
  best: number,
): number {
  const entries = index.get(words[at] as string)
  if (!entries) return best
  let found = best
  for (const { words: wanted, rank, atEnd } of entries) {
    if (rank >= found || !wanted.every((word, k) => words[at + k] === word)) continue
    if (atEnd && /^[A-Z]/.test(printed[at + wanted.length] ?? '')) continue
    found = rank
  }
  return found
}
