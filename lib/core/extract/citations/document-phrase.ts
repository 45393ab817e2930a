import { wordTable } from '../../text/vocabulary'
import { DOCUMENT_NOUNS } from './cue-nouns'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

const DOCUMENTS = new Set(DOCUMENT_NOUNS.split(' '))

const TAKEN = new Set(
  'seen given shown known written made taken sent drawn kept addressed mailed emailed delivered directed'.split(
    ' ',
  ),
)
const MADE = new Set(
  'released published issued posted gave sent provided compiled wrote filed prepared produced'.split(' '),
)
const LONGEST_CLAUSE = 10 // tokens of "that Immigration and Customs Enforcement released"

/**
 * Who made a document, told by a clause after its noun ("a report that ICE released", "a letter ICE sent to Rep. Lee"):
 * tokens of the clause's subject. `from` is the token after the noun; null where no such clause stands there.
 */
export function makerInClause(page: Page, from: number): Stretch | null {
  const first = /^(?:that|which)$/.test(word(page, from)) ? from + 1 : from
  const opens = first > from ? Is.Capital | Is.Determiner : Is.Capital
  if (!(bits(page, first) & opens)) return null
  for (let i = first + 1; i < page.t.count && i - from - 1 < LONGEST_CLAUSE; i++) {
    if (MADE.has(word(page, i))) return { first, next: i }
    if (bits(page, i) & (Is.Mark | Is.Be | Is.Modal) && word(page, i) !== "'s") return null
  }
  return null
}

/** The head noun of a phrase: its last word before a preposition, a participle or a comma. */
export function headOf(page: Page, { first, next }: Stretch): number {
  let head = first
  for (let i = first; i < next; i++) {
    const b = bits(page, i)
    if (
      i > first &&
      (b & (Is.Preposition | Is.Relative | Is.That | Is.To) ||
        (b & Is.Mark && !/^[-.&’']$/.test(word(page, i))))
    )
      break
    // Who sent it is no head: "a letter ICE sent to Rep. Lee"
    if (i > first && i === head + 1 && documentNounAt(page, head) && makerInClause(page, i)) break
    if (i > first && TAKEN.has(word(page, i)) && bits(page, i + 1) & Is.Preposition) break
    if (i > first && b & Is.Past && i + 1 < next && bits(page, i + 1) & (Is.Preposition | Is.Day | Is.Month))
      break
    const numbered = b & Is.Number && i > first && !(bits(page, i - 1) & Is.Determiner) // "Table 3"
    if (!numbered && !(b & Is.Mark) && !(b & Is.Possessive && b & Is.Be)) head = i
  }
  return head
}

/** The phrase names something written: "a letter by X", "court documents". */
export const isDocumentPhrase = (page: Page, stretch: Stretch): boolean =>
  DOCUMENTS.has(word(page, headOf(page, stretch)))

const DOCUMENT_TABLE = wordTable([...DOCUMENTS].map((noun) => [noun, 1] as const))

/** The same of the word at a token, by one array access. */
export const documentNounAt = (page: Page, i: number): boolean =>
  DOCUMENT_TABLE[page.t.word[i] as number] === 1

export const isDocumentNoun = (lower: string): boolean => DOCUMENTS.has(lower)
