import { headOf, isDocumentNoun } from './document-phrase'
import { reading, type Whole } from './name-reading'
import { bodyIn, headOfBody, isBodyHead, isTitleWord, lastRun, runEnd, textOf, titleAt } from './name-runs'
import { GROUP_WORDS } from './name-words'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import {
  afterDeterminer,
  type Gender,
  genderOf,
  type PersonName,
  personIn,
  personOf,
  withApposition,
} from './person-names'
import { Is } from './word-columns'

const KIN = new Set(
  'wife husband mother father son daughter sister brother cousin uncle aunt nephew niece partner fiance boyfriend girlfriend grandmother grandfather friend'.split(
    ' ',
  ),
)
const isKin = (lower: string): boolean => KIN.has(lower)
const GROUPS = new Set(GROUP_WORDS.split(' '))
/** Words that a capital at the start of a sentence makes no name of. */
const NO_NAMES = new Set(
  'nobody everyone everybody somebody someone anyone none another others one two three some many most few both all'.split(
    ' ',
  ),
)

/** What a noun phrase names. */
export type NameKind = 'pronoun' | 'person' | 'organisation' | 'document' | 'group' | 'unknown'

/** What a noun phrase says about who it names. Texts are as printed. */
export interface NameReading {
  kind: NameKind
  name: string | null
  /** the words a later short mention would use: the surname, or the head noun in lower case */
  key: string
  title: string | null
  organisation: string | null
  /** the phrase without article, appositions and relative clauses, as a group is called */
  main: string
  /** the whole phrase with its appositions, for telling the sector */
  description: string
  gender: Gender
  /** whose office or staff it is ("Rep. Lee's office") */
  owner: PersonName | null
  /** token of the head */
  head: number
}

export const isGroupWord = (lower: string): boolean => GROUPS.has(lower) || isTitleWord(lower)

/** "Republicans", "Latinos": one plural word that is no acronym. */
export const isPluralName = (name: string): boolean => /^[A-Z][a-z-]+s$/.test(name)

const PRONOUN = Is.Subject | Is.Relative | Is.That | Is.Possessive | Is.Objective

const pronounRead = (page: Page, at: number): NameReading => {
  const key = word(page, at)
  return {
    ...{ kind: 'pronoun', name: null, key, title: null, organisation: null, main: key, description: key },
    ...{ gender: null, owner: null, head: at },
  }
}

/** Reads who or what a noun phrase names. */
export function readName(page: Page, { first, next }: Stretch): NameReading {
  if (next - first === 1 && bits(page, first) & PRONOUN) return pronounRead(page, first)
  const description = textOf(page, first, next)
  const mainNext = mainEnd(page, first, next)
  const from = afterDeterminer(page, first)
  const head = headOf(page, { first, next: mainNext })
  const noun = word(page, head)
  const whole: Whole = { page, first, head, mainNext, description }
  if (isWritten(page, first, head, description)) {
    const title = textOf(page, from, head + 1)
    return reading(whole, 'document', { name: description, key: noun, title })
  }
  if (isCoordinated(page, first, mainNext))
    return reading(whole, 'group', { name: description, key: 'people' })
  const person = personOf(page, first, mainNext) ?? personIn(page, first, mainNext)
  if (person) {
    const { surname: key, ...full } = withApposition(page, person, mainNext, next)
    return reading(whole, 'person', { ...full, key })
  }
  const owner = ownerIn(page, first, head)
  if (owner)
    return reading(whole, 'group', {
      owner,
      key: noun,
      organisation: owner.organisation,
      main: textOf(page, head, mainNext),
    })
  const plain = isPlain(page, first, head)
  const capital = !plain && (bits(page, head) & Is.Capital) !== 0
  const run = lastRun(page, first, mainNext)
  if (capital && run && run.first <= head && head < run.next) {
    const name = textOf(page, run.first, run.next)
    const short = run.next - run.first === 1 && isBodyHead(noun)
    if (short) return reading(whole, 'organisation', { key: noun })
    return reading(whole, 'organisation', {
      name,
      key: headOfBody(page, run) ?? name.toLowerCase(),
      organisation: name,
    })
  }
  const organisation = bodyIn(page, first, next, head)
  const apposed = capital ? null : nameAfter(page, { head, mainNext, next })
  if (apposed) {
    const title = isTitleWord(noun) ? textOf(page, from, mainNext) : null
    return reading(whole, 'person', { ...apposed, key: apposed.surname, title, organisation })
  }
  if (isGroupWord(noun)) {
    const title = isTitleWord(noun) ? textOf(page, from, mainNext) : null
    const main = title && organisation ? ownedBy(page, first, head, organisation) : undefined
    return reading(whole, 'group', { title, organisation, key: noun, gender: genderOf(noun), main })
  }
  if (isBodyHead(noun)) {
    const name = apposedBody(page, mainNext, next)
    return name
      ? reading(whole, 'organisation', { name, key: noun, organisation: name })
      : reading(whole, 'organisation', { key: noun, organisation })
  }
  return reading(whole, 'group', { key: noun, organisation, gender: genderOf(noun) })
}

