import { bits, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** No finite verb stands before a token: it is, or belongs to, the subject of its line. */
export function isInSubject(page: Page, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const b = bits(page, i)
    if (b & AUXILIARY && word(page, i) !== "'s") return false
    if (b & Is.Past || (page.verb[i] && (page.form[i] as number) & (Form.Past | Form.Ing))) return false
    if (word(page, i) === ',') return false
  }
  return true
}

/**
 * The finite verb of the line after a complement that belongs to its subject; `end` where none is found. A clause has a
 * finite verb of its own before it.
 */
export function mainVerb(page: Page, from: number, end: number, clause: boolean): number {
  let own = clause ? 1 : 0
  for (let i = from + 1; i < end; i++) {
    const b = bits(page, i)
    if (page.opens[i] || b & Is.Quoted) continue
    const auxiliary =
      b & AUXILIARY && word(page, i) !== "'s" && !(bits(page, i - 1) & (Is.To | Is.Relative | Is.That))
    const past =
      b & Is.Past &&
      !(word(page, i).endsWith('ed') && bits(page, i + 1) & (Is.Preposition | Is.To)) &&
      !(bits(page, i - 1) & (Is.Determiner | AUXILIARY))
    if (!auxiliary && !past) continue
    if (own === 0) return i
    own--
    while (i + 1 < end && bits(page, i + 1) & (AUXILIARY | Is.Adverb | Is.Not)) i++
  }
  return end
}
