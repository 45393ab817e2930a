import { NUMBER, type Tokens } from '../../text/tokens'
import { amountOf, bareUnitsAt } from './amounts'
import { amountAt, glued, is, isHyphen, spelledYearAt } from './cursor'
import { whichAt } from './determiners'
import { dayFirst, isoOrSlashed, yearOrDecade } from './digits'
import { fiscalAt } from './fiscal'
import type { Found } from './found'
import { holidayAt } from './holidays'
import { monthAt } from './months'
import { HEDGES, OPENERS, Opens } from './openers'
import { periodAt, seasonAt } from './periods'
import type { Expression } from './reference'
import { partOfDayAfter, timeOfDayAt } from './time-of-day'
import { DECADE_WORDS, MONTHS, PLURAL_UNITS, SEASONS, SIMPLE, UNITS, WEEKDAYS } from './vocabulary'
import { weekdayAt } from './weekdays'

/** Reads one time expression that begins at token i; null when none does. The longest reading wins. */
export function expressionAt(text: string, t: Tokens, i: number): Expression | null {
  const opens = opensAt(t, i)
  if (opens === 0) return null
  const found = leaning(text, t, i, opens)
  return found ? { first: i, next: found.next, reference: found.value } : null
}

/** Stands for the bits of a word where the token is a number. */
const DIGITS = -1

/** What the token can open: bits of Opens, DIGITS, or 0 for nothing. */
const opensAt = (t: Tokens, i: number): number =>
  t.kind[i] === NUMBER ? DIGITS : (OPENERS[t.word[i] ?? 0] as number)

const isLean = (t: Tokens, i: number): boolean => (opensAt(t, i) & Opens.Lean) !== 0 && t.kind[i] !== NUMBER

/** "early", "the end of", "mid-" before a date: the date counts. */
function leaning(text: string, t: Tokens, i: number, opens: number): Found {
  if (opens === DIGITS) return datedByDigits(text, t, i)
  if (opens & Opens.Lean) {
    let at = i + 1
    if (isHyphen(t, at) && glued(t, at)) at++
    if (is(t, at, 'in') || is(t, at, 'on')) at++
    return anchored(dated(text, t, at))
  }
  if (is(t, i, 'the')) {
    const edge = is(t, i + 2, 'of') && ((OPENERS[t.word[i + 1] as number] as number) & Opens.Edge) !== 0
    const inner = edge ? anchored(dated(text, t, i + 3)) : null
    if (inner) return inner
    if (isLean(t, i + 1)) {
      const leant = anchored(dated(text, t, isHyphen(t, i + 2) ? i + 3 : i + 2))
      if (leant) return leant
    }
  }
  if (opens & Opens.Edge && is(t, i + 1, 'of')) return null
  return opens & Opens.Hedge ? hedged(text, t, i) : datedByWord(text, t, i, opens)
}

/** What stands on the calendar, and no mere length of time. */
function anchored(found: Found): Found {
  if (!found) return null
  const { type } = found.value
  return type === 'duration' || type === 'frequency' || type === 'vague' || type === 'stretch' ? null : found
}

/** "nearly four years ago", "up to 180 days", "around Nov. 1": the hedge belongs to the expression. */
function hedged(text: string, t: Tokens, i: number): Found {
  const rest = HEDGES.get(t.lower[i] as string)
  if (!rest?.every((word, k) => is(t, i + 1 + k, word))) return null
  const at = i + 1 + rest.length
  if (at >= t.count) return null
  const inner = dated(text, t, at)
  if (!inner) return null
  const { type } = inner.value
  if (type === 'duration' || type === 'ago') return inner
  const around = t.lower[i] === 'around' || t.lower[i] === 'about'
  return around && (type === 'date' || type === 'month' || type === 'year') && t.lower[at] !== 'the'
    ? inner
    : null
}

/** A date, a period or a length of time that begins at token i. */
function dated(text: string, t: Tokens, i: number): Found {
  const opens = opensAt(t, i)
  if (opens === 0) return null
  return opens === DIGITS ? datedByDigits(text, t, i) : datedByWord(text, t, i, opens)
}

/** The one that reads further, the first of two that read as far. */
const longer = (a: Found, b: Found): Found => (b && (a === null || b.next > a.next) ? b : a)

function datedByDigits(text: string, t: Tokens, i: number): Found {
  let best = longer(yearOrDecade(t, i), isoOrSlashed(t, i))
  best = longer(best, timeOfDayAt(text, t, i, dayAt))
  best = longer(best, periodAt(t, i))
  best = longer(best, dayFirst(t, i))
  return longer(best, amountOf(t, i))
}