/** A capital that only the start of the sentence gives: "Sheriffs in three states", "Nobody". */
function isPlain(page: Page, first: number, head: number): boolean {
  if (head !== first || bits(page, head + 1) & Is.Capital) return false
  const starts = page.article.sentences[page.article.sentenceOf[head] as number] === head
  const w = word(page, head)
  return starts && (NO_NAMES.has(w) || isGroupWord(w))
}

/** What papers are documents and no newspapers. */
const PAPERS =
  /^(?:court|legal|federal|immigration|research|working|white|filed|charging|internal|deportation|release)$/

/** The head names something written; a news outlet whose name ends so ("the Hartford Register") is none. */
function isWritten(page: Page, first: number, head: number, description: string): boolean {
  const noun = word(page, head)
  if (!isDocumentNoun(noun)) return false
  if (noun === 'papers' && !PAPERS.test(word(page, head - 1))) return false // "the local papers"
  if (noun === 'paper' && head === first + 1 && /^(?:the|this)$/.test(word(page, first))) return false
  if (!(bits(page, head) & Is.Capital)) return true
  const { headline } = page.article
  if (headline && (page.t.start[head] as number) < headline.end)
    return page.sectorOf(description) !== 'news-outlet'
  if (bits(page, first) & Is.Capital && !(bits(page, first) & Is.Determiner)) return head === first
  return /^(?:report|study|survey|poll)$/.test(noun) || page.sectorOf(description) !== 'news-outlet'
}

/** The name that stands after an office, a relative or "a woman who ...": null where none does. */
function nameAfter(page: Page, at: { head: number; mainNext: number; next: number }): PersonName | null {
  const noun = word(page, at.head)
  const one =
    (isTitleWord(noun) && !noun.endsWith('s')) || genderOf(noun) !== null || isKin(noun) || noun === 'one'
  const apposed = one ? apposedName(page, at.mainNext, at.next, noun) : null
  return apposed ?? givenName(page, at.head, givenUntil(page, at.next))
}

/** "a spokeswoman, Ann Lee,", "his wife, Maria,": the name stands after the noun. */
function apposedName(page: Page, comma: number, next: number, noun: string): PersonName | null {
  if (word(page, comma) !== ',' || comma + 1 >= next) return null
  const end = mainEnd(page, comma + 1, next)
  const run = lastRun(page, comma + 1, end)
  if (!run || run.first !== comma + 1) return null
  if (run.next - run.first > 1) return personIn(page, comma + 1, end)
  if (!isKin(noun)) return null
  const name = textOf(page, run.first, run.next)
  return { name, surname: name.toLowerCase(), title: null, organisation: null, gender: genderOf(noun) }
}

