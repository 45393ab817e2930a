import type { Tokens } from '../../text/tokens'
import { unitOf } from './amounts'
import { amountAt, is, isCapital, type Read } from './cursor'
import type { Found } from './found'
import { holidayAt } from './holidays'
import { monthAt } from './months'
import { periodAt } from './periods'
import type { Reference, Which } from './reference'
import { MONTHS, ORDINALS, PLURAL_UNITS, SEASONS, VAGUE_AMOUNTS, WEEKDAYS } from './vocabulary'
import { weekdayAt } from './weekdays'

/** What follows last, this, next, past, same: a unit, an amount of units, a weekday, a month, a season ... */
export function chosen(
  text: string,
  t: Tokens,
  i: number,
  which: Which,
  head: string,
  definite: boolean,
): Found {
  if (i >= t.count)
    return definite && head === 'past' ? { next: i, value: { type: 'vague', time: 'past' } } : null
  const word = t.lower[i] as string
  if (is(t, i, 'full') && is(t, i + 1, 'fiscal')) return chosen(text, t, i + 1, which, head, definite)
  if (is(t, i, 'fiscal') && is(t, i + 1, 'year'))
    return {
      next: i + 2,
      value: { type: 'unit', unit: 'year', which, fiscal: true, spoken: OF_SPOKEN.has(head) },
    }
  if (is(t, i, 'calendar') && is(t, i + 1, 'year'))
    return { next: i + 2, value: { type: 'unit', unit: 'year', which, fiscal: false } }
  const amount = VAGUE_AMOUNTS.has(word)
    ? { next: is(t, i + 1, 'of') ? i + 2 : i + 1, value: word === 'couple' ? 2 : Number.NaN }
    : word === 'a'
      ? null
      : rangeOrAmount(t, i)
  if (amount && (which === 'last' || which === 'next') && head !== 'that') {
    let at = amount.next
    const fiscal = is(t, at, 'fiscal')
    if (is(t, at, 'full') || is(t, at, 'fiscal') || is(t, at, 'calendar')) at++
    const unit = unitOf(t, at)
    const loose = is(t, at + 1, 'or') && is(t, at + 2, 'so')
    if (unit)
      return {
        next: loose ? at + 3 : at + 1,
        value: {
          type: 'stretch',
          amount: Number.isNaN(amount.value) ? null : amount.value,
          unit,
          direction: which === 'last' ? -1 : 1,
          fiscal,
        },
      }
  }
  const unit = unitOf(t, i)
  if (unit !== null) {
    if (unit === 'second' || unit === 'minute') return null
    if (PLURAL_UNITS.has(word))
      return which === 'same'
        ? null
        : {
            next: i + 1,
            value: { type: 'stretch', amount: null, unit, direction: which === 'next' ? 1 : -1 },
          }
    if (head === 'past' && definite)
      return { next: i + 1, value: { type: 'stretch', amount: 1, unit, direction: -1 } }
    const value: Reference = { type: 'unit', unit, which, fiscal: false, spoken: OF_SPOKEN.has(head) }
    if (is(t, i + 1, "'s")) {
      const period = i + 2 < t.count ? periodAt(t, i + 2) : null
      if (period && period.value.type === 'quarter' && unit === 'year')
        return { next: period.next, value: { ...period.value, which } }
    }
    return { next: i + 1, value }
  }
  if (WEEKDAYS.has(word)) return weekdayAt(text, t, i, which)
  if (MONTHS.has(word) && isCapital(text, t, i)) {
    const found = monthAt(text, t, i) ?? {
      next: i + 1,
      value: { type: 'month', month: MONTHS.get(word) as number, year: null, which } as Reference,
    }
    if (found.value.type === 'month' || found.value.type === 'date')
      return { next: found.next, value: { ...found.value, which: found.value.year === null ? which : null } }
  }
  if (SEASONS.has(word))
    return { next: i + 1, value: { type: 'season', month: SEASONS.get(word) as number, year: null, which } }
  if (word === 'weekend') return { next: i + 1, value: { type: 'weekend', which } }
  const holiday = holidayAt(t, i)
  if (holiday && holiday.value.type === 'holiday')
    return { next: holiday.next, value: { ...holiday.value, which } }
  if (/^(morning|afternoon|evening|night)$/.test(word) && which !== 'same' && head !== 'past')
    return { next: i + 1, value: { type: 'days-off', days: which === 'last' ? -1 : 0 } }
  const period = ORDINALS.has(word) && head !== 'that' ? periodAt(t, i) : null
  if (period && period.value.type === 'quarter' && period.value.year === null)
    return { next: period.next, value: { ...period.value, which: which === 'this' ? null : which } }
  if (definite && head === 'past') return { next: i, value: { type: 'vague', time: 'past' } }
  return null
}

/** "the previous year" is the one before the year spoken of. */
const OF_SPOKEN = new Set(['previous', 'prior', 'following'])

/** "12", "12 to 18": a range says no one number. */
function rangeOrAmount(t: Tokens, i: number): Read<number> | null {
  const low = amountAt(t, i)
  if (!low || !(is(t, low.next, 'to') || is(t, low.next, 'or'))) return low
  const high = amountAt(t, low.next + 1)
  return high && high.value > low.value && unitOf(t, high.next) ? { next: high.next, value: Number.NaN } : low
}
