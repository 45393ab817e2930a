import type { Tokens } from '../../text/tokens'
import { is, isHyphen, type Read, wholeNumber, yearAt } from './cursor'
import type { Found } from './found'
import { periodAt } from './periods'

/** "fiscal year 2015", "FY15", "FY 2017", "fiscal 2015", "fiscal years 2019 to 2023", "the fiscal year". */
export function fiscalAt(t: Tokens, i: number): Found {
  const word = t.lower[i] as string
  const fiscal = word !== 'calendar' && word !== 'cy'
  let at = i + 1
  if (word === 'fy' || word === 'fys' || word === 'cy') {
    if (isHyphen(t, at)) at++
    if (is(t, at, "'") || is(t, at, '’')) at++
  } else if (is(t, at, 'year') || is(t, at, 'years')) at++
  else if (fiscal && isHyphen(t, at) && is(t, at + 1, 'year')) at += 2
  else if (!fiscal) return null
  // "fiscal year (FY) 2024"
  if (is(t, at, '(') && (is(t, at + 1, 'fy') || is(t, at + 1, 'fys')) && is(t, at + 2, ')')) at += 3
  if (isHyphen(t, at)) at++
  const year = shortOrFullYear(t, at)
  if (year !== null) {
    const last = lastYear(t, at + 1, year)
    return last
      ? { next: last.next, value: { type: 'years', from: year, until: last.value, fiscal } }
      : { next: at + 1, value: { type: 'year', year, fiscal } }
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

/** A year in a list of years is at most this far from the first. */
const LONGEST_LIST = 60

/** ", 2022 and 2023", "to 2024", "-24", "through FY 2024" after the first of several fiscal years: the last of them. */
function lastYear(t: Tokens, i: number, first: number): Read<number> | null {
  let last: Read<number> | null = null
  for (let at = i; at < i + 2 * LISTED; ) {
    const comma = is(t, at, ',')
    const link = comma && is(t, at + 1, 'and') ? at + 1 : at
    const year = isLink(t, link) || comma ? shortOrFullYear(t, link + 1) : null
    if (year === null || year <= (last?.value ?? first) || year - first >= LONGEST_LIST) break
    last = { next: link + 2, value: year }
    if (link > at || !comma) return last
    at = link + 2
  }
  // a comma alone is no list: "in fiscal 2021, 2022"
  return null
}
const LISTED = 6

const isLink = (t: Tokens, i: number): boolean =>
  is(t, i, 'to') || is(t, i, 'through') || is(t, i, 'and') || isHyphen(t, i) || is(t, i, '–')

function shortOrFullYear(t: Tokens, i: number): number | null {
  const full = yearAt(t, i)
  if (full !== null) return full
  const short = wholeNumber(t, i)
  return short !== null && (t.lower[i] as string).length === 2 ? 2000 + short : null
}