/** "ICE's acting director" -> "acting director of ICE"; undefined where the body does not own. */
function ownedBy(page: Page, first: number, head: number, body: string): string | undefined {
  for (let i = first + 1; i < head; i++) {
    if (word(page, i) === "'s" && textOf(page, first, i).endsWith(body)) {
      return `${textOf(page, i + 1, head + 1)} of ${body}`
    }
  }
  return undefined
}

/** A clause about somebody goes on behind the phrase: "said a woman who asked to be identified only as Marisol". */
function givenUntil(page: Page, next: number): number {
  if (!/^(?:who|,)$/.test(word(page, next))) return next
  const { sentences, sentenceOf } = page.article
  const end = sentences[(sentenceOf[next] as number) + 1] ?? page.t.count
  return Math.min(end, next + LONGEST_CLAUSE)
}
const LONGEST_CLAUSE = 16 // tokens

/** "The union, Local 1260, said": the name of a body stands after its noun; null where none does. */
function apposedBody(page: Page, comma: number, next: number): string | null {
  if (word(page, comma) !== ',' || !(bits(page, comma + 1) & Is.Capital)) return null
  const end = mainEnd(page, comma + 1, next)
  const run = lastRun(page, comma + 1, end)
  return run && run.first === comma + 1 ? textOf(page, run.first, run.next) : null
}

const GIVES = new Set('identified identify named name called goes known'.split(' '))
const LONGEST_GIVING = 8 // tokens of "identified only by his first name,"

/** "a woman who asked to be identified only as Marisol", "a man named Luis": the only name that is given; null without one. */
function givenName(page: Page, head: number, next: number): PersonName | null {
  for (let i = head + 1; i < next; i++) {
    if (!GIVES.has(word(page, i))) continue
    const direct = bits(page, i + 1) & Is.Capital && word(page, i) === 'named'
    for (let k = i + 1; k < next && k - i <= LONGEST_GIVING; k++) {
      if (!(bits(page, k) & Is.Capital) || bits(page, k) & (Is.Determiner | Is.Preposition)) continue
      if (!direct && !/^(?:as|by|,|is|was|name)$/.test(word(page, k - 1))) break
      const name = textOf(page, k, runEnd(page, k, next))
      return {
        name,
        surname: name.toLowerCase().split(' ').at(-1) ?? '',
        title: null,
        organisation: null,
        gender: genderOf(word(page, head)),
      }
    }
  }
  return null
}

/** "Rep. Ann Lee's office": the person whose office it is. */
function ownerIn(page: Page, first: number, head: number): PersonName | null {
  for (let i = first + 1; i < head; i++) {
    if (!(bits(page, i) & Is.Possessive) || word(page, i) !== "'s") continue
    const run = lastRun(page, first, i)
    const person = run ? personIn(page, first, i) : null
    return person &&
      /^(?:office|campaign|staff|team|aide|aides|spokesman|spokeswoman|spokesperson|lawyer|lawyers|attorney|attorneys|family|mother|father|wife|husband|sister|brother|son|daughter)$/.test(
        word(page, head),
      )
      ? person
      : null
  }
  return null
}

const hasAnd = (page: Page, first: number, next: number): boolean => {
  for (let i = first + 1; i + 1 < next; i++) {
    if (bits(page, i) & Is.And && bits(page, i - 1) & bits(page, i + 1) & Is.Capital) return true
  }
  return false
}

/** "A and B": two names joined, neither inside the name of one body. */
function isCoordinated(page: Page, first: number, next: number): boolean {
  if (!hasAnd(page, first, next)) return false
  for (let i = first; i + 1 < next; i++) {
    if (!(bits(page, i) & Is.Capital) || (i === first && bits(page, i) & Is.Determiner)) continue
    const end = runEnd(page, i, next)
    if (end + 1 < next && word(page, end) === 'and' && bits(page, end + 1) & Is.Capital) {
      if (!titleAt(page, end - 1) || personIn(page, first, end)) return true
    }
    i = end - 1
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
