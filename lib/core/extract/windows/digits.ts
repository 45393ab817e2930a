import { NUMBER, type Tokens } from '../../text/tokens'
import { dayNumberAt, glued, is, isHyphen, wholeNumber, yearAt } from './cursor'
import type { Found } from './found'
import { MONTHS, SHORT_MONTHS, UNITS } from './vocabulary'

/** "1990", "the 1990s", "1990-91", "2015-16". */
export function yearOrDecade(t: Tokens, i: number): Found {
  const decade = decadeAt(t, i)
  if (decade) return decade
  const year = yearAt(t, i)
  if (year === null || year < 1800 || year > 2100) return null
  // "555-2018": the end of a telephone number
  if (
    i > 1 &&
    glued(t, i) &&
    isHyphen(t, i - 1) &&
    glued(t, i - 1) &&
    t.kind[i - 2] === NUMBER &&
    yearAt(t, i - 2) === null
  )
    return null
  const next = t.lower[i + 1] ?? ''
  if (glued(t, i + 1) && (next === '%' || next === '/' || next === ':')) return null
  if (i > 0 && /^[$#£€]$/.test(t.lower[i - 1] as string)) return null
  // "the 2024 fiscal year"
  if ((next === 'fiscal' || next === 'calendar') && UNITS.get(t.lower[i + 2] ?? '') === 'year')
    return { next: i + 3, value: { type: 'year', year, fiscal: next === 'fiscal' } }
  const second = next === 'and' ? yearAt(t, i + 2) : null
  if (second !== null && second > year && is(t, i + 3, 'fiscal') && is(t, i + 4, 'years'))
    return { next: i + 5, value: { type: 'years', from: year, until: second, fiscal: true } }
  if (isHyphen(t, i + 1) || next === '–') {
    const last = yearAt(t, i + 2)
    if (last !== null && last > year && last - year < 100)
      return { next: i + 3, value: { type: 'years', from: year, until: last, fiscal: false } }
  }
  if (
    UNITS.has(next) ||
    /^(people|percent|points|miles|feet|pounds|men|women|children|detainers|jobs|votes|troops|workers|employees|shares)$/.test(
      next,
    )
  )
    return null
  return { next: i + 1, value: { type: 'year', year, fiscal: false } }
}

/** "1980s"; null for a plain year. */
export function decadeAt(t: Tokens, i: number): Found {
  const year = yearAt(t, i)
  if (year !== null && glued(t, i + 1) && (is(t, i + 1, 's') || is(t, i + 1, "'s")) && year % 10 === 0)
    return { next: i + 2, value: { type: 'decade', year } }
  return null
}

/** 2024-07-21 and 7/21/2024 (month first, as US news writes). */
export function isoOrSlashed(t: Tokens, i: number): Found {
  const year = yearAt(t, i)
  if (year !== null && isHyphen(t, i + 1) && isHyphen(t, i + 3)) {
    const [month, day] = [wholeNumber(t, i + 2), wholeNumber(t, i + 4)]
    if (month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31)
      return { next: i + 5, value: { type: 'date', month, day, year, weekday: null, which: null } }
  }
  if (is(t, i + 1, '/') && is(t, i + 3, '/') && glued(t, i + 1) && glued(t, i + 2)) {
    const [month, day, last] = [wholeNumber(t, i), wholeNumber(t, i + 2), wholeNumber(t, i + 4)]
    if (
      month !== null &&
      day !== null &&
      last !== null &&
      month >= 1 &&
      month <= 12 &&
      day >= 1 &&
      day <= 31
    ) {
      const full = (t.lower[i + 4] as string).length === 4 ? last : last < 50 ? 2000 + last : 1900 + last
      return { next: i + 5, value: { type: 'date', month, day, year: full, weekday: null, which: null } }
    }
  }
  return null
}

/** "21 July 2024", "the 21st of July". */
export function dayFirst(t: Tokens, i: number): Found {
  const day = dayNumberAt(t, i)
  if (!day) return null
  const at = is(t, day.next, 'of') ? day.next + 1 : day.next
  const word = t.lower[at] ?? ''
  const month = MONTHS.get(word)
  if (month === undefined || word === 'may' || word === 'march') {
    if (month === undefined || yearAt(t, at + 1) === null) return null
  }
  const dot = SHORT_MONTHS.has(word) && is(t, at + 1, '.') ? at + 2 : at + 1
  const year = yearAt(t, is(t, dot, ',') ? dot + 1 : dot)
  return {
    next: year === null ? dot : is(t, dot, ',') ? dot + 2 : dot + 1,
    value: { type: 'date', month: month as number, day: day.value, year, weekday: null, which: null },
  }
}
