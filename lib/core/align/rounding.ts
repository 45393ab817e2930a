import { formatNumber, formatValue } from '../compare/format-number'
import { lastUnit, significantDigits } from './digits'
import type { PrintedAmount } from './types'

// Nobody rounds a bare count below this: 20 for 23 is another number, 600 for 564 a rounded one.
const LEAST_BARE_ROUND_COUNT = 100
// 47,000 for 47,732 keeps two digits and cuts the rest off; 1,000 for 1,728 keeps too little to be that number.
const LEAST_DIGITS_KEPT_WHEN_CUT = 2

const HEDGES = ['about', 'nearly', 'average']

/**
 * Why `value` counts as `recorded` rounded, in words; null when it does not. Rounded is: the nearest number with
 * as many digits as were printed, or the number next to that (digits cut off, or raised) where at least two
 * digits are kept. Counts below a hundred are taken as rounded only after "about" or "nearly".
 */
export function roundingReasons(
  value: number,
  recorded: number,
  { modifier, measure }: Pick<PrintedAmount, 'modifier' | 'measure'>,
): string[] | null {
  const unit = roundingUnit(value, { modifier, measure })
  const distance = Math.abs(value - recorded)
  // The printed number must be the shorter one: a longer one is no rounding of a short one.
  if (distance >= unit || unit <= lastUnit(recorded)) return null

  const isNearest = distance <= unit / 2
  const keepsEnough = significantDigits(value) >= LEAST_DIGITS_KEPT_WHEN_CUT
  if (!isNearest && !keepsEnough) return null

  const way = value > recorded ? 'up' : 'down'
  const reasons = [`${formatValue(recorded, measure)} rounded ${way} by ${formatNumber(distance)}`]
  if (!isNearest) {
    const nearest = Math.round(recorded / unit) * unit
    reasons.push(`to the nearest ${formatNumber(unit)} it would be ${formatValue(nearest, measure)}`)
  }
  if (modifier === 'nearly' && value < recorded) {
    reasons.push(`"nearly" says that the count is lower; the record's is higher`)
  }
  return reasons
}

/**
 * To what a printed number would be rounded, if it is: 1,000 for 68,000, 0.1 for 59.6. A bare count below a hundred is taken
 * at its word: 1 for 20, but 10 for "about 20".
 */
export function roundingUnit(
  value: number,
  { modifier, measure }: Pick<PrintedAmount, 'modifier' | 'measure'>,
): number {
  const hedged = modifier !== null && HEDGES.includes(modifier)
  const bare = !hedged && measure !== 'share' && Math.abs(value) < LEAST_BARE_ROUND_COUNT
  return bare ? lastDecimal(value) : lastUnit(value)
}

/** The unit of the last digit written, zeros included: 1 for 20, 0.1 for 59.6. */
function lastDecimal(value: number): number {
  return Math.min(1, lastUnit(value))
}
