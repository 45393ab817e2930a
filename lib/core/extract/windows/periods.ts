import { type Tokens, WORD } from '../../text/tokens'
import { unitOf } from './amounts'
import { amountAt, glued, is, isHyphen, wholeNumber, yearAt } from './cursor'
import type { Found } from './found'
import { whichYear } from './months'
import type { Reference, Which } from './reference'
import { ORDINALS, PLURAL_UNITS, SEASONS } from './vocabulary'

/** "third quarter", "third-quarter", "second half of 2015", "20th century", "first nine months". */
export function periodAt(t: Tokens, i: number): Found {
  let ordinal: number | undefined
  let at = i
  if (is(t, i, 'q')) return numberedQuarter(t, i)
  if (t.kind[i] === WORD) {
    ordinal = ORDINALS.get(t.lower[i] as string)
    at = i + 1
  } else if (glued(t, i + 1)) {
    const digits = wholeNumber(t, i)
    if (digits !== null && /^(st|nd|rd|th)$/.test(t.lower[i + 1] ?? '')) {
      ordinal = digits
      at = i + 2
    }
  }
  if (ordinal === undefined) return null
  if (isHyphen(t, at) && glued(t, at)) at++
  let fiscal = false
  if (is(t, at, 'fiscal')) {
    fiscal = true
    at++
  }
  if (is(t, at, 'quarter') && ordinal <= 4)
    return ofYear(t, at + 1, (year, which, ofFiscal) => ({
      type: 'quarter',
      quarter: ordinal as number,
      year,
      which,
      fiscal: fiscal || ofFiscal,
    }))
  if (is(t, at, 'half') && ordinal <= 2)
    return ofYear(
      t,
      at + 1,
      (year, which, ofFiscal) => ({
        type: 'half',
        half: ordinal as number,
        year,
        which,
        fiscal: fiscal || ofFiscal,
      }),
      true,
    )
  if (is(t, at, 'century')) return { next: at + 1, value: { type: 'century', number: ordinal } }
  if (ordinal === 1 || is(t, i, 'final')) {
    const amount = amountAt(t, at)
    const unit = amount ? unitOf(t, amount.next) : null
    if (amount && unit && PLURAL_UNITS.has(t.lower[amount.next] ?? ''))
      return { next: amount.next + 1, value: { type: 'duration', amount: amount.value, unit } }
  }
  return null
}

/** "Q1 of FY2025", "Q3 2024"; null without a year, for letters number much else. */
function numberedQuarter(t: Tokens, i: number): Found {
  const quarter = glued(t, i + 1) ? wholeNumber(t, i + 1) : null
  if (quarter === null || quarter < 1 || quarter > 4) return null
  const found = ofYear(t, i + 2, (year, which, fiscal) => ({ type: 'quarter', quarter, year, which, fiscal }))
  return found && found.next > i + 2 ? found : null
}

/** "of 2015", "2015", "of last year", "of the fiscal year" after a quarter or half. A half needs one, or it is half of anything. */
function ofYear(
  t: Tokens,
  i: number,
  make: (year: number | null, which: Which | null, fiscal: boolean) => Reference,
  needed = false,
): Found {
  let at = i
  if (is(t, at, 'of')) at++
  if (is(t, at, 'the') && (yearAt(t, at + 1) !== null || is(t, at + 1, 'fiscal'))) at++
  const fiscal = is(t, at, 'fiscal') || is(t, at, 'fy')
  if (fiscal) at++
  if (is(t, at, 'year') && (yearAt(t, at + 1) !== null || isShortYear(t, at + 1, fiscal))) at++
  const year = yearAt(t, at) ?? (isShortYear(t, at, fiscal) ? 2000 + Number(t.lower[at]) : null)
  if (year !== null) {
    const named = is(t, at + 1, 'fiscal') && is(t, at + 2, 'year')
    return { next: named ? at + 3 : at + 1, value: make(year, null, fiscal || named) }
  }
  if (fiscal && is(t, i, 'of') && is(t, at, 'year')) return { next: at + 1, value: make(null, null, true) }
  const which = whichYear(t, i)
  if (which) return { next: which.next, value: make(null, which.value, which.fiscal) }
  if (needed && !(is(t, i, 'of') && is(t, i + 1, 'the') && is(t, i + 2, 'year'))) return null
  return { next: needed ? i + 3 : i, value: make(null, null, false) }
}

/** "FY24": two digits are a year only where the words say fiscal. */
const isShortYear = (t: Tokens, i: number, fiscal: boolean): boolean =>
  fiscal && wholeNumber(t, i) !== null && (t.lower[i] as string).length === 2

/** "spring 2015", "summer of 2015", "in the summer"; null for the verbs and nouns that look the same. */
export function seasonAt(t: Tokens, i: number): Found {
  const month = SEASONS.get(t.lower[i] as string)
  if (month === undefined) return null
  let at = i + 1
  if (is(t, at, 'of')) at++
  const year = yearAt(t, at)
  if (year !== null) return { next: at + 1, value: { type: 'season', month, year, which: null } }
  // bare "fall" and "spring" are verbs and nouns; they date only after "in the", "this", "last"
  if (is(t, i - 1, 'the') && SEASON_LEADS.has(t.lower[i - 2] ?? ''))
    return { next: i + 1, value: { type: 'season', month, year: null, which: null } }
  return null
}

const SEASON_LEADS = new Set(['in', 'during', 'by', 'over', 'into', 'throughout', 'until', 'since'])
