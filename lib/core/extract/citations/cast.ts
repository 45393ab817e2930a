import { abbreviationAfter, type BodyMention, bodyAt, bodyMentioned } from './bodies'
import { documentNounAt } from './document-phrase'
import { abbreviates, runEnd, textOf, titleAt } from './name-runs'
import type { Holder } from './offices'
import { bits, type Page, word } from './page'
import { type PersonName, personIn, withApposition } from './person-names'
import { AUXILIARY, Is } from './word-columns'

/** Somebody named in full: the words around the name that tell the sector, and the token at which it first stands. */
export type Person = PersonName & { description: string; at: number }

/** Those an article names in full somewhere. */
export interface Cast {
  /** by surname in lower case: the fullest name first met */
  people: Map<string, Person>
  /** those named with a title, in the order of the text */
  holders: Holder[]
  /** every body named, in the order of the text */
  bodies: BodyMention[]
  /** the full name that an abbreviation stands for */
  abbreviations: Map<string, string>
  /** by its noun: the tokens at which a document is described, with "a" or "an" or by what follows it */
  introduced: Map<string, number[]>
  /** by an office: the body called after it ("the county sheriff's office"), once it was looked for */
  offices: Map<string, string | null>
}

const LONGEST_RUN = 20 // tokens
const LONGEST_APPOSITION = 14
const MOST_TITLES = 4 // lower-case titles before a name ("former deputy press secretary")
const LONGEST_OFFICE = 7 // tokens of "the group's legal director,"
const MOST_INTRODUCED = 8 // places kept for one noun
const NO_NAME =
  Is.And |
  Is.That |
  Is.Wh |
  Is.Determiner |
  Is.Preposition |
  Is.Subordinator |
  Is.Day |
  Is.Month |
  Is.Subject |
  AUXILIARY

/** All people named with a first name, all bodies named, and the documents that are introduced. */
export function castOf(page: Page): Cast {
  const cast: Cast = {
    people: new Map(),
    holders: [],
    bodies: [],
    abbreviations: new Map(),
    introduced: new Map(),
    offices: new Map(),
  }
  const { count } = page.t
  let shared: string | null = null
  for (let i = 0; i < count; i++) {
    if (documentNounAt(page, i) && introduces(page, i)) {
      const w = word(page, i)
      const places = cast.introduced.get(w)
      if (!places) cast.introduced.set(w, [i])
      else if (places.length < MOST_INTRODUCED) places.push(i)
    }
    if (!(bits(page, i) & Is.Capital) || bits(page, i) & NO_NAME) continue
    const end = runEnd(page, i, Math.min(count, i + LONGEST_RUN))
    shared = enter(page, cast, i, end, joins(page, i) ? shared : null)
    i = end - 1
  }
  return cast
}

const TELLS_ORIGIN =
  /^(?:by|from|of|obtained|leaked|released|published|issued|compiled|posted|sent|provided|prepared|written|filed|signed|shared|addressed|dated|to)$/

/** "a letter", "a new report", "figures from X", "the list, compiled by X": the text tells which document. */
function introduces(page: Page, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const w = word(page, i)
    if (w === 'a' || w === 'an') return true
    if (bits(page, i) & (Is.Mark | Is.Preposition)) break
  }
  const after = word(page, noun + 1) === ',' ? noun + 2 : noun + 1
  return TELLS_ORIGIN.test(word(page, after))
}

const PLURAL_TITLE =
  /\b(?:reps|sens|senators|representatives|congressmen|sheriffs|mayors|judges|professors|attorneys|lawyers)\b\.?/i
const joins = (page: Page, run: number): boolean => {
  const before = word(page, run - 1)
  return before === 'and' || before === ','
}

/** A name that is known and has neither a title nor an apposition here tells nothing new. */
const isKnownBare = (page: Page, cast: Cast, run: number, end: number): boolean =>
  cast.people.has(word(page, end - 1)) &&
  !titleAt(page, run) &&
  !titleAt(page, run - 1) &&
  word(page, end) !== ',' &&
  word(page, end) !== '(' &&
  word(page, run - 1) !== ','

/** Enters whoever the run names; `shared` is a title such as "Reps." before a name joined to it. The title to be shared on comes back. */
function enter(page: Page, cast: Cast, run: number, end: number, shared: string | null): string | null {
  if (isKnownBare(page, cast, run, end)) return null
  const first = titleStart(page, run)
  const person = end - run >= 2 || first < run ? personIn(page, first, end) : null
  if (!person) {
    const mentioned = bodyMentioned(page, run, end)
    if (!mentioned) return null
    cast.bodies.push(mentioned)
    const short = end - run > 1 ? abbreviationAfter(page, end) : null
    if (short && !cast.abbreviations.has(short)) cast.abbreviations.set(short, mentioned.name)
    return null
  }
  const full = person.name.includes(' ') || person.title !== null
  if (!full) return null
  if (person.organisation) cast.bodies.push(bodyAt(run, person.organisation))
  const stop = appositionEnd(page, end)
  const known = cast.people.get(person.surname)
  const own = withApposition(page, person, end, stop)
  const told = own.title ? own : { ...own, title: shared }
  const description = [own.title ? null : shared, textOf(page, first, stop)].filter(Boolean).join(' ')
  if (told.title || stop > end) {
    cast.holders.push({ at: run, surname: person.surname, words: description.toLowerCase() })
  }
  if (!known) cast.people.set(person.surname, { ...told, description, at: run })
  return PLURAL_TITLE.exec(told.title ?? '')?.[0] ?? null
}

/** "spokeswoman", "ICE spokeswoman" before the name, "Ortega's attorney," before it with a comma. */
function titleStart(page: Page, run: number): number {
  let first = run
  if (word(page, run - 1) === ',' && titleAt(page, run - 2)) {
    for (let i = run - 2; i >= 0 && run - i <= LONGEST_OFFICE; i--) {
      const b = bits(page, i)
      if (b & (Is.Determiner | Is.Possessive)) return word(page, i) === "'s" ? i - 1 : i
      if (b & Is.Mark && word(page, i) !== '-') break
    }
  }
  while (first > 0 && run - first < MOST_TITLES && titleAt(page, first - 1)) first--
  return first > 0 && first < run && bits(page, first - 1) & Is.Capital ? first - 1 : first
}

const NO_APPOSITION = Is.Relative | Is.And | Is.Subject | Is.Adverb | Is.That | Is.Subordinator

/** The token after the apposition that opens at `from` with a comma or a bracket; `from` itself where none does. */
function appositionEnd(page: Page, from: number): number {
  if (word(page, from) === '(' && word(page, from + 2) === '-') {
    for (let i = from + 3; i < from + LONGEST_APPOSITION; i++) {
      if (word(page, i) === ')') return Math.max(i + 1, appositionEnd(page, i + 1))
    }
  }
  if (word(page, from) !== ',') return from
  if (bits(page, from + 1) & Is.Number && word(page, from + 2) === ',') return appositionEnd(page, from + 2)
  const b = bits(page, from + 1)
  const party = word(page, from + 2) === '-' && word(page, from + 1).length === 1
  if (!party && (b & NO_APPOSITION || (b & Is.Capital && !(b & Is.Determiner)))) return from
  for (let i = from + 1; i < page.t.count && i - from < LONGEST_APPOSITION; i++) {
    const w = word(page, i)
    if (/^[,;:—–)]$/.test(w) || (w === '.' && !abbreviates(page, i - 1))) return i
    if (bits(page, i) & AUXILIARY && w !== "'s") return from
    if (page.opens[i] || page.closes[i]) return from
  }
  return from
}
