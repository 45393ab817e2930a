import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { dayNumberAt, glued, is, isCapital, type Read, wholeNumber, yearAt } from './cursor'
import type { Found } from './found'
import type { Which } from './reference'
import { MONTHS, SHORT_MONTHS, UNITS, WHICH } from './vocabulary'

/** "January", "Jan. 28", "January 28, 2017", "July of 1997", "June last year". */
export function monthAt(text: string, t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  const month = MONTHS.get(word)
  if (month === undefined || !isCapital(text, t, i)) return null
  let at = i + 1
  if (SHORT_MONTHS.has(word)) {
    if (is(t, at, '.') && glued(t, at)) at++
    else if (word === 'mar' || word === 'jan' || word === 'dec') {
      if (wholeNumber(t, at) === null) return null
    }
  }
  const day = dayNumberAt(t, at)
  if (day && t.kind[at] !== WORD) {
    const last = lastDayAt(t, day.next, day.value)
    const days = last ? { month, day: day.value, lastDay: last.value } : { month, day: day.value }
    const end = last?.next ?? day.next
    const comma = is(t, end, ',') ? end + 1 : end
    const year = yearAt(t, comma)
    if (year !== null)
      return { next: comma + 1, value: { type: 'date', ...days, year, weekday: null, which: null } }
    const which = calendarYear(t, end)
    return {
      next: which?.next ?? end,
      value: { type: 'date', ...days, year: null, weekday: null, which: which?.value ?? null },
    }
  }
  if (
    day &&
    t.kind[at] === WORD &&
    !UNITS.has(t.lower[day.next] ?? '') &&
    is(t, day.next, 'first') === false &&
    word !== 'may' &&
    word !== 'march'
  )
    return {
      next: day.next,
      value: { type: 'date', month, day: day.value, year: null, weekday: null, which: null },
    }
  let next = at
  if (is(t, next, ',') || is(t, next, 'of')) next++
  const year = yearAt(t, next)
  if (year !== null && !(is(t, at, ',') && dayNumberAt(t, next + 1)))
    return { next: next + 1, value: { type: 'month', month, year, which: null } }
  const which = calendarYear(t, at)
  if (which) return { next: which.next, value: { type: 'month', month, year: null, which: which.value } }
  if (!datingMonth(text, t, i)) return null
  return { next: at, value: { type: 'month', month, year: null, which: null } }
}

/** "last year", "of this year", "of the current fiscal year" after a date, a quarter or a half. */
export function whichYear(t: Tokens, i: number): (Read<Which> & { fiscal: boolean }) | null {
  let at = i
  if (is(t, at, 'of') || is(t, at, ',')) at++
  const definite = is(t, at, 'the') ? at + 1 : at
  const which = definite < t.count ? WHICH.get(t.lower[definite] as string) : undefined
  if (which === undefined || which === 'same') return null
  const fiscal = is(t, definite + 1, 'fiscal')
  // months are of calendar years, and "of the last year" is a length
  if (definite > at && !fiscal) return null
  const year = fiscal ? definite + 2 : definite + 1
  return is(t, year, 'year') ? { next: year + 1, value: which, fiscal } : null
}

const calendarYear = (t: Tokens, i: number): Read<Which> | null => {
  const which = whichYear(t, i)
  return which?.fiscal ? null : which
}

/** May and March are also verbs and names: bare, they must follow a word that dates. */
function datingMonth(text: string, t: Tokens, i: number): boolean {
  const word = t.lower[i] as string
  const before = i > 0 ? (t.lower[i - 1] as string) : ''
  if (word !== 'may' && word !== 'march' && word !== 'august' && word !== 'april' && word !== 'june')
    return true
  const next = t.lower[i + 1] ?? ''
  if (word === 'april' || word === 'june' || word === 'august') {
    // a given or family name stands beside another capitalised word
    return !(
      i + 1 < t.count &&
      t.kind[i + 1] === WORD &&
      isCapital(text, t, i + 1) &&
      !is(t, i + 1, 'and') &&
      before !== 'in'
    )
  }
  return (
    /^(in|since|until|till|by|of|last|this|next|early|late|mid|through|from|during|and|to|between|the|each|every|for|-|after|before|around|about|or)$/.test(
      before,
    ) && next !== 'be'
  )
}

/** The last of several days of a month ("Jan. 28-31", "June 3 to 7", "May 4 through 9"); null for a single day. */
function lastDayAt(t: Tokens, i: number, first: number): Read<number> | null {
  const link = t.lower[i] ?? ''
  const glue = (link === '-' || link === '–') && glued(t, i) && glued(t, i + 1)
  if (!glue && link !== 'to' && link !== 'through') return null
  const last = t.kind[i + 1] === NUMBER ? dayNumberAt(t, i + 1) : null
  if (!last || last.value <= first) return null
  const after = t.lower[last.next] ?? ''
  // "from 3 on June 5 to 12 percent", "to 9 a.m." are no days
  const other =
    UNITS.has(after) ||
    MONTHS.has(after) ||
    NO_DAY.has(after) ||
    (t.kind[last.next] === WORD && !glue && !DAY_FOLLOWERS.has(after))
  return other ? null : last
}

const NO_DAY = new Set(['%', ':', '/', '-'])
/** After "June 3 to 7" the sentence goes on with one of these; any other word would be what the number counts. */
const DAY_FOLLOWERS = new Set([
  'in',
  'at',
  'and',
  'or',
  'of',
  'for',
  'with',
  'was',
  'were',
  'is',
  'are',
  'by',
  'but',
  'as',
  'on',
  'when',
  'that',
  'last',
  'this',
  'next',
])
