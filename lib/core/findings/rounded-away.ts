import { lastUnit } from '../align/digits'
import type { RecordFigure } from '../align/record-figure'
import { formatNumber, formatValue } from '../compare/format-number'
import type { CodedQuantity } from './coded-article'

// Further off than this, "more than 500" is no rounding of the figure but another number.
const FARTHEST = 0.25
const LEAST_ROUND = 100 // below it nobody rounds a bare count
const ROUNDS = new Set(['none-round', 'about', 'nearly', 'exact'])

/**
 * How a rounded number leaves the figure that it rounds, in words: a limit that the figure does not keep ("which is less"),
 * or a rounding that is not the nearest at its own precision. Null where it does neither.
 */
export function roundedAway(quantity: CodedQuantity, figure: RecordFigure): string | null {
  const recorded = figure.value
  const { value, low, high, modifier, measure } = quantity
  if (recorded === null || recorded === 0 || figure.measure !== 'count' || measure !== 'count') return null
  const low_ = value ?? low
  const high_ = value ?? high
  if (modifier === 'more than' || modifier === 'at least') {
    return low_ !== null && recorded < low_ && isNear(low_, recorded) ? 'which is less' : null
  }
  if (modifier === 'fewer than' || modifier === 'up to' || modifier === 'nearly') {
    if (high_ !== null && recorded > high_ && isNear(high_, recorded)) return 'which is more'
  }
  if (!ROUNDS.has(modifier ?? 'exact')) return null
  const printed = value ?? high ?? low
  if (printed === null || printed < LEAST_ROUND) return null
  const unit = lastUnit(printed)
  const distance = Math.abs(printed - recorded)
  if (unit < 10 || distance >= unit || distance <= unit / 2) return null
  const nearest = Math.round(recorded / unit) * unit
  return `which to the nearest ${formatNumber(unit)} is ${formatValue(nearest, figure.measure)}`
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) / other <= FARTHEST
}
