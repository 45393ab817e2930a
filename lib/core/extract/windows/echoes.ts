import type { Tokens } from '../../text/tokens'
import { wordTable } from '../../text/vocabulary'
import { fiscalYearOf, partsOf } from './calendar'
import type { Composed } from './compose'
import { is } from './cursor'
import { shifted } from './merging'

/** A time that is told by another before it: "since then", "the same period a year earlier". */
export interface Echo extends Composed {
  /** the end that a time before it gives, or both */
  of: 'since' | 'period' | 'date'
  /** what it says of the year: so many years off, or the year that the window names; null for none */
  years: number | Composed | null
}

const TRIGGERS = wordTable([
  ['then', 1],
  ['period', 2],
  ['date', 3],
])
const NOWHERE = { from: null, until: null }

/** "since then" and "the same period", with what follows of another year ("last year", "of 2024"). */
export function echoes(t: Tokens, plain: readonly Composed[]): Echo[] {
  const out: Echo[] = []
  for (let i = 1; i < t.count; i++) {
    const trigger = TRIGGERS[t.word[i] as number] as number
    if (trigger === 1 && is(t, i - 1, 'since'))
      out.push({
        first: i - 1,
        next: i + 1,
        kind: 'since',
        range: NOWHERE,
        basis: 'implied',
        of: 'since',
        years: null,
      })
    else if (trigger === 3 && is(t, i - 1, 'that') && is(t, i - 2, 'of') && is(t, i - 3, 'as'))
      out.push({
        first: i - 3,
        next: i + 1,
        kind: 'as-of',
        range: NOWHERE,
        basis: 'implied',
        of: 'date',
        years: null,
      })
    else if (trigger === 2) {
      const first = periodFrom(t, i)
      if (first < 0) continue
      const other = otherYear(t, i + 1, plain)
      out.push({
        first,
        next: other?.next ?? i + 1,
        kind: 'range',
        range: NOWHERE,
        basis: 'implied',
        of: 'period',
        years: other?.years ?? null,
      })
    }
  }
  return out
}

/** The first token of "the same [time] period" or "that period"; -1 for other periods. */
function periodFrom(t: Tokens, i: number): number {
  const at = is(t, i - 1, 'time') ? i - 2 : i - 1
  if (is(t, at, 'same')) return is(t, at - 1, 'the') || is(t, at - 1, 'that') ? at - 1 : at
  return is(t, at, 'that') ? at : -1
}

/** "[in] 2024", "last year", "a year earlier" after a period: the years it is off, or the year named. */
export function otherYear(
  t: Tokens,
  i: number,
  plain: readonly Composed[],
): { next: number; years: number | Composed } | null {
  const at = is(t, i, 'in') || is(t, i, 'of') || is(t, i, 'from') || is(t, i, 'during') ? i + 1 : i
  const window = plain[indexFrom(plain, at)]
  if (!window || window.first !== at) return null
  const r = window.reference
  if (r?.type === 'year') return { next: window.next, years: window }
  if (r?.type === 'unit' && r.unit === 'year' && (r.which === 'last' || r.which === 'this'))
    return { next: window.next, years: r.which === 'last' ? -1 : 0 }
  if (r?.type === 'ago' && r.unit === 'year') return { next: window.next, years: r.direction * r.amount }
  return null
}

/** Index of the first window that starts at or after a token. */
export function indexFrom(windows: readonly Composed[], token: number): number {
  let low = 0
  let high = windows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((windows[middle] as Composed).first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Fills in each echo from the nearest time before it that can be meant; the list must be in order. */
export function resolved(windows: readonly (Composed | Echo)[]): Composed[] {
  let since: Composed | null = null
  let period: Composed | null = null
  return windows.map((one) => {
    const filled = 'of' in one ? heard(one, one.of === 'period' ? period : since) : one
    if (filled.range.from !== null) since = filled
    if (isPeriod(filled)) period = filled
    return filled
  })
}

const isPeriod = ({ kind, range }: Composed): boolean =>
  kind !== 'day' && kind !== 'as-of' && range.from !== null && range.until !== null

function heard(echo: Echo, source: Composed | null): Composed {
  const { of, years, ...plain } = echo
  if (!source) return plain
  if (of === 'date') {
    const day = source.range.until ?? source.range.from
    return { ...plain, range: { from: day, until: day } }
  }
  if (of === 'since') return { ...plain, range: { from: source.range.from, until: null } }
  return { ...plain, range: shifted(source.range, yearsOff(years, source)) }
}

function yearsOff(years: Echo['years'], { range: { from } }: Composed): number {
  if (years === null || from === null) return 0
  if (typeof years === 'number') return years
  const r = years.reference
  if (r?.type !== 'year') return 0
  return r.year - (r.fiscal ? fiscalYearOf(from) : partsOf(from).year)
}