function datedByWord(text: string, t: Tokens, i: number, opens: number): Found {
  const word = t.lower[i] as string
  let best: Found = null
  if (opens & Opens.Month) best = monthAt(text, t, i)
  if (opens & Opens.Weekday) best = longer(best, weekdayAt(text, t, i, null))
  if (opens & Opens.Simple) best = longer(best, simpleAt(t, i))
  if (opens & Opens.Frequency) best = longer(best, { next: i + 1, value: { type: 'frequency' } })
  if (opens & Opens.Every) best = longer(best, everyAt(t, i))
  if (opens & Opens.Which) best = longer(best, whichAt(text, t, i))
  if (opens & Opens.Season) best = longer(best, seasonAt(t, i))
  if (opens & Opens.Fiscal) best = longer(best, fiscalAt(t, i))
  if (opens & Opens.Ordinal) best = longer(best, periodAt(t, i))
  if (opens & Opens.Decade)
    best = longer(best, {
      next: i + 1,
      value: { type: 'decade', year: 1900 + (DECADE_WORDS.get(word) as number) },
    })
  if (opens & Opens.Holiday) best = longer(best, holidayAt(t, i))
  if (opens & Opens.SpelledYear) {
    const year = spelledYearAt(t, i)
    if (year)
      best = longer(best, { next: year.next, value: { type: 'year', year: year.value, fiscal: false } })
  }
  if (opens & Opens.Noon) best = longer(best, timeOfDayAt(text, t, i, dayAt))
  if (opens & Opens.Unit) best = longer(longer(best, unitPhraseAt(t, i, word)), bareUnitsAt(t, i))
  if (opens & Opens.Phrase) best = longer(best, phraseAt(t, i, word))
  return opens & Opens.Amount ? longer(best, amountOf(t, i)) : best
}

/** "right now", "recent years", "recent weeks and months", "these days". */
function phraseAt(t: Tokens, i: number, word: string): Found {
  if (word === 'recent')
    return PLURAL_UNITS.has(t.lower[i + 1] ?? '')
      ? {
          next: is(t, i + 2, 'and') && PLURAL_UNITS.has(t.lower[i + 3] ?? '') ? i + 4 : i + 2,
          value: { type: 'vague', time: 'past' },
        }
      : null
  return is(t, i + 1, word === 'right' ? 'now' : 'days')
    ? { next: i + 2, value: { type: 'vague', time: 'now' } }
    : null
}

/** "year-end", "year-ago", "day before yesterday". */
function unitPhraseAt(t: Tokens, i: number, word: string): Found {
  if (word === 'day')
    return is(t, i + 1, 'before') && is(t, i + 2, 'yesterday')
      ? { next: i + 3, value: { type: 'days-off', days: -2 } }
      : null
  if (word !== 'year') return null
  return isHyphen(t, i + 1) && (is(t, i + 2, 'earlier') || is(t, i + 2, 'ago'))
    ? { next: i + 3, value: { type: 'ago', amount: 1, unit: 'year', direction: -1, from: 'document' } }
    : yearEnd(t, i)
}

/** "year-end", "year end", "year's end". */
function yearEnd(t: Tokens, i: number): Found {
  const at = isHyphen(t, i + 1) || is(t, i + 1, "'s") ? i + 2 : i + 1
  return is(t, at, 'end') && glued(t, at) === isHyphen(t, i + 1)
    ? { next: at + 1, value: { type: 'unit', unit: 'year', which: 'this', fiscal: false } }
    : null
}

function simpleAt(t: Tokens, i: number): Found {
  const what = SIMPLE.get(t.lower[i] as string)
  const next = i + 1
  switch (what) {
    case 'today':
      return { next, value: { type: 'days-off', days: 0 } }
    case 'tonight':
      return { next, value: { type: 'days-off', days: 0 } }
    case 'overnight':
      return { next, value: { type: 'days-off', days: -1 } }
    case 'yesterday':
      return { next: partOfDayAfter(t, next), value: { type: 'days-off', days: -1 } }
    case 'tomorrow':
      return { next: partOfDayAfter(t, next), value: { type: 'days-off', days: 1 } }
    case 'now':
    case 'past':
    case 'future':
      return { next, value: { type: 'vague', time: what } }
    default:
      return null
  }
}

/** "every day", "each July", "every two weeks". */
function everyAt(t: Tokens, i: number): Found {
  const amount = amountAt(t, i + 1)
  const after = amount ? amount.next : i + 1
  const at = is(t, after, 'fiscal') || is(t, after, 'calendar') ? after + 1 : after
  const word = t.lower[at] ?? ''
  if (UNITS.has(word) || WEEKDAYS.has(word) || MONTHS.has(word) || SEASONS.has(word))
    return { next: at + 1, value: { type: 'frequency' } }
  return null
}

/** The weekday or the date that stands behind a time of day. */
const dayAt = (text: string, t: Tokens, i: number): Found =>
  WEEKDAYS.has(t.lower[i] ?? '') ? weekdayAt(text, t, i, null) : monthAt(text, t, i)
