import { type Stretch, subjectBefore } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** The subject of a line's main clause: what stands before its first finite verb, an opening phrase passed. */
export function lineSubject(page: Page, first: number, next: number): Stretch | null {
  const start = opensWithPhrase(page, first) ? afterFirstComma(page, first, next) : first
  for (let i = start; i < next; i++) {
    const b = bits(page, i)
    if (page.opens[i]) continue
    if (b & Is.Quoted) continue
    const auxiliary = b & AUXILIARY && word(page, i) !== "'s"
    const finite = b & Is.Past || (page.verb[i] && (page.form[i] as number) & (Form.Past | Form.Present))
    if (i > start && (auxiliary || finite)) return subjectBefore(page, start, i).stretch
  }
  return null
}

/** The line begins with a subordinate clause, a prepositional phrase or a participle. */
export function opensWithPhrase(page: Page, first: number): boolean {
  let i = first
  while (bits(page, i) & (Is.And | Is.Adverb) && !(bits(page, i) & Is.Subordinator)) i++
  const b = bits(page, i)
  if (b & (Is.Subordinator | Is.Preposition | Is.To) || (b & Is.Wh && !(b & Is.Relative))) return true
  const form = page.form[i] as number
  return word(page, i).endsWith('ing') || (form & Form.Participle) !== 0 || (b & Is.Past) !== 0
}

/** A comma of the outlet's own stands between two tokens. */
export function commaBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(page, i) === ',' && !(bits(page, i) & Is.Quoted)) return true
  return false
}

function afterFirstComma(page: Page, first: number, next: number): number {
  for (let i = first; i < next; i++) if (word(page, i) === ',' && !(bits(page, i) & Is.Quoted)) return i + 1
  return first
}
