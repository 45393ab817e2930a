import type { Tokens } from '../../text/tokens'
import { is, type Read, yearAt } from './cursor'
import { HOLIDAYS } from './holiday-dates'
import type { Reference } from './reference'

const FIRST_WORDS = new Set(HOLIDAYS.map((holiday) => holiday.words[0]))

/** A holiday that begins at token i, with a year behind it when there is one. */
export function holidayAt(t: Tokens, i: number): Read<Reference> | null {
  if (!FIRST_WORDS.has(t.lower[i])) return null
  const index = HOLIDAYS.findIndex((holiday) => holiday.words.every((word, k) => is(t, i + k, word)))
  if (index < 0) return null
  const next = i + (HOLIDAYS[index]?.words.length ?? 0)
  const at = is(t, next, ',') || is(t, next, 'of') ? next + 1 : next
  const year = yearAt(t, at)
  return { next: year === null ? next : at + 1, value: { type: 'holiday', index, year, which: null } }
}
