import { SECTOR_WORDS, type Sector, type SectorLine } from './sectors'

const PARTS = /[,()“”"/:;[\]—–]|[^\s,()“”"/:;[\]—–]+/g
const BREAK = /^[,()“”"/:;[\]—–]$/

interface Entry {
  words: string[]
  rank: number
  /** matches as printed, not in any case */
  isPrinted: boolean
  /** the entry ends a name: no capitalised word follows */
  atEnd: boolean
}

/** Lines of SECTOR_WORDS made ready to be looked up. */
export interface SectorIndex {
  lines: readonly SectorLine[]
  /** first word of an entry in lower case -> entries that start with it */
  entries: Map<string, Entry[]>
  congress: number
  /** answers already found: an article describes the same people again and again */
  known: Map<string, Sector | null>
}

/** Makes lines ready; `own` lines of a newsroom come before the compiled-in ones and so decide where both match. */
export function sectorIndex(own: readonly SectorLine[] = []): SectorIndex {
  const lines = [...own, ...SECTOR_WORDS]
  const index: SectorIndex = {
    lines,
    entries: new Map(),
    congress: lines.findIndex(([sector], rank) => sector === 'congress' && rank >= own.length),
    known: new Map(),
  }
  lines.forEach(([, phrases], rank) => {
    for (const phrase of phrases.split('; ')) enter(index, phrase, rank)
  })
  return index
}

function enter({ entries }: SectorIndex, phrase: string, rank: number) {
  const words = wordsOf(phrase.replace(/^=|\$$/g, ''))
  const first = words[0]?.toLowerCase()
  if (first === undefined) return
  const isPrinted = /[A-Z]/.test(phrase) || phrase.startsWith('=')
  const entry: Entry = { words, rank, isPrinted, atEnd: phrase.endsWith('$') }
  const list = entries.get(first)
  if (list) list.push(entry)
  else entries.set(first, [entry])
}

const COMPILED = sectorIndex()
const PARTY_AND_STATE = /^[RDI]-[A-Z]/
/** WXQT, KTLA-TV: the call sign of a station, where nothing else tells more. */
const CALL_SIGN = /^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/
/** What somebody no longer is tells no sector, except of those who were held. */
const PAST = new Set('former formerly ex retired onetime one-time late'.split(' '))
const PAST_DEED = new Set(
  'ran led headed served oversaw worked directed was were spent founded had'.split(' '),
)
const PRESENT = new Set('now current currently today'.split(' '))

/** The words of a description: punctuation gone but for hyphens and the stops of abbreviations, 's a word of its own. */
function wordsOf(description: string): string[] {
  const words: string[] = []
  for (const word of description.match(PARTS) ?? []) {
    if (word.length === 1 && BREAK.test(word)) words.push(',')
    else {
      const plain = word.includes('’') ? word.replaceAll('’', "'") : word
      if (plain.endsWith("'s") && plain.length > 2) words.push(plain.slice(0, -2), "'s")
      else words.push(plain)
    }
  }
  return words
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

function lookedUp(description: string, { lines, congress, entries }: SectorIndex): Sector | null {
  const printed = wordsOf(description)
  const folded = printed.map((word) => word.toLowerCase())
  // the capital that opens a sentence makes no name of "Immigrants say"
  const opening =
    isName(printed[0]) &&
    !isCapital(printed[1]) &&
    (printed.length > 1 || (printed[0] as string).endsWith('s'))
  let best = lines.length
  let past = false
  let wasSomebody = false
  for (let i = 0; i < printed.length; i++) {
    const word = folded[i] as string
    if (word === ',' || PRESENT.has(word)) past = false
    else if (PAST.has(word) || word.startsWith('ex-')) past = true
    else if (folded[i - 1] === 'who') past = PAST_DEED.has(word) || (past && !word.endsWith('s'))
    let here = best
    for (const entry of entries.get(word) ?? []) {
      if (entry.rank >= here) continue
      const fits = matches(entry, entry.isPrinted ? printed : folded, i, opening && i === 0 ? word : null)
      if (fits && !(entry.atEnd && isCapital(printed[i + entry.words.length]))) here = entry.rank
    }
    if (congress < here && word[1] === '-' && PARTY_AND_STATE.test(printed[i] as string)) here = congress
    if (here >= best) continue
    if (!past || lines[here]?.[0] === 'affected-person') best = here
    else wasSomebody = true
  }
  const found = lines[best]?.[0] ?? null
  if (found === null && printed.some((word) => CALL_SIGN.test(word))) return 'news-outlet'
  return found ?? (wasSomebody ? 'other' : null)
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^[A-Z]/.test(word)
const isName = (word: string | undefined): boolean => word !== undefined && /^[A-Z][a-z]/.test(word)

/** Every word of an entry stands from a place on; `instead` may stand for the first. */
function matches(
  { words: wanted }: Entry,
  words: readonly string[],
  at: number,
  instead: string | null,
): boolean {
  if (wanted[0] !== words[at] && wanted[0] !== instead) return false
  for (let k = 1; k < wanted.length; k++) if (wanted[k] !== words[at + k]) return false
  return true
}
