import { bodyIn, bodyWordAt, isAcronym, lastRun, textOf, titleAt } from './name-runs'
import { FEMALE_TITLES, MALE_TITLES } from './name-words'
import { bits, type Page, word } from './page'
import { AUXILIARY, Is } from './word-columns'

export type Gender = 'f' | 'm' | null

/** A person's name with the title before it. */
export interface PersonName {
  name: string
  /** in lower case, as later mentions have it */
  surname: string
  title: string | null
  organisation: string | null
  gender: Gender
}

const FEMALE = new Set(FEMALE_TITLES.split(' '))
const MALE = new Set(MALE_TITLES.split(' '))
const LONGEST_NAME = 5 // words of a person's name; a longer run of capitals is a body or a headline
const BARE_HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/i
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

export const genderOf = (lower: string): Gender => (FEMALE.has(lower) ? 'f' : MALE.has(lower) ? 'm' : null)

export const afterDeterminer = (page: Page, first: number): number =>
  bits(page, first) & Is.Determiner ? first + 1 : first

/** The person's name at the end of a phrase, its title before it ("ICE spokeswoman Ann Lee"); null without one. */
export function personIn(page: Page, first: number, next: number): PersonName | null {
  const run = lastRun(page, first, next)
  if (!run || run.next < next) return null
  const start = afterTitles(page, run.first, run.next)
  const titled = start > run.first || (run.first > first && titleAt(page, run.first - 1))
  let words = 0
  for (let i = start; i < run.next; i++) {
    if (!(bits(page, i) & Is.Capital)) continue
    words++
    if (bodyWordAt(page, i) && !(titled && words > 1)) return null
  }
  const name = textOf(page, start, run.next)
  if (words === 0 || words > LONGEST_NAME) return null
  if (words === 1 && bits(page, start) & Is.Adverb) return null // "Immigrant Justice Now"
  if (words === 1 && (!titled || isAcronym(name) || titleAt(page, start))) return null
  const from = afterDeterminer(page, first)
  const before = textOf(page, from, start).replace(/,$/, '')
  const title = before === '' || BARE_HONORIFIC.test(before) ? null : before
  let gender: Gender = null
  for (let i = from; i < start; i++) gender = genderOf(word(page, i)) ?? gender
  return {
    name,
    surname: surnameIn(page, start, run.next),
    title,
    organisation: title ? bodyIn(page, from, start, -1) : null,
    gender,
  }
}

/** "Sister Ann Lee of the Harbor Legal Fund": a name in full, or with its title, before what it belongs to; null without one. */
export function personOf(page: Page, first: number, next: number): PersonName | null {
  for (let i = first + 1; i < next; i++) {
    if (
      !(bits(page, i) & Is.Preposition) ||
      !BELONGS.has(word(page, i)) ||
      bits(page, i) & Is.Capital ||
      !(bits(page, i - 1) & Is.Capital)
    )
      continue
    const person = personIn(page, first, i)
    if (!person || !(person.name.includes(' ') || person.title) || titleAt(page, i - 1)) continue
    return { ...person, organisation: person.organisation ?? bodyIn(page, i + 1, next, -1) }
  }
  return null
}

const BELONGS = new Set(['of', 'from', 'at', 'with', 'for'])

/** The token after the last title in a run of capitals, its full stop passed. */
function afterTitles(page: Page, first: number, next: number): number {
  let start = first
  for (let i = first; i + 1 < next; i++) {
    if (!titleAt(page, i)) continue
    start = i + 1
    if (word(page, start) === '.' && start + 1 < next) start++
  }
  return start
}

function surnameIn(page: Page, first: number, next: number): string {
  let last = next - 1
  while (last > first && (!(bits(page, last) & Is.Capital) || SUFFIX.test(word(page, last)))) last--
  return word(page, last)
}

/** Title and body from what stands after a name at `comma` (", communications director of X"). */
export function withApposition(page: Page, person: PersonName, comma: number, next: number): PersonName {
  const from = comma + 1
  if (word(page, comma) === '(') {
    let close = from
    while (close < next && word(page, close) !== ')') close++
    return close + 1 < next ? withApposition(page, person, close + 1, next) : person
  }
  if (word(page, comma) !== ',' || from >= next) return person
  if (bits(page, from) & Is.Number && word(page, from + 1) === ',') {
    return withApposition(page, person, from + 1, next) // an age
  }
  if (bits(page, from) & (Is.Relative | AUXILIARY | Is.Past | Is.Number) || word(page, from) === 'of')
    return person
  let end = from
  while (end < next && !/^[,(—–]$/.test(word(page, end)) && !(bits(page, end) & Is.Relative)) end++
  let cut = from
  while (cut < end && !/^(?:of|for|at|with|from|in)$/.test(word(page, cut))) cut++
  const party = word(page, from).length === 1 && word(page, from + 1) === '-'
  const start = afterDeterminer(page, from)
  const more = !party && isTitlePhrase(page, start, cut) ? textOf(page, start, cut) : ''
  return {
    ...person,
    title: [person.title, more].filter(Boolean).join(', ') || null,
    organisation: person.organisation ?? bodyIn(page, cut, end, -1),
  }
}

/** A title has a word in lower case or one that titles are made of; "Hollywood" is none. */
function isTitlePhrase(page: Page, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    if (!(bits(page, i) & (Is.Capital | Is.Mark | Is.Number)) || titleAt(page, i)) return true
  }
  return false
}
