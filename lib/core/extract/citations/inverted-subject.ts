import type { Stretch } from './noun-phrase'
import { bits, isDash, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

const INSIDE_ROLE = new Set('of for at with to from'.split(' '))
const LONGEST_INVERTED = 30

/** The noun phrase that follows an inverted verb (said Ann Lee, director of ...), with its appositions. */
export function subjectAfter(page: Page, from: number, lineNext: number): Stretch | null {
  let i = from
  const b0 = bits(page, i)
  if (b0 & Is.Subject && i < lineNext) return { first: i, next: i + 1 }
  let commas = 0
  for (; i < lineNext && i - from < LONGEST_INVERTED; i++) {
    const b = bits(page, i)
    if (page.opens[i] || b & Is.Quoted) break
    if (b & Is.Mark) {
      const w = word(page, i)
      if (w === ',') {
        if (!appositionFollows(page, i + 1, lineNext, commas) || isClauseAt(page, i + 1, lineNext)) break
        commas++
        continue
      }
      if (w === '.' && i + 1 < lineNext) continue
      if (w === '-' && !isDash(page, i)) continue
      if (w === '(') {
        while (i + 1 < lineNext && word(page, i) !== ')') i++
        continue
      }
      if (w === '’' || w === "'" || w === '&' || w === '/' || w === '@') continue
      break
    }
    if (b & (Is.That | Is.Wh | Is.Subordinator) && !(b & Is.Preposition && word(page, i) === 'until')) {
      if (b & Is.Relative && commas > 0) continue
      if (commas === 0 || !(b & Is.Wh)) break
    }
    if (commas === 0 && ((b & AUXILIARY && !(b & Is.Possessive)) || (b & Is.Subject && !(b & Is.Objective))))
      break
    if (commas === 0 && b & (Is.Day | Is.DayAdverb | Is.Adverb)) break
    if (commas === 0 && b & Is.ThisLast && bits(page, i + 1) & Is.TimeSpan) break
    if (
      commas === 0 &&
      b & (Is.Preposition | Is.To) &&
      (!INSIDE_ROLE.has(word(page, i)) || isDeed(page, i + 1))
    )
      break
  }
  while (i > from && bits(page, i - 1) & Is.Mark && word(page, i - 1) !== ')') i--
  return i > from ? { first: from, next: i } : null
}

/** "accused by the county of hiding": what follows the preposition is done, not a part of the name. */
const isDeed = (page: Page, i: number): boolean => bits(page, i) === 0 && word(page, i).endsWith('ing')

/** ", the contract is worth ...": an article and a finite verb before the next comma begin a clause, no apposition. */
function isClauseAt(page: Page, from: number, lineNext: number): boolean {
  if (!(bits(page, from) & Is.Determiner)) return false
  for (let i = from + 1; i < lineNext && i - from < LONGEST_INVERTED; i++) {
    const b = bits(page, i)
    if (b & (Is.Relative | Is.That | Is.Quoted) || word(page, i) === ',' || page.opens[i]) return false
    if (b & AUXILIARY && word(page, i) !== "'s") return true
  }
  return false
}

/** After "said Ray,": a title, an article, a party or "who" goes on about him; anything else is a new clause. */
function appositionFollows(page: Page, i: number, lineNext: number, commas: number): boolean {
  if (i >= lineNext) return false
  const b = bits(page, i)
  if (page.opens[i] || b & (Is.Subject | Is.And | Is.That | Is.Subordinator | Is.Adverb | Is.Mark))
    return false
  if (page.verb[i] && (page.form[i] as number) & (Form.Ing | Form.Past)) return false
  if (b & Is.Relative) return true
  if (b & Is.Past) return false
  if (word(page, i).endsWith('ing')) return false
  if (b & (Is.Preposition | Is.To)) return word(page, i) === 'of' || word(page, i) === 'with'
  return commas < 4
}
