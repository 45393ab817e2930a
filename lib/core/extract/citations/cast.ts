import { isDocumentNoun } from './document-phrase'
import { abbreviates, headOfBody, isTitleWord, runEnd, textOf } from './name-runs'
import { bits, type Page, word } from './page'
import { type PersonName, personIn, withApposition } from './person-names'
import { AUXILIARY, Is } from './word-columns'

/** Those an article names in full somewhere. */
export interface Cast {
  /** by surname in lower case: the fullest name first met, with the words around it that tell the sector */
  people: Map<string, PersonName & { description: string }>
  /** by the word a later mention would use ("center"): the body's name first met */
  bodies: Map<string, string>
  /** by its noun: the token at which a document is first met with "a" or "an" ("sent a letter") */
  introduced: Map<string, number>
}

const LONGEST_RUN = 20 // tokens
const LONGEST_APPOSITION = 14
const MOST_TITLES = 4 // lower-case titles before a name ("former deputy press secretary")
const NO_NAME = Is.Determiner | Is.Preposition | Is.Subordinator | Is.Day | Is.Month | Is.Subject | AUXILIARY

/** All people named with a first name, and all bodies whose name has a head such as "Center". */
export function castOf(page: Page): Cast {
  const cast: Cast = { people: new Map(), bodies: new Map(), introduced: new Map() }
  const { count } = page.t
  for (let i = 0; i < count; i++) {
    const w = word(page, i)
    if (w === 'a' || w === 'an') {
      const noun = word(page, i + 1)
      if (isDocumentNoun(noun) && !cast.introduced.has(noun)) cast.introduced.set(noun, i + 1)
    }
    if (!(bits(page, i) & Is.Capital) || bits(page, i) & NO_NAME) continue
    const end = runEnd(page, i, Math.min(count, i + LONGEST_RUN))
    if (end - i >= 2) enter(page, cast, i, end)
    i = end - 1
  }
  return cast
}

function enter(page: Page, { people, bodies }: Cast, run: number, end: number) {
  const first = titleStart(page, run)
  const person = personIn(page, first, end)
  if (!person) {
    const head = headOfBody(page, { first: run, next: end })
    if (head && !bodies.has(head)) bodies.set(head, textOf(page, run, end))
    return
  }
  const full = person.name.includes(' ') || person.title !== null
  if (!full || people.has(person.surname)) return
  const stop = appositionEnd(page, end)
  people.set(person.surname, {
    ...withApposition(page, person, end, stop),
    description: textOf(page, first, stop),
  })
}

/** "spokeswoman", "ICE spokeswoman" before the name. */
function titleStart(page: Page, run: number): number {
  let first = run
  while (first > 0 && run - first < MOST_TITLES && isTitleWord(word(page, first - 1))) first--
  return first > 0 && first < run && bits(page, first - 1) & Is.Capital ? first - 1 : first
}

const NO_APPOSITION = Is.Relative | Is.And | Is.Subject | Is.Adverb | Is.That | Is.Subordinator

/** The token after the apposition that opens at `from` with a comma; `from` itself where none does. */
function appositionEnd(page: Page, from: number): number {
  if (word(page, from) !== ',') return from
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
