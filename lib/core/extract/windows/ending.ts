import type { Tokens } from '../../text/tokens'
import type { DayRange } from './calendar'
import type { Composed } from './compose'
import { is } from './cursor'
import { dayAfter, dayBefore, type Length } from './merging'

const ENDING = new Set(['ended', 'ending', 'ends', 'end'])
const BEGINNING = new Set(['began', 'beginning', 'begins', 'begin', 'started', 'starting', 'starts'])
const DATES = new Set(['date', 'month', 'weekday', 'year'])

/** "the 12 months ending in September", "the fiscal year that ended Sept. 30", "the week ending Feb. 22". */
export function endingOn(t: Tokens, length: Composed, date: Composed): Composed | null {
  const span = lengthOf(length)
  if (!span || !date.reference || !DATES.has(date.reference.type)) return null
  let at = length.next
  if (is(t, at, 'that') || is(t, at, 'which')) at++
  const word = t.lower[at] ?? ''
  const begins = BEGINNING.has(word)
  const through =
    at === length.next && (word === 'through' || word === 'to') && length.reference?.type !== 'unit'
  if (!begins && !through && !ENDING.has(word)) return null
  at++
  if (is(t, at, 'on') || is(t, at, 'in') || is(t, at, 'at') || is(t, at, 'with')) at++
  if (at !== date.first) return null
  const fiscal = length.kind === 'fiscal-year'
  const week = span.unit === 'week' && span.amount === 1
  return {
    first: (week || fiscal) && is(t, length.first, 'the') ? length.first + 1 : length.first,
    next: date.next,
    kind: fiscal
      ? 'fiscal-year'
      : week
        ? 'week'
        : span.unit === 'quarter' && span.amount === 1
          ? 'quarter'
          : 'range',
    range: around(date.own ?? date.range, span, begins),
    basis: 'implied',
  }
}

/** A length, or one unit that is spoken of ("the year", "the week"). */
function lengthOf({ reference: r }: Composed): Length | null {
  if (r?.type === 'duration' || r?.type === 'stretch') return { amount: r.amount, unit: r.unit }
  return r?.type === 'unit' ? { amount: 1, unit: r.unit } : null
}

function around({ from, until }: DayRange, length: Length, begins: boolean): DayRange {
  if (begins) {
    const after = from === null ? null : dayAfter(from, length)
    return { from, until: after === null ? null : after - 1 }
  }
  return { from: until === null ? null : dayBefore(until, length), until }
}
