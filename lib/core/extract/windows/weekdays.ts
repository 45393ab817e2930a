import type { Tokens } from '../../text/tokens'
import { is, isCapital } from './cursor'
import type { Found } from './found'
import { monthAt } from './months'
import type { Which } from './reference'
import { partOfDayAfter } from './time-of-day'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './vocabulary'

/** "Friday", "Friday night", "Wed.", "Friday, Sept. 27", "Friday last week". */
export function weekdayAt(text: string, t: Tokens, i: number, which: Which | null): Found {
  const word = t.lower[i] as string
  const weekday = WEEKDAYS.get(word)
  if (weekday === undefined || !isCapital(text, t, i)) return null
  let at = i + 1
  if (SHORT_WEEKDAYS.has(word)) {
    const dot = is(t, at, '.') ? at + 1 : at
    const comma = is(t, dot, ',') ? dot + 1 : dot
    if (dot === at && !MONTHS.has(t.lower[comma] ?? '')) return null
    at = dot
  }
  if (word.endsWith('s') && word.endsWith('days')) return { next: at, value: { type: 'frequency' } }
  const comma = is(t, at, ',') ? at + 1 : at
  const date = comma < t.count && MONTHS.has(t.lower[comma] as string) ? monthAt(text, t, comma) : null
  if (date && date.value.type === 'date') return { next: date.next, value: { ...date.value, weekday } }
  return { next: partOfDayAfter(t, at), value: { type: 'weekday', weekday, which } }
}
