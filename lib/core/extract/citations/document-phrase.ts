import { wordTable } from '../../text/vocabulary'
import { DOCUMENT_NOUNS } from './cue-nouns'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

const DOCUMENTS = new Set(DOCUMENT_NOUNS.split(' '))

const TAKEN = new Set('seen given shown known written made taken sent drawn kept'.split(' '))

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
