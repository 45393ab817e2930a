import { type Tokens, WORD } from '../../text/tokens'
import { amountOf, unitOf } from './amounts'
import { chosen } from './chosen'
import { glued, is, isHyphen, spelledYearAt, yearAt } from './cursor'
import { decadeAt } from './digits'
import { fiscalAt } from './fiscal'
import type { Found } from './found'
import { periodAt, seasonAt } from './periods'
import { DECADE_WORDS, ORDINALS, PLURAL_UNITS, SEASONS, type UnitName, WHICH } from './vocabulary'

/** Expressions that open with a determiner or with last, this, next, past, same ... */
export function whichAt(text: string, t: Tokens, i: number): Found {
  let at = i
  let definite = false
  if (is(t, at, 'the')) {
    definite = true
    at++
  }
  const head = t.lower[at] ?? ''
  const which = WHICH.get(head)
  if (which !== undefined) {
    let after = at + 1
    if (head === 'this' && (is(t, after, 'coming') || is(t, after, 'past'))) after++
    // "held past six months": a preposition; "in past years" and "the past six months" look back
    if (head === 'past' && !definite && !BEFORE_PAST.has(t.lower[i - 1] ?? '')) return null
    return chosen(text, t, after, which, head, definite)
  }
  if (!definite) return amountOf(t, i)
  if (
    head === 'latest' &&
    (is(t, at + 1, 'quarter') || is(t, at + 1, 'period') || is(t, at + 1, 'week') || is(t, at + 1, 'year'))
  )
    return {
      next: at + 2,
      value: {
        type: 'unit',
        unit: is(t, at + 1, 'period') ? 'quarter' : (unitOf(t, at + 1) as UnitName),
        which: 'same',
        fiscal: false,
      },
    }
  if (head === 'full' && is(t, at + 1, 'year'))
    return { next: at + 2, value: { type: 'unit', unit: 'year', which: 'same', fiscal: false } }
  const period = at < t.count && yearAt(t, at) !== null && is(t, at + 1, 'period') ? yearAt(t, at) : null
  if (period !== null) return { next: at + 2, value: { type: 'year', year: period, fiscal: false } }
  const stretchOf = at < t.count && !/^(a|an|one|some|many)$/.test(head) ? amountOf(t, at) : null
  // "the 30-day rate": the article belongs to the noun behind
  if (stretchOf && describes(t, stretchOf.next)) return null
  if (stretchOf && stretchOf.value.type === 'duration' && stretchOf.value.unit !== 'second') return stretchOf
  const spelled = is(t, at, 'year') ? spelledYearAt(t, at + 1) : null
  if (spelled) return { next: spelled.next, value: { type: 'year', year: spelled.value, fiscal: false } }
  const inner = head === 'second' ? null : unitOf(t, at)
  if (inner) return definiteUnit(t, at, inner)
  const year = yearAt(t, at)
  if (year !== null) {
    const period = at + 1 < t.count ? periodAt(t, at + 1) : null
    if (period && period.value.type === 'quarter')
      return { next: period.next, value: { ...period.value, year } }
    return decadeAt(t, at) ?? null
  }
  if (head === 'future' || head === 'past') return { next: at + 1, value: { type: 'vague', time: head } }
  if (
    (head === 'near' || head === 'short' || head === 'long') &&
    is(t, at + 1, 'term') &&
    !isHyphen(t, at + 1)
  )
    return { next: at + 2, value: { type: 'vague', time: 'future' } }
  if (head === 'near' && is(t, at + 1, 'future'))
    return { next: at + 2, value: { type: 'vague', time: 'future' } }
  if (head === 'weekend') return { next: at + 1, value: { type: 'weekend', which: 'last' } }
  if (head === 'day' && (is(t, at + 1, 'before') || is(t, at + 1, 'after'))) return null
  if (DECADE_WORDS.has(head))
    return { next: at + 1, value: { type: 'decade', year: 1900 + (DECADE_WORDS.get(head) as number) } }
  if (head === 'year' && isHyphen(t, at + 1)) return yearAgoPeriod(t, at)
  const fiscal = head === 'fiscal' || head === 'fy' || head === 'calendar' ? fiscalAt(t, at) : null
  // "the fiscal year 2015": fiscal years are named without the article
  if (fiscal) return null
  const ordinal = at < t.count ? periodAt(t, at) : null
  // "the third-quarter loss": the article belongs to the noun behind
  if (ordinal) return isHyphen(t, at + 1) ? null : ordinal
  return SEASONS.has(head) ? seasonAt(t, at) : null
}

/** Before "past" without an article where it looks back: "in past weeks", "over past years". */
const BEFORE_PAST = new Set(['in', 'over', 'during', 'for', 'of', 'within', 'from', 'than', 'these', "'s"])

/** "the year", "the quarter", "the week": the one that is spoken of; "the week of Jan. 28" is composed elsewhere. */
function definiteUnit(t: Tokens, i: number, unit: UnitName): Found {
  if (is(t, i + 1, 'before') || is(t, i + 1, 'after')) return besideSpoken(t, i, unit)
  if (PLURAL_UNITS.has(t.lower[i] as string)) return null
  if (unit === 'year' && isHyphen(t, i + 1)) return yearAgoPeriod(t, i)
  if (unit === 'year' && yearAt(t, i + 1) !== null)
    return { next: i + 2, value: { type: 'year', year: yearAt(t, i + 1) as number, fiscal: false } }
  if (unit === 'quarter' || unit === 'week' || unit === 'month' || unit === 'year')
    return { next: i + 1, value: { type: 'unit', unit, which: 'same', fiscal: false } }
  return null
}

/** "the year before", "the week after", where no event follows: counted from the date spoken of. */
function besideSpoken(t: Tokens, i: number, unit: UnitName): Found {
  if (PLURAL_UNITS.has(t.lower[i] as string) || unit === 'minute' || unit === 'second' || unit === 'hour')
    return null
  const after = i + 2 < t.count ? (t.lower[i + 2] as string) : '.'
  if (t.kind[i + 2] === WORD ? !GOES_ON.has(after) : !CLOSES.has(after)) return null
  const direction = is(t, i + 1, 'before') ? -1 : 1
  return { next: i + 2, value: { type: 'ago', amount: 1, unit, direction, from: 'text' } }
}
const CLOSES = new Set(['.', ',', ';', ':', '—', '–', ')', '”', '"', '?'])
/** Words with which the sentence goes on after "the year before". */
const GOES_ON = new Set('and but when while according in to by was were is had that'.split(' '))

/** "the year-earlier quarter", "the year-ago period". */
function yearAgoPeriod(t: Tokens, at: number): Found {
  if (!(is(t, at + 2, 'earlier') || is(t, at + 2, 'ago'))) return null
  const noun = t.lower[at + 3] ?? ''
  const ordinal = ORDINALS.has(noun) && is(t, at + 4, 'quarter')
  // "the year-ago results": the article belongs to the noun behind
  if (!ordinal && noun !== 'quarter' && noun !== 'period' && noun !== 'month') return null
  const next = ordinal ? at + 5 : at + 4
  return { next, value: { type: 'ago', amount: 1, unit: 'year', direction: -1, from: 'document' } }
}

/** True when the length that ends at `next` is written with a hyphen ("30-day"). */
const describes = (t: Tokens, next: number): boolean => isHyphen(t, next - 2) && glued(t, next - 2)
