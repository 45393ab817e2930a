import type { Tokens } from '../../text/tokens'
import { amountAt, glued, is, isHyphen, type Read } from './cursor'
import type { Found } from './found'
import { PLURAL_UNITS, UNITS, type UnitName } from './vocabulary'

/** The unit of time that token i names; null for any other word. */
export const unitOf = (t: Tokens, i: number): UnitName | null =>
  i < t.count ? (UNITS.get(t.lower[i] as string) ?? null) : null

/** "two years ago", "a year earlier", "six months", "two-year", "12 to 18 months". */
export function amountOf(t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  const amount = quantityAt(t, i)
  if (!amount) return null
  let at = amount.next
  let { value } = amount
  const hyphen = isHyphen(t, at) && glued(t, at)
  if (hyphen) at++
  if (BETWEEN.has(t.lower[at] ?? '')) at++
  const unit = unitOf(t, at)
  if (unit === null) return word === 'a' && !hyphen ? spanOf(t, i + 1) : null
  const plural = PLURAL_UNITS.has(t.lower[at] ?? '')
  let next = at + 1
  if (hyphen) return plural ? null : compound(t, next, value, unit)
  if (is(t, next, 'and') && is(t, next + 1, 'a') && is(t, next + 2, 'half')) {
    next += 3
    if (value !== null) value += 0.5
  }
  if (is(t, next, 'or') && (is(t, next + 1, 'two') || is(t, next + 1, 'so') || is(t, next + 1, 'more'))) {
    next += 2
    value = null
  }
  const placed = placedBy(t, next, value, unit)
  if (placed) return placed
  if (isHyphen(t, next) || is(t, next, 'old')) return compound(t, next, value, unit)
  if (VAGUE_WHEN_BARE.has(word)) {
    if (unit === 'second' || unit === 'quarter' || (unit === 'minute' && word !== 'one')) return null
    if ((word === 'some' || word === 'many') && !plural) return null
  }
  return { next, value: { type: 'duration', amount: value, unit } }
}

const BETWEEN = new Set(['more', 'full', 'straight', 'consecutive', 'additional'])
/** With these a unit may be no length of time ("a second", "some quarter"). */
const VAGUE_WHEN_BARE = new Set(['some', 'many', 'a', 'an', 'one'])

/** The number before a unit, null as its value where the words say none ("several", "two to three"). */
function quantityAt(t: Tokens, i: number): Read<number | null> | null {
  const word = t.lower[i] as string
  if (word === 'several' || word === 'many' || word === 'some' || word === 'few')
    return { next: i + 1, value: null }
  if (word === 'a' && (is(t, i + 1, 'few') || is(t, i + 1, 'couple')))
    return { next: is(t, i + 2, 'of') ? i + 3 : i + 2, value: is(t, i + 1, 'couple') ? 2 : null }
  if (word === 'an' && is(t, i + 1, 'additional')) return { next: i + 1, value: 1 }
  const low = amountAt(t, i)
  if (!low || word === 'a' || word === 'an') return low
  const link = t.lower[low.next] ?? ''
  const high =
    link === 'to' || link === 'or' || link === '-' || link === '–' ? amountAt(t, low.next + 1) : null
  const upward = high !== null && high.value > low.value && t.lower[low.next + 1] !== 'a'
  return upward && unitOf(t, high.next) ? { next: high.next, value: null } : low
}

/** What puts a length of time on the calendar: "ago", "earlier", "later", "from now". */
function placedBy(t: Tokens, at: number, value: number | null, unit: UnitName): Found {
  const amount = value ?? Number.NaN
  const after = t.lower[at] ?? ''
  if (after === 'ago')
    return { next: at + 1, value: { type: 'ago', amount, unit, direction: -1, from: 'document' } }
  if (after === 'earlier' || (after === 'before' && CLAUSE_ENDS.has(t.lower[at + 1] ?? '.')))
    return { next: at + 1, value: { type: 'ago', amount, unit, direction: -1, from: 'text' } }
  if (after === 'later')
    return { next: at + 1, value: { type: 'ago', amount, unit, direction: 1, from: 'text' } }
  if (after === 'from' && is(t, at + 1, 'now'))
    return { next: at + 2, value: { type: 'ago', amount, unit, direction: 1, from: 'document' } }
  return null
}

const CLAUSE_ENDS = new Set(['.', ',', ';'])

/** "two-year", "week-long": a length that describes a noun. "6-year-old" is an age, "a year-ago" belongs to what follows. */
function compound(t: Tokens, at: number, value: number | null, unit: UnitName): Found {
  const after = isHyphen(t, at) ? (t.lower[at + 1] ?? '') : ''
  if (after === 'old' || after === 'olds' || after === 'ago' || after === 'earlier' || is(t, at, 'old'))
    return null
  return { next: after === 'long' ? at + 2 : at, value: { type: 'duration', amount: value, unit } }
}

/** "a three-year period": the article belongs to the length where the noun is only "period" or "span". */
function spanOf(t: Tokens, i: number): Found {
  const length = i < t.count && t.lower[i] !== 'a' ? amountOf(t, i) : null
  if (length?.value.type !== 'duration') return null
  return is(t, length.next, 'period') || is(t, length.next, 'span')
    ? { next: length.next + 1, value: length.value }
    : null
}

/** Prepositions after which a bare plural is a length of time ("for years", "within weeks"). */
const TAKES_TIME = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'into',
  'took',
  'take',
  'takes',
  'lasted',
  'spent',
  'follows',
])

/** "for weeks", "in weeks or months", "years ago", "days later", "decades-long": a plural unit without a number. */
export function bareUnitsAt(t: Tokens, i: number): Found {
  const unit = unitOf(t, i)
  if (unit === null) return null
  const length: Found = { next: i + 1, value: { type: 'duration', amount: null, unit } }
  if (isHyphen(t, i + 1) && is(t, i + 2, 'long') && glued(t, i + 1)) return { ...length, next: i + 3 }
  if (!PLURAL_UNITS.has(t.lower[i] as string)) return null
  const placed = placedBy(t, i + 1, null, unit)
  if (placed) return placed
  if (!TAKES_TIME.has(t.lower[i - 1] ?? '') && !EVENT_SIDES.has(t.lower[i + 1] ?? '')) return null
  const joined = is(t, i + 1, 'or') || is(t, i + 1, 'and')
  return joined && PLURAL_UNITS.has(t.lower[i + 2] ?? '') ? { ...length, next: i + 3 } : length
}

const EVENT_SIDES = new Set(['before', 'after', 'of'])
