import { formatValue } from '../compare/format-number'
import { numberOf } from './candidates'
import { lastUnit, significantDigits } from './digits'
import type { PrintedFigure } from './printed-figure'
import type { IndexedValue, ReleaseIndex } from './release-index'
import { unitFit } from './unit-fit'

/** A number of a text that a release has. */
export interface FigureFound {
  /** place of the release */
  at: number
  /** how much it tells: the rarer a number among all releases, the more */
  points: number
  printed: string
}

const LEAST_DIGITS = 3 // "two" and "40 percent" stand in every text
const LEAST_ROUND = 1_000 // of round numbers only large ones tell: 68,000, not 200
const MOST_RELEASES = 300 // a number that so many releases have tells nothing
const ROUNDED = 0.5 // as much as an exact one
const OTHER_UNIT = 0.7

/** The releases that have the numbers of a text, each number once a release. */
export function figuresFound(quantities: readonly PrintedFigure[], index: ReleaseIndex): FigureFound[] {
  const seen = new Set<string>()
  return quantities.flatMap((printed) => {
    const value = numberOf(printed)
    if (
      value === null ||
      !isTelling(value) ||
      printed.modifier === 'increase' ||
      printed.modifier === 'decrease'
    ) {
      return []
    }
    const key = `${value} ${printed.measure}`
    if (seen.has(key)) return []
    seen.add(key)
    return releasesWith(printed, value, index)
  })
}

function isTelling(value: number): boolean {
  if (!Number.isSafeInteger(value)) return String(value).replace('.', '').length >= LEAST_DIGITS
  return significantDigits(value) >= LEAST_DIGITS || (value >= LEAST_ROUND && value % 100 === 0)
}

function releasesWith(printed: PrintedFigure, value: number, index: ReleaseIndex): FigureFound[] {
  const unit = lastUnit(value)
  const isRound = unit > 1
  const reach = isRound ? unit / 2 : 0
  const best = new Map<number, number>()
  for (const one of valuesBetween(index, value - reach, value + reach)) {
    const fit = fitOf(printed, value, one)
    if (fit > (best.get(one.at) ?? 0)) best.set(one.at, fit)
    if (best.size > MOST_RELEASES) return []
  }
  const rarity = Math.log(1 + index.releases.length / Math.max(1, best.size))
  return [...best].map(([at, fit]) => ({
    at,
    points: fit * rarity,
    printed: formatValue(value, printed.measure),
  }))
}

function fitOf(printed: PrintedFigure, value: number, one: IndexedValue): number {
  if (printed.measure !== null && printed.measure !== one.measure) return 0
  const unit = unitFit(printed.unit, one.unit)
  if (unit === 'apart') return 0
  return (one.value === value ? 1 : ROUNDED) * (unit === 'other count' ? OTHER_UNIT : 1)
}

function* valuesBetween(
  { values, sorted }: ReleaseIndex,
  low: number,
  high: number,
): Generator<IndexedValue> {
  let first = 0
  let last = sorted.length
  while (first < last) {
    const middle = (first + last) >> 1
    if ((sorted[middle] ?? 0) < low) first = middle + 1
    else last = middle
  }
  for (let next = values[first]; next && next.value <= high; next = values[++first]) yield next
}
