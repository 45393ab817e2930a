import { WORD } from '../../text/tokens'
import { afterQuote, bits, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

const VENUE_PREPOSITIONS = new Set(
  'in on at during to after by via through from with of before about'.split(' '),
)
const MOST_ADJUNCTS = 5
const LONGEST_PHRASE = 16 // tokens of one noun phrase inside an adjunct

/** The token after a time that starts here ("on Friday", "last week", "in 2012", "three days ago"); i itself where none does. */
export function afterTime(page: Page, i: number, lineNext: number): number {
  if (i >= lineNext) return i
  const b = bits(page, i)
  let at = i
  if (b & Is.Preposition && /^(?:on|in|at|since|by)$/.test(word(page, i))) at++
  const here = bits(page, at)
  if (here & Is.Day) {
    at++
    if (/^(?:morning|afternoon|evening|night)$/.test(word(page, at))) at++
    return at
  }
  if (here & Is.Month && here & Is.Capital) {
    at++
    if (word(page, at) === '.') at++
    if (bits(page, at) & Is.Number) at++
    if (word(page, at) === ',' && bits(page, at + 1) & Is.Number) at += 2
    if (word(page, at) === ',' && at > i + 2 && /^\d{4}$/.test(word(page, at - 1))) at++
    return at
  }
  if (at > i && here & Is.Number && /^(?:1[89]|20)\d\d$/.test(word(page, at))) return at + 1
  if (here & Is.DayAdverb && at === i) {
    if (bits(page, at + 1) & Is.ThisLast && bits(page, at + 2) & (Is.TimeSpan | Is.Day)) return at + 3
    if (bits(page, at + 1) & (Is.Day | Is.DayAdverb)) return at + 2
    return at + 1
  }
  if (here & Is.ThisLast && bits(page, at + 1) & (Is.TimeSpan | Is.Day | Is.Month)) return at + 2
  if (here & Is.Number && bits(page, at + 1) & (Is.TimeSpan | Is.Plural) && word(page, at + 2) === 'ago')
    return at + 3
  if (word(page, i) === 'at' && word(page, i + 1) === 'the' && word(page, i + 2) === 'time') return i + 3
  return i
}

/** The token after the noun phrase that starts here: up to a clause, a mark, a second article or a preposition. */
export function afterPhrase(page: Page, from: number, lineNext: number): number {
  let i = from
  if (bits(page, i) & (Is.Objective | Is.Subject) && !(bits(page, i) & Is.Determiner)) return i + 1
  // "told her officers had not", against "told her officers that"
  if (word(page, i) === 'her' && bits(page, i + 2) & (AUXILIARY | Is.Past)) return i + 1
  if (word(page, i) === 'her' && bits(page, i + 1) & (Is.Determiner | Is.Subject | Is.Number)) return i + 1
  for (; i < lineNext && i - from < LONGEST_PHRASE; i++) {
    const b = bits(page, i)
    if (page.opens[i]) return i
    if (b & Is.Mark) {
      const w = word(page, i)
      if (
        w === '’' ||
        w === "'" ||
        w === '&' ||
        w === '@' ||
        w === '#' ||
        (w === '-' && !page.t.gap[i]) ||
        (w === '.' && i + 1 < lineNext)
      )
        continue
      if (w === '(') {
        while (i + 1 < lineNext && word(page, i) !== ')') i++
        continue
      }
      return i
    }
    if (b & (Is.That | Is.Wh | Is.Relative | Is.Subordinator)) return i
    if (b & Is.And) {
      if (bits(page, i + 1) & (Is.Subject | Is.Determiner) || page.verb[i + 1]) return i
      continue
    }
    if (
      i > from &&
      b & (Is.Determiner | Is.Subject | Is.Preposition | Is.To | Is.Day | Is.DayAdverb | Is.Adverb) &&
      !(b & Is.Capital && b & Is.Month)
    )
      return i
    if (b & AUXILIARY && !(b & Is.Possessive && word(page, i) === "'s")) return i
  }
  return i
}

/** Passes adverbs, times and places of speaking ("on Friday in an interview with X"): the token after them. */
export function afterAdjuncts(page: Page, from: number, lineNext: number): number {
  let i = from
  for (let n = 0; n < MOST_ADJUNCTS && i < lineNext; n++) {
    const start = i
    while (i < lineNext && bits(page, i) & Is.Adverb && !(bits(page, i) & (Is.Determiner | Is.Subject))) i++
    i = afterTime(page, i, lineNext)
    if (i < lineNext && VENUE_PREPOSITIONS.has(word(page, i)) && page.opens[i + 1] && isTitle(page, i + 1)) {
      i = afterQuote(page, (page.opens[i + 1] as number) - 1)
      continue
    }
    if (i < lineNext && VENUE_PREPOSITIONS.has(word(page, i)) && !page.opens[i + 1]) {
      if ((page.form[i + 1] as number) & Form.Ing) break
      const next = afterPhrase(page, i + 1, lineNext)
      if (next > i + 1) i = next
    }
    if (i > from && i < lineNext && page.opens[i] && isTitle(page, i)) {
      i = afterQuote(page, (page.opens[i] as number) - 1)
    }
    if (i > from && i + 1 < lineNext && word(page, i) === ',' && ASIDES.has(word(page, i - 1))) i++
    if (i === start) break
  }
  return i
}

/** Adverbs that stand between commas after the verb ("said, however, that"). */
const ASIDES = new Set(['however', 'though', 'meanwhile', 'too'])
const LONGEST_TITLE = 8 // tokens

/** "on CBS's 'Face the Nation'": every longer word of a title is capitalised. */
function isTitle(page: Page, open: number): boolean {
  const quote = page.quotes[(page.opens[open] as number) - 1]
  if (!quote?.closed || quote.next - quote.first > LONGEST_TITLE) return false
  if (!/^(?:'s|on|the|show|of|program|podcast)$/.test(word(page, open - 1))) return false
  for (let i = quote.first; i < quote.next; i++) {
    if (page.t.kind[i] === WORD && word(page, i).length > 4 && !(bits(page, i) & Is.Capital)) return false
  }
  return true
}
