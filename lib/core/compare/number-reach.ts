import { roundingUnit } from '../align/rounding'
import { formatValue } from './format-number'
import type { PrintedNumber } from './types'

/** What a printed number can stand for. An end is null where it goes on without limit. */
export interface NumberReach {
  low: number | null
  high: number | null
  /** "67,500 to 68,500", "500 and more", "up to 600" */
  words: string
}

interface PrintedEnds {
  low: number
  high: number
  openAbove: boolean
  openBelow: boolean
  isRounded: boolean
}

/**
 * The numbers that a printed one can stand for: what rounds to it ("68,000": half of the last unit written to either side),
 * what a bound allows, the two ends of a range. Null for a number that is printed as itself. `measure` is the figureʼs.
 */
export function numberReach(
  { low, high, openAbove, openBelow, isRounded }: PrintedEnds,
  { modifier }: Pick<PrintedNumber, 'modifier'>,
  measure: string,
): NumberReach | null {
  const words = (value: number) => formatValue(value, measure)
  if (openAbove) return { low, high: null, words: `${words(low)} and more` }
  if (openBelow) return { low: null, high, words: `up to ${words(high)}` }
  if (low === high && !isRounded) return null
  const half = isRounded && low === high ? roundingUnit(low, { modifier, measure }) / 2 : 0
  const [from, to] = [clean(low - half), clean(high + half)]
  return { low: from, high: to, words: `${words(from)} to ${words(to)}` }
}

/** Without the noise of floating point: 59.55, not 59.550000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
