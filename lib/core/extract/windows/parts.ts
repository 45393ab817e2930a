import type { Tokens } from '../../text/tokens'
import { unitOf } from './amounts'
import { addMonths, type Day, type DayRange } from './calendar'
import type { Composed } from './compose'
import { amountAt, is, isHyphen } from './cursor'
import { dayAfter, dayBefore, isSpokenOf, kindOfLength, type Length, shifted } from './merging'
import { VAGUE_AMOUNTS } from './vocabulary'

const FROM_START = new Set(['first', 'opening', 'initial'])
const TO_END = new Set(['last', 'final', 'closing'])

/** "the first nine months of fiscal 2025", "the last two years of the Biden administration": a part told before its whole. */
export function partOf(t: Tokens, whole: Composed, document: Day | null): Composed | null {
  // fiscal years are named without their article
  const of = is(t, whole.first - 1, 'the') ? whole.first - 2 : whole.first - 1
  if (!is(t, of, 'of')) return null
  const read = lengthEndingAt(t, of)
  if (!read) return null
  const term = whole.kind === 'administration'
  let range = within(whole.range, read, term)
  // "the first six months of the year", printed in March, was another year's
  if (document !== null && range.from !== null && range.from > document && isSpokenOf(whole))
    range = within(shifted(whole.range, -1), read, term)
  const first = is(t, read.first - 1, 'the') ? read.first - 1 : read.first
  return {
    first,
    next: whole.next,
    kind: term ? 'administration' : kindOfLength(read.length),
    range,
    basis: whole.basis,
  }
}

interface PartRead {
  first: number
  length: Length
  fromStart: boolean
}

/** "first nine months", "final year" right before token `end`. */
function lengthEndingAt(t: Tokens, end: number): PartRead | null {
  const unit = unitOf(t, end - 1)
  if (unit === null || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  for (let at = end - 1; at >= 1 && at >= end - 4; at--) {
    const word = t.lower[at - 1] as string
    const fromStart = FROM_START.has(word)
    if (!fromStart && !TO_END.has(word)) continue
    if (at === end - 1) return { first: at - 1, length: { amount: 1, unit }, fromStart }
    const number = amountAt(t, at)
    const vague = VAGUE_AMOUNTS.has(t.lower[at] as string)
    const next = number?.next ?? (vague ? at + 1 : -1)
    const full = is(t, next, 'full') ? next + 1 : next
    return full === end - 1 && !isHyphen(t, at - 2)
      ? { first: at - 1, length: { amount: number?.value ?? null, unit }, fromStart }
      : null
  }
  return null
}

function within({ from, until }: DayRange, { length, fromStart }: PartRead, term: boolean): DayRange {
  if (fromStart) {
    const after = from === null ? null : dayAfter(from, length)
    return { from, until: after === null ? null : after - 1 }
  }
  if (until === null) return { from: null, until }
  // a term of office ends on the day on which it began
  if (term && length.unit === 'year' && length.amount !== null)
    return { from: addMonths(until, -12 * length.amount), until }
  return { from: dayBefore(until, length), until }
}
