import { glued, is, isHyphen } from '../windows/cursor'
import { isChangeNear } from './change'
import { currencyBefore } from './money'
import { type NumberRead, numberAt } from './numbers'
import { type Reader, wordAt } from './reader'
import { measureAt, type UnitRead, unitAfter } from './unit-after'

/** A first number that a second may make a range of. */
export interface RangeStart {
  read: NumberRead
  /** token after the number */
  next: number
  /** token before which hedges and currency signs of the first number begin */
  before: number
  priced: boolean
}

export interface RangeRead {
  low: number
  high: number
  next: number
  /** token at which the phrase begins when "between", "from" or "anywhere from" opens it */
  opened: number | null
  /** the currency of the second number when the first has none */
  currency: string | null
}

/**
 * The second end of a range whose first number has been read: "40 to 80", "40-80", "between $62 and $68", "3 or 4",
 * "1 percent to 1.5 percent". Null when the two are a change ("rose from 12 to 20": codebook rule 8 counts two).
 */
export function rangeAfter(r: Reader, start: RangeStart): RangeRead | null {
  const { t } = r
  const own = start.priced ? null : ownUnit(r, start.next)
  const link = own ? own.next : start.next
  const opened = openedBy(r, start.before)
  const ages = is(t, start.before - 1, 'of') && is(t, start.before - 2, 'ages')
  const kind = linkAt(r, link, ages || (opened !== null && is(t, start.before - 1, 'between')))
  if (kind === null) return null
  let at = kind.next
  const hedge = wordAt(t, at)
  if (
    hedge === 'about' ||
    hedge === 'roughly' ||
    hedge === 'even' ||
    hedge === 'nearly' ||
    hedge === 'approximately'
  )
    at++
  const sign = signSkip(r, at)
  if (r.dated[sign]) return null
  const second = numberAt(r, sign, sign > at || start.priced)
  // "14 million to 18 million"
  const scaled =
    second !== null && start.read.scale > 1 && second.value.scale > 1 && !isChangeNear(r, start.before)
  if (
    !second ||
    !(
      own ||
      start.priced ||
      sign > at ||
      kind.tight ||
      opened ||
      ages ||
      scaled ||
      namesSomething(r, second.next)
    )
  )
    return null
  // "5 to 10 million", "$89 to $93 billion"; not "$200 to $4 million", where the first is the larger numeral
  const lends =
    start.read.scale === 1 &&
    second.value.scale > 1 &&
    !own &&
    start.read.value < second.value.value / second.value.scale
  const change =
    !(lends && opened === null) &&
    kind.word === 'to' &&
    (opened !== null || own !== null || start.priced) &&
    !is(t, start.before - 1, 'between') &&
    isChangeNear(r, opened !== null && is(t, opened - 1, ',') ? opened - 1 : start.before)
  if (change) return null
  if (own) {
    const other = ownUnit(r, second.next)
    if (sign === at && (!other || other.noun !== own.noun)) return null
  }
  const lent = lends ? second.value.scale : 1
  const low = start.read.value * lent
  const high = second.value.value
  if (!(low < high)) return null
  if (kind.word === 'or' && !(start.read.spelled || high <= low * 2)) return null
  const currency = sign > at && !start.priced ? (currencyBefore(r, sign)?.noun ?? null) : null
  return { low, high, next: second.next, opened, currency }
}

const ownUnit = (r: Reader, i: number): UnitRead | null =>
  measureAt(r, isHyphen(r.t, i) && glued(r.t, i) ? i + 1 : i, false)

/** "between", "from", "anywhere from", "somewhere between" before the first number: the token the phrase begins with. */
function openedBy(r: Reader, before: number): number | null {
  const { t } = r
  if (!is(t, before - 1, 'between') && !is(t, before - 1, 'from')) return null
  return is(t, before - 2, 'anywhere') || is(t, before - 2, 'somewhere') ? before - 2 : before - 1
}

/** The word or mark between the two ends. */
function linkAt(
  r: Reader,
  i: number,
  between: boolean,
): { next: number; word: string; tight: boolean } | null {
  const { t } = r
  const word = wordAt(t, i)
  if (word === 'to' || word === 'through' || word === 'or' || (between && (word === 'and' || word === 'to')))
    return { next: isHyphen(t, i + 1) ? i + 2 : i + 1, word, tight: word === 'through' }
  const dash = isHyphen(t, i) || word === '–' || word === '—' || word === '~'
  if (!dash) return null
  // "8- to 16-meter"
  if (is(t, i + 1, 'to') || is(t, i + 1, 'or')) return { next: i + 2, word: 'to', tight: true }
  const spaced = t.gap[i] === 1
  if (spaced !== (t.gap[i + 1] === 1) || (spaced && word !== '–')) return null
  return { next: i + 1, word: 'to', tight: !spaced || word === '–' }
}

/** Past a currency sign before the second number. */
function signSkip(r: Reader, i: number): number {
  for (let at = i; at <= i + 2; at++) {
    const sign = currencyBefore(r, at + 1)
    if (sign && sign.first === i) return at + 1
  }
  return i
}

const namesSomething = (r: Reader, i: number): boolean =>
  unitAfter(r, i, { many: true, attributive: false }) !== null
