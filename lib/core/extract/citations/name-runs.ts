import { bitsByWord, wordTable } from '../../text/vocabulary'
import { NAME_PARTICLES, ORGANISATION_HEADS, ORGANISATION_WORDS, TITLE_WORDS } from './name-words'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

const TITLES = new Set(TITLE_WORDS.split(' '))
const ORGANISATIONS = new Set(ORGANISATION_WORDS.split(' '))
const HEADS = new Set(ORGANISATION_HEADS.split(' '))
const PARTICLES = new Set(NAME_PARTICLES.split(' '))
/** Alone these name no body: "State Senator", "County Judge". */
const GENERIC = new Set('state states county city party campaign office law court media'.split(' '))
const SMALL_WORDS = new Set('of for and on the to in'.split(' '))
const LONGEST_ACRONYM = 7
const LONGEST_ABBREVIATION = 4 // characters before a full stop that belongs to them
/** Characters of a phrase that are looked at for sector and title; a longer one is no name. */
const LONGEST_DESCRIPTION = 300

/** What a word can be in a name, by its number. */
const IN_NAMES = wordTable(
  bitsByWord([
    [TITLES, 1],
    [ORGANISATIONS, 2],
    [HEADS, 4],
  ]),
)
const inNames = (page: Page, i: number): number => IN_NAMES[page.t.word[i] as number] ?? 0

/** The same of the word at a token, by one array access. */
export const titleAt = (page: Page, i: number): boolean => (inNames(page, i) & 1) !== 0
export const bodyWordAt = (page: Page, i: number): boolean => (inNames(page, i) & 2) !== 0
export const bodyHeadAt = (page: Page, i: number): boolean => (inNames(page, i) & 4) !== 0

export const isTitleWord = (lower: string): boolean => TITLES.has(lower)
export const isBodyWord = (lower: string): boolean => ORGANISATIONS.has(lower)
export const isBodyHead = (lower: string): boolean => HEADS.has(lower)

/** The text of tokens [first, next), cut where it is too long for a name. */
export function textOf(page: Page, first: number, next: number): string {
  if (first >= next) return ''
  const start = page.t.start[first] as number
  return page.text.slice(start, Math.min(page.t.end[next - 1] as number, start + LONGEST_DESCRIPTION))
}

export const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST_ACRONYM && /^[A-Z.&]+s?$/.test(text)

/** "U.S.", "Rep.", "J.": the full stop belongs to the word. */
export function abbreviates(page: Page, i: number): boolean {
  const length = (page.t.end[i] as number) - (page.t.start[i] as number)
  return length > 0 && length <= LONGEST_ABBREVIATION && (bits(page, i) & Is.Capital) !== 0
}

/** End of the run of capitals that starts at i: initials, hyphens, particles, and "of the" inside a body's name. */
export function runEnd(page: Page, i: number, next: number): number {
  let end = i + 1
  let body = bodyWordAt(page, i)
  const { sentenceOf } = page.article
  for (let k = i + 1; k < next && sentenceOf[k] === sentenceOf[i]; k++) {
    const w = word(page, k)
    const b = bits(page, k)
    if (b & Is.Capital && !(b & Is.Day)) {
      body ||= bodyWordAt(page, k)
      end = k + 1
    } else if (w === '.' && !page.t.gap[k] && abbreviates(page, k - 1)) {
      if (k + 1 < next && sentenceOf[k + 1] === sentenceOf[i]) end = k + 1
    } else if (!joinsRun(page, k, next, body)) break
  }
  return end
}

/** A mark or a small word inside a name: "Mark-Viverito", "de la Cruz", "Sheriff's Office", "Center for". */
function joinsRun(page: Page, k: number, next: number, body: boolean): boolean {
  const w = word(page, k)
  const capitalAfter = k + 1 < next && (bits(page, k + 1) & Is.Capital) !== 0
  if (w === '-') return !page.t.gap[k] && !page.t.gap[k + 1] && k + 1 < next
  if (w === '&') return true
  if (w === "'" || w === '’') {
    const plural =
      word(page, k - 1).endsWith('s') && !page.t.gap[k] && capitalAfter && bodyWordAt(page, k + 1)
    return plural || !page.t.gap[k + 1] // "Sheriffs’ League", "O’Brien"
  }
  if (w === "'s") return body && capitalAfter && bodyWordAt(page, k + 1)
  if (!PARTICLES.has(w) && !(SMALL_WORDS.has(w) && bodyGoesOn(page, k, next, body))) return false
  return capitalAfter || word(page, k + 1) === 'the'
}

/** "Center for Immigration Studies", "Immigration and Customs Enforcement": a body's name goes on after a small word. */
function bodyGoesOn(page: Page, k: number, next: number, body: boolean): boolean {
  if (body) return true
  if (word(page, k) !== 'and' && word(page, k) !== 'for') return false
  for (let n = k + 1; n < next && bits(page, n) & Is.Capital; n++) if (bodyWordAt(page, n)) return true
  return false
}

/** The last run of capitals in a phrase. */
export function lastRun(page: Page, first: number, next: number): Stretch | null {
  let found: Stretch | null = null
  for (let i = first; i < next; i++) {
    const b = bits(page, i)
    if (!(b & Is.Capital) || b & (Is.Determiner | Is.Preposition | Is.Subordinator | Is.And)) continue
    found = { first: i, next: runEnd(page, i, next) }
    i = found.next - 1
  }
  return found
}

/** The body named inside a phrase, a title after it left out ("ICE Deputy Director" -> "ICE"). */
export function bodyIn(page: Page, first: number, next: number, skip: number): string | null {
  for (let i = first; i < next; i++) {
    const b = bits(page, i)
    if (i === skip || !(b & Is.Capital) || b & (Is.Determiner | Is.Preposition | Is.Day | Is.Month)) continue
    const end = runEnd(page, i, next)
    let body = isAcronym(textOf(page, i, end))
    for (let k = i; k < end; k++) body ||= bodyWordAt(page, k)
    const cut = withoutTitle(page, i, end)
    const generic = cut - i === 1 && GENERIC.has(word(page, i))
    if (body && !generic) return textOf(page, i, cut)
    const opening = textOf(page, i, i + 1)
    if (isAcronym(opening)) return opening
    i = end - 1
  }
  return null
}

function withoutTitle(page: Page, first: number, end: number): number {
  let cut = end
  while (cut > first + 1) {
    const last = word(page, cut - 1)
    if (last !== '.' && (!isTitleWord(last) || isBodyWord(last))) break
    cut--
  }
  return cut
}

/** "Center for Immigration Studies" -> "center": the word by which the body may be called later. */
export function headOfBody(page: Page, { first, next }: Stretch): string | null {
  for (let i = first; i < next; i++) if (bodyHeadAt(page, i)) return word(page, i)
  return null
}
