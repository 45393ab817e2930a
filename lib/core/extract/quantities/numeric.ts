import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { is, isHyphen } from '../windows/cursor'
import { isAccepted } from './accept'
import { isAge } from './ages'
import { changeAround } from './change'
import type { FoundQuantity } from './found'
import { hedgeAfter, hedgesBefore } from './hedges'
import { identifierEnd } from './identifiers'
import { measureOf } from './measure-of'
import { PERIODS, TIMES } from './measures'
import { bounds, type Modifier } from './modifiers'
import { currencyBefore, nationAfter } from './money'
import { numberAt, signBefore } from './numbers'
import { ofGroupAfter, pronounAfter, quantifierBefore } from './of-group'
import { rangeAfter } from './ranges'
import { type Reader, wordAt } from './reader'
import { isRound } from './round'
import { type Count, measureAt, type UnitRead, unitAfter, withRate } from './unit-after'
import { wordSet } from './word-list'

/**
 * The quantity whose number starts at token i, or the token to go on from. The order matters: sign and currency before
 * the number decide whether digits can be a name; hedges decide where a range begins; the unit closes the phrase and
 * says whether the number is a count, and what it is the size of.
 */
export function numericQuantity(r: Reader, i: number): FoundQuantity | number {
  const { t } = r
  const sign = t.kind[i] === WORD ? { first: i, apply: same } : signBefore(t, i)
  const currency = currencyBefore(r, sign.first) ?? (sign.first < i ? null : currencyBefore(r, i))
  const skip = currency === null && t.kind[i] === NUMBER ? identifierEnd(r, i) : null
  if (skip !== null) return skip
  const read = numberAt(r, i, currency !== null)
  if (!read) return i + 1
  const numberFirst = Math.min(currency?.first ?? sign.first, sign.first)
  const value = sign.apply(read.value.value)
  const limited = hedgesBefore(t, numberFirst)
  const hedge = limited && isPeriod(r, limited.first, numberFirst, read.next) ? null : limited
  const post = hedgeAfter(t, read.next)
  const before = hedge?.before ?? numberFirst
  const range =
    sign.first < i && value < 0
      ? null
      : rangeAfter(r, { read: { ...read.value, value }, next: read.next, before, priced: currency !== null })
  const numberNext = range ? range.next : (post?.next ?? read.next)
  const low = range ? range.low : value
  const high = range ? range.high : value
  const unit =
    unitOf(r, numberNext, currency?.noun ?? range?.currency ?? null, {
      many: high !== 1,
      attributive: isAttributive(t, before),
    }) ?? ageOf(r, i, numberNext)
  const of = unit === null && is(t, numberNext, 'of') && !range ? ofGroupAfter(r, numberNext, false) : null
  const named = unit ?? of
  const aside = named === null ? quantifierBefore(r, numberFirst, numberNext) : null
  if (
    !isAccepted(r, {
      first: before,
      next: numberNext,
      spelled: read.value.spelled,
      value,
      unit: named,
      aside: aside !== null,
      ranged: range !== null,
      hedged: hedge !== null || post !== null,
    })
  )
    return Math.max(i + 1, read.next)
  const next = aside?.next ?? named?.next ?? pastPeriod(r, numberNext)
  const noun = aside ?? named
  const change = changeAround(r, before, next, unit?.kind ?? null, unit?.noun ?? null)
  const late = post ?? (unit && !range ? hedgeAfter(t, next) : null)
  const modifier: Modifier =
    hedge && hedge.modifier !== 'exact' && !(change && hedge.modifier === 'about' && is(t, before - 1, 'of'))
      ? hedge.modifier
      : (late?.modifier ?? change ?? (range ? 'range' : 'exact'))
  const percent = unit?.kind === 'percent'
  const bare = modifier === 'exact' && !hedge?.detail && !range && !percent && isRound(value)
  const ends = bounds(low, high, modifier)
  return {
    first: aside?.first ?? range?.opened ?? hedge?.first ?? numberFirst,
    next,
    spanNext: aside || named ? (named?.rateFirst ?? next) : range ? numberNext : pronounAfter(t, numberNext),
    numberFirst,
    numberNext,
    low: ends.low,
    high: ends.high,
    modifier,
    detail: hedge?.detail ?? (bare ? 'noneRound' : null),
    measure:
      (percent && change) || (unit?.noun === 'time' && COMPARED.has(wordAt(t, next)))
        ? 'ratio'
        : measureOf(unit),
    unitNoun: noun?.noun ?? null,
    nounFirst: noun?.nounFirst ?? next,
    nounNext: noun?.nounNext ?? next,
    per: unit?.per ?? (noun === null && next > numberNext ? wordAt(t, next - 1) : null),
  }
}

/** "33 a month": the token after the words of the rate, or the number's own. */
function pastPeriod(r: Reader, i: number): number {
  const rate = is(r.t, i, 'a') && PERIODS.has(wordAt(r.t, i + 1)) && r.dated[i + 1] !== 1
  return rate ? i + 2 : i
}

/** "over two years" is a period, unless what stands before makes it a bound ("for over two years"). */
function isPeriod(r: Reader, first: number, number: number, next: number): boolean {
  const { t } = r
  if (first !== number - 1 || !is(t, first, 'over') || BOUND_BEFORE_OVER.has(wordAt(t, first - 1)))
    return false
  const unit = measureAt(r, next, false)
  return unit !== null && TIMES.has(unit.noun)
}
const BOUND_BEFORE_OVER = wordSet(`
  for after in of at to by took takes take was is were are been served serve spent held waited lasted
  lasting lasts
`)

/** "four times as many" compares, "four times" counts. */
const COMPARED = wordSet(`
  as more higher greater larger bigger fewer less the that what likelier its
`)

const same = (value: number): number => value

/** The unit after the number; a currency before it already says it. */
function unitOf(r: Reader, i: number, currency: string | null, count: Count): UnitRead | null {
  if (currency === null) return unitAfter(r, i, count)
  const next = currency === 'dollar' ? nationAfter(r, i) : i
  return withRate(r, {
    next,
    noun: currency,
    kind: 'money',
    nounFirst: next,
    nounNext: next,
    hyphen: false,
    per: null,
  })
}

function ageOf(r: Reader, i: number, next: number): UnitRead | null {
  return isAge(r, i, next)
    ? { next, noun: 'year of age', kind: 'age', nounFirst: next, nounNext: next, hyphen: false, per: null }
    : null
}

/** After an article or a demonstrative a number may stand with a singular noun: "a 90 day stay". */
const isAttributive = (t: Tokens, before: number): boolean =>
  DETERMINERS.has(wordAt(t, before - 1)) || isHyphen(t, before - 1)
const DETERMINERS = wordSet(`
  a an the this that its his her their our my your each every another 's
`)
