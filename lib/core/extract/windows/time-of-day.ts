import type { Tokens } from '../../text/tokens'
import { glued, is, type Read, wholeNumber } from './cursor'
import type { Reference } from './reference'
import { DAY_PARTS, MONTHS, SIMPLE, WEEKDAYS } from './vocabulary'

type DayReader = (text: string, t: Tokens, i: number) => Read<Reference> | null

/** The token after a part of the day that follows a day: "Friday [night]". */
export const partOfDayAfter = (t: Tokens, i: number): number =>
  i < t.count && DAY_PARTS.has(t.lower[i] as string) ? i + 1 : i

/** "10 p.m.", "7:15 a.m. Wednesday", "noon Thursday": a moment, dated by the day that follows or by the text. */
export function timeOfDayAt(text: string, t: Tokens, i: number, dayAt: DayReader): Read<Reference> | null {
  let at = i
  if (is(t, i, 'noon') || is(t, i, 'midnight')) at = i + 1
  else {
    const hour = wholeNumber(t, at)
    if (hour === null || hour > 24) return null
    at++
    let clock = false
    if (is(t, at, ':') && glued(t, at) && wholeNumber(t, at + 1) !== null) {
      at += 2
      clock = true
    }
    const half = (is(t, at, 'a') || is(t, at, 'p')) && is(t, at + 1, '.') && is(t, at + 2, 'm')
    if (half) at += is(t, at + 3, '.') ? 4 : 3
    else if (is(t, at, 'am') || is(t, at, 'pm')) at++
    else if (is(t, at, "o'clock")) at++
    else if (!clock) return null
  }
  if (/^(est|edt|et|pst|pdt|pt|gmt)$/.test(t.lower[at] ?? '')) at++
  const day = is(t, at, 'on') || is(t, at, ',') ? at + 1 : at
  const head = t.lower[day] ?? ''
  if (WEEKDAYS.has(head) || MONTHS.has(head)) {
    const found = dayAt(text, t, day)
    if (found && (found.value.type === 'weekday' || found.value.type === 'date')) return found
  }
  const simple = day < t.count ? SIMPLE.get(t.lower[day] as string) : undefined
  if (simple === 'today' || simple === 'yesterday' || simple === 'tomorrow')
    return {
      next: day + 1,
      value: { type: 'days-off', days: simple === 'today' ? 0 : simple === 'yesterday' ? -1 : 1 },
    }
  return { next: at, value: { type: 'days-off', days: 0 } }
}
