import type { Tokens } from '../../text/tokens'
import { is, isHyphen, wholeNumber, yearAt } from './cursor'
import type { Found } from './found'
import { periodAt } from './periods'

/** "fiscal year 2015", "FY15", "FY 2017", "fiscal 2015", "fiscal years 2019 to 2023", "the fiscal year". */
export function fiscalAt(t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  const fiscal = word !== 'calendar'
  let at = i + 1
  if (word === 'fy') {
    if (isHyphen(t, at)) at++
    if (is(t, at, "'") || is(t, at, '’')) at++
  } else if (is(t, at, 'year') || is(t, at, 'years')) at++
  else if (!fiscal) return null
  if (isHyphen(t, at)) at++
  const year = shortOrFullYear(t, at)
  if (year !== null) {
    let next = at + 1
    const through =
      is(t, next, 'to') ||
      is(t, next, 'through') ||
      is(t, next, 'and') ||
      isHyphen(t, next) ||
      is(t, next, '–')
    const last = through ? shortOrFullYear(t, next + 1) : null
    if (last !== null && last > year && last - year < 60) {
      next += 2
      return { next, value: { type: 'years', from: year, until: last, fiscal } }
    }
    return { next, value: { type: 'year', year, fiscal } }
  }
  if (word === 'fiscal' && is(t, i + 1, 'year') && !is(t, i + 2, "'s"))
    return { next: i + 2, value: { type: 'unit', unit: 'year', which: 'same', fiscal: true } }
  if (word === 'fiscal') {
    const period = i + 1 < t.count ? periodAt(t, i + 1) : null
    if (period && (period.value.type === 'quarter' || period.value.type === 'half'))
      return { next: period.next, value: { ...period.value, fiscal: true } }
  }
  return null
}

function shortOrFullYear(t: Tokens, i: number): number | null {
  const full = yearAt(t, i)
  if (full !== null) return full
  const short = wholeNumber(t, i)
  return short !== null && (t.lower[i] as string).length === 2 ? 2000 + short : null
}
