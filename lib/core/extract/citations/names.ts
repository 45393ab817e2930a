import { headOf, isDocumentNoun } from './document-phrase'
import { bodyIn, headOfBody, isBodyHead, isTitleWord, lastRun, runEnd, textOf } from './name-runs'
import { GROUP_WORDS } from './name-words'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { afterDeterminer, type Gender, genderOf, personIn, withApposition } from './person-names'
import { sectorOf } from './sector-of'
import { Is } from './word-columns'

const GROUPS = new Set(GROUP_WORDS.split(' '))

export type NameKind = 'pronoun' | 'person' | 'organisation' | 'document' | 'group' | 'unknown'

/** What a noun phrase says about who it names. Texts are as printed. */
export interface NameReading {
  kind: NameKind
  name: string | null
  /** the words a later short mention would use: the surname, or the head noun in lower case */
  key: string
  title: string | null
  organisation: string | null
  /** the whole phrase with its appositions, for telling the sector */
  description: string
  gender: Gender
}

export const isGroupWord = (lower: string): boolean => GROUPS.has(lower) || isTitleWord(lower)

/** "Republicans", "Latinos": one plural word that is no acronym. */
export const isPluralName = (name: string): boolean => /^[A-Z][a-z-]+s$/.test(name)

const PRONOUN = Is.Subject | Is.Relative | Is.That | Is.Possessive | Is.Objective

/** Reads who or what a noun phrase names. */
export function readName(page: Page, { first, next }: Stretch): NameReading {
  const description = textOf(page, first, next)
  if (next - first === 1 && bits(page, first) & PRONOUN)
    return reading(description, 'pronoun', { key: word(page, first) })
  const mainNext = mainEnd(page, first, next)
  const head = headOf(page, { first, next: mainNext })
  const noun = word(page, head)
  if (isWritten(page, first, head, description)) {
    const title = textOf(page, afterDeterminer(page, first), head + 1)
    return reading(description, 'document', {
      name: description,
      key: noun,
      title,
      organisation: bodyIn(page, first, next, head),
    })
  }
  if (isCoordinated(page, first, mainNext))
    return reading(description, 'group', { name: description, key: 'people' })
  const person = personIn(page, first, mainNext)
  if (person) {
    const { surname: key, ...full } = withApposition(page, person, mainNext, next)
    return reading(description, 'person', { ...full, key })
  }
  const capital = (bits(page, head) & Is.Capital) !== 0
  const run = lastRun(page, first, mainNext)
  if (capital && run && run.first <= head && head < run.next) {
    const name = textOf(page, run.first, run.next)
    return reading(description, 'organisation', {
      name,
      key: headOfBody(page, run) ?? name.toLowerCase(),
      organisation: name,
    })
  }
  const organisation = bodyIn(page, first, next, head)
  const apposed = capital ? null : apposedName(page, mainNext, next)
  if (apposed) {
    const title = textOf(page, afterDeterminer(page, first), mainNext)
    return reading(description, 'person', { ...apposed, key: apposed.surname, title, organisation })
  }
  if (isGroupWord(noun)) {
    const title = isTitleWord(noun) ? description : null
    return reading(description, 'group', { title, organisation, key: noun, gender: genderOf(noun) })
  }
  if (isBodyHead(noun)) return reading(description, 'organisation', { key: noun })
  return reading(description, 'group', { key: noun, organisation })
}

const reading = (
  description: string,
  kind: NameKind,
  { name, key, title, organisation, gender }: Partial<NameReading>,
): NameReading => ({
  kind,
  name: name ?? null,
  key: key ?? '',
  title: title ?? null,
  organisation: organisation ?? null,
  description,
  gender: gender ?? null,
})

/** The head names something written; a news outlet whose name ends so ("the Hartford Register") is none. */
function isWritten(page: Page, first: number, head: number, description: string): boolean {
  if (!isDocumentNoun(word(page, head))) return false
  if (!(bits(page, head) & Is.Capital)) return true
  if (bits(page, first) & Is.Capital && !(bits(page, first) & Is.Determiner)) return false
  return /^(?:report|study|survey|poll)$/.test(word(page, head)) || sectorOf(description) !== 'news-outlet'
}

/** "a spokeswoman, Ann Lee,": the name stands after the office. */
function apposedName(page: Page, comma: number, next: number) {
  if (word(page, comma) !== ',' || comma + 2 >= next) return null
  const end = mainEnd(page, comma + 1, next)
  const run = lastRun(page, comma + 1, end)
  return run && run.first === comma + 1 && run.next - run.first > 1 ? personIn(page, comma + 1, end) : null
}

/** "A and B": two names joined, neither inside the name of one body. */
function isCoordinated(page: Page, first: number, next: number): boolean {
  for (let i = first + 1; i + 1 < next; i++) {
    if (word(page, i) !== 'and' || !(bits(page, i - 1) & bits(page, i + 1) & Is.Capital)) continue
    if (isTitleWord(word(page, i - 1)) && !personIn(page, first, i)) continue
    let start = i - 1
    while (start > first && bits(page, start - 1) & Is.Capital) start--
    if (runEnd(page, start, next) <= i) return true
  }
  return false
}

/** Where the phrase proper ends and its appositions and relatives begin. */
function mainEnd(page: Page, first: number, next: number): number {
  for (let i = first + 1; i < next; i++) {
    if (/^[,(—–]$/.test(word(page, i)) || bits(page, i) & Is.Relative) return i
  }
  return next
}
