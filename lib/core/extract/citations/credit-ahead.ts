import { afterTime } from './adjuncts'
import { bits, isDash, type Page, verbAt, word } from './page'
import { Form, Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

const LONGEST_CREDIT = 14 // tokens of ", X of Y said" looked at after a comma

/** ", X of Y said" up to the end of the line or a comma, or ", according to": somebody is credited with what stands before. */
export function creditAt(page: Page, from: number, lineNext: number): boolean {
  if (word(page, from) === 'according' && word(page, from + 1) === 'to') return true
  for (let i = from; i < lineNext && i - from < LONGEST_CREDIT; i++) {
    const b = bits(page, i)
    const verb = verbAt(page, i)
    if (
      verb &&
      verb.speech & Frame.Parenthetical &&
      (page.form[i] as number) & (Form.Past | Form.Present) &&
      !isNounHere(page, i)
    ) {
      if (i === from) {
        return (
          /^(?:said|says)$/.test(word(page, i)) &&
          (bits(page, i + 1) & (Is.Capital | Is.Determiner)) !== 0 &&
          !hasClause(page, i + 1, lineNext)
        )
      }
      const after = word(page, i + 1)
      const time = afterTime(page, i + 1, lineNext)
      return (
        i + 1 >= lineNext ||
        after === ',' ||
        after === '.' ||
        after === ';' ||
        (time > i + 1 && (time >= lineNext || /^[.,]$/.test(word(page, time)))) ||
        ((bits(page, i + 1) & Is.Preposition) !== 0 && !hasClause(page, i + 1, lineNext))
      )
    }
    if (b & (AUXILIARY | Is.Subordinator | Is.That | Is.Wh | Is.And) && word(page, i) !== "'s") return false
    if (b & Is.Mark && !/^[.'’-]$/.test(word(page, i))) return false
    if (page.opens[i]) return false
  }
  return false
}

const isNounHere = (page: Page, i: number) => (bits(page, i - 1) & (Is.Determiner | Is.Possessive)) !== 0

/** A pronoun or an auxiliary before the line ends or a comma: a clause follows, not a name. */
export function hasClause(page: Page, from: number, lineNext: number): boolean {
  for (let i = from; i < lineNext; i++) {
    const b = bits(page, i)
    if (page.opens[i]) return true
    if (b & Is.Relative) return false
    if (b & (Is.That | Is.Wh)) return true
    if ((b & Is.Subject && !(b & Is.Objective)) || (b & AUXILIARY && word(page, i) !== "'s")) return true
    if (b & Is.Mark && (word(page, i) === ',' || isDash(page, i) || word(page, i) === ';')) return false
  }
  return false
}
