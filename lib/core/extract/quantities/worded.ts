import { is, isHyphen } from '../windows/cursor'
import type { FoundQuantity } from './found'
import { hedgesBefore } from './hedges'
import { measureOf } from './measure-of'
import { bounds } from './modifiers'
import { nounGroupAt, singularPhrase } from './noun-group'
import { ofGroupAfter, pronounAfter } from './of-group'
import type { Reader } from './reader'
import { shareAt } from './shares'
import { measureAt, unitAfter } from './unit-after'
import { vagueAt } from './vague'

/** A share told in words or as a fraction ("one in four", "a third") that starts at token i; null when none does. */
export function shareQuantity(r: Reader, i: number): FoundQuantity | null {
  const { t } = r
  const hedge = hedgesBefore(t, i)
  const read = shareAt(t, i, hedge !== null, r.dated)
  if (!read) return null
  const modifier = hedge?.modifier ?? 'exact'
  const ends = bounds(read.value, read.value, modifier)
  // "one-half mile", "1/4 inch": a part of a unit is an amount of it
  const unit = measureAt(r, isHyphen(t, read.next) ? read.next + 1 : read.next, false)
  const group = unit || !read.outOf || !r.t.gap[read.next] ? null : nounGroupAt(r, read.next, true)
  const noun = group?.plural ? group : null
  const next = unit?.next ?? noun?.next ?? read.next
  return {
    first: hedge?.first ?? i,
    next,
    spanNext: unit || noun || read.outOf ? next : wholeEnd(r, read.next),
    numberFirst: i,
    numberNext: read.next,
    low: ends.low,
    high: ends.high,
    modifier,
    detail: hedge?.detail ?? null,
    measure: unit ? measureOf(unit) : 'share',
    unitNoun: unit?.noun ?? (noun ? singularPhrase(t, noun.first, noun.next) : null),
    nounFirst: noun?.first ?? next,
    nounNext: next,
    per: null,
  }
}

/** "A third of detainers", "half the inmates", "half of them": the token after the whole, or the share's own end. */
function wholeEnd(r: Reader, next: number): number {
  const { t } = r
  if (is(t, next, 'of')) return ofGroupAfter(r, next, true)?.next ?? pronounAfter(t, next)
  const group = is(t, next, 'the') ? nounGroupAt(r, next + 1, true) : null
  return group?.plural ? group.next : next
}

/** An amount without a number ("hundreds of offenders") that starts at token i, or the token to go on from. */
export function vagueQuantity(r: Reader, i: number): FoundQuantity | number {
  const { t } = r
  const read = vagueAt(t, i)
  if (!read) return i + 1
  const of = is(t, read.next, 'of') ? ofGroupAfter(r, read.next, true) : null
  const unit = of ?? unitAfter(r, read.next, { many: true, attributive: false })
  const next = unit ? unit.next : read.next
  return {
    first: read.first,
    next,
    spanNext: unit?.rateFirst ?? next,
    numberFirst: read.first,
    numberNext: read.next,
    low: null,
    high: null,
    modifier: 'about',
    detail: 'vague',
    measure: measureOf(unit),
    unitNoun: unit?.noun ?? null,
    nounFirst: unit?.nounFirst ?? next,
    nounNext: unit?.nounNext ?? next,
    per: unit?.per ?? null,
  }
}
