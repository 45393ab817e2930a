import { type Tokens, WORD } from '../../text/tokens'
import { amountOf, bareUnitsAt } from './amounts'
import { amountAt, glued, is, isHyphen, spelledYearAt } from './cursor'
import { whichAt } from './determiners'
import { dayFirst, isoOrSlashed, yearOrDecade } from './digits'
import { fiscalAt } from './fiscal'
import type { Found } from './found'
import { holidayAt } from './holidays'
import { monthAt } from './months'
import { periodAt, seasonAt } from './periods'
import type { Expression, Reference } from './reference'
import { partOfDayAfter, timeOfDayAt } from './time-of-day'
import {
  DECADE_WORDS,
  FREQUENCIES,
  MONTHS,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  SIMPLE,
  UNITS,
  WEEKDAYS,
  WHICH,
} from './vocabulary'
import { weekdayAt } from './weekdays'

const EDGE = new Set(['beginning', 'start', 'end', 'middle', 'close', 'turn', 'rest', 'remainder', 'eve'])

const LEAN = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'midway'])

/** Reads one time expression that begins at token i; null when none does. The longest reading wins. */
export function expressionAt(text: string, t: Tokens, i: number): Expression | null {
  const found = leaning(text, t, i)
  return found ? { first: i, next: found.next, reference: found.value } : null
}

/** "early", "the end of", "mid-" before a date: the date counts. */
function leaning(text: string, t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  if (LEAN.has(word)) {
    let at = i + 1
    if (isHyphen(t, at) && glued(t, at)) at++
    if (is(t, at, 'in') || is(t, at, 'on')) at++
    const inner = at > i && at < t.count ? dated(text, t, at) : null
    if (inner && anchors(inner.value)) return inner
    if ((word === 'earlier' || word === 'later') && inner === null) return null
    return null
  }
  if (word === 'the' && i + 2 < t.count && EDGE.has(t.lower[i + 1] as string) && is(t, i + 2, 'of')) {
    const inner = dated(text, t, i + 3)
    if (inner && anchors(inner.value)) return inner
  }
  if (EDGE.has(word) && is(t, i + 1, 'of')) return null
  if (word === 'the' && LEAN.has(t.lower[i + 1] ?? '')) {
    const at = isHyphen(t, i + 2) ? i + 3 : i + 2
    const inner = at < t.count ? dated(text, t, at) : null
    if (inner && anchors(inner.value)) return inner
  }
  if (HEDGES.has(word)) return hedged(text, t, i)
  return dated(text, t, i)
}

const anchors = (r: Reference): boolean =>
  r.type !== 'duration' && r.type !== 'frequency' && r.type !== 'vague' && r.type !== 'stretch'

const HEDGES = new Map<string, string[]>([
  ['nearly', []],
  ['almost', []],
  ['about', []],
  ['around', []],
  ['roughly', []],
  ['approximately', []],
  ['barely', []],
  ['more', ['than']],
  ['less', ['than']],
  ['fewer', ['than']],
  ['up', ['to']],
  ['at', ['least']],
  ['no', ['more', 'than']],
])

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

function dated(text: string, t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  let best: Found = null
  const take = (found: Found) => {
    if (found && (best === null || found.next > best.next)) best = found
  }
  if (t.kind[i] === WORD) {
    if (MONTHS.has(word)) take(monthAt(text, t, i))
    if (WEEKDAYS.has(word)) take(weekdayAt(text, t, i, null))
    if (SIMPLE.has(word)) take(simpleAt(t, i))
    if (FREQUENCIES.has(word)) take({ next: i + 1, value: { type: 'frequency' } })
    if (word === 'each' || word === 'every') take(everyAt(t, i))
    if (word === 'the' || word === 'a' || word === 'an' || WHICH.has(word)) take(whichAt(text, t, i))
    if (SEASONS.has(word)) take(seasonAt(t, i))
    if (word === 'fiscal' || word === 'fy' || word === 'calendar' || /^fy\d/.test(word)) take(fiscalAt(t, i))
    if (ORDINALS.has(word)) take(periodAt(t, i))
    if (DECADE_WORDS.has(word))
      take({ next: i + 1, value: { type: 'decade', year: 1900 + (DECADE_WORDS.get(word) as number) } })
    take(holidayAt(t, i))
    if (word === 'nineteen' || word === 'twenty' || word === 'eighteen') {
      const year = spelledYearAt(t, i)
      if (year) take({ next: year.next, value: { type: 'year', year: year.value, fiscal: false } })
    }
    if (word === 'right' && is(t, i + 1, 'now')) take({ next: i + 2, value: { type: 'vague', time: 'now' } })
    if (word === 'year') take(yearEnd(t, i))
    if (word === 'noon' || word === 'midnight')
      take(timeOfDayAt(t, i, (tokens, day) => dayAt(text, tokens, day)))
    if (UNITS.has(word)) take(bareUnitsAt(t, i))
    if (word === 'recent' && PLURAL_UNITS.has(t.lower[i + 1] ?? ''))
      take({
        next: is(t, i + 2, 'and') && PLURAL_UNITS.has(t.lower[i + 3] ?? '') ? i + 4 : i + 2,
        value: { type: 'vague', time: 'past' },
      })
    if (word === 'these' && is(t, i + 1, 'days')) take({ next: i + 2, value: { type: 'vague', time: 'now' } })
    if (word === 'year' && isHyphen(t, i + 1) && (is(t, i + 2, 'earlier') || is(t, i + 2, 'ago')))
      take({ next: i + 3, value: { type: 'ago', amount: 1, unit: 'year', direction: -1, from: 'document' } })
    if (word === 'day' && is(t, i + 1, 'before') && is(t, i + 2, 'yesterday'))
      take({ next: i + 3, value: { type: 'days-off', days: -2 } })
  } else {
    take(yearOrDecade(t, i))
    take(isoOrSlashed(t, i))
    take(timeOfDayAt(t, i, (tokens, day) => dayAt(text, tokens, day)))
    take(periodAt(t, i))
    take(dayFirst(t, i))
  }
  take(amountOf(t, i))
  return best
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
  const at = amount ? amount.next : i + 1
  const word = t.lower[at] ?? ''
  if (UNITS.has(word) || WEEKDAYS.has(word) || MONTHS.has(word) || SEASONS.has(word))
    return { next: at + 1, value: { type: 'frequency' } }
  return null
}

/** The weekday or the date that stands behind a time of day. */
const dayAt = (text: string, t: Tokens, i: number): Found =>
  WEEKDAYS.has(t.lower[i] ?? '') ? weekdayAt(text, t, i, null) : monthAt(text, t, i)
