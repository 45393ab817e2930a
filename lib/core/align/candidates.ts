import { lastUnit } from './digits'
import type { PrintedFigure } from './printed-figure'
import type { RecordIndex } from './record-index'

// "More than 2,000" is said of 2,228 and hardly of 3,000; beyond a quarter a bound that holds says nothing.
const WIDEST_BOUND = 0.25
const MOST_NEAR = 16 // figures; in a record with more of them so near, a round number says nothing
const FEWEST_DIGITS_FOR_A_SLIP = 3 // as digits.ts has it for a swap; it asks for more where one digit differs
const BOUNDS = new Set(['more than', 'at least', 'fewer than', 'up to', 'nearly', 'about', 'average'])

/** The one number that a printed quantity commits to; null for a range and for words without a number. */
export function numberOf({ value, low, high, modifier }: PrintedFigure): number | null {
  if (modifier === 'range' || modifier === 'vague') return null
  return value ?? low ?? high
}

/** Places of the figures whose value a printed number may stand for: equal, rounded, bounded, or a slip away. */
export function candidatesByValue(printed: PrintedFigure, index: RecordIndex): Set<number> {
  const found = new Set<number>()
  const value = numberOf(printed)
  const { low, high, modifier } = printed
  if (value === null) {
    if (modifier === 'range' && low !== null && high !== null) between(index, low, high, found)
    return found
  }
  const reach = Math.max(
    lastUnit(value),
    modifier !== null && BOUNDS.has(modifier) ? Math.abs(value) * WIDEST_BOUND : 0,
  )
  between(index, value - reach, value + reach, found)
  same(index, value, found)
  for (const slip of slipsOf(value)) same(index, slip, found)
  return found
}

/** Figures with a value from `low` to `high`, the nearest to the middle first, and no more than can be told apart. */
function between({ sorted }: RecordIndex, low: number, high: number, found: Set<number>): void {
  const middle = (low + high) / 2
  let after = firstFrom(sorted, middle)
  let before = after - 1
  for (let many = 0; many < MOST_NEAR; many += 1) {
    const above = sorted[after]
    const below = sorted[before]
    const takeAbove =
      above !== undefined && (below === undefined || above.value - middle <= middle - below.value)
    const next = takeAbove ? above : below
    if (next === undefined || next.value < low || next.value > high) return
    found.add(next.at)
    if (takeAbove) after += 1
    else before -= 1
  }
}

/** The first place whose value is `value` or more. */
function firstFrom(sorted: RecordIndex['sorted'], value: number): number {
  let first = 0
  let last = sorted.length
  while (first < last) {
    const middle = (first + last) >> 1
    if ((sorted[middle]?.value ?? 0) < value) first = middle + 1
    else last = middle
  }
  return first
}

function same({ byValue }: RecordIndex, value: number, found: Set<number>): void {
  for (const at of byValue.get(value) ?? []) found.add(at)
}

/** Whole numbers that differ from a value in one digit, or by two neighbouring digits that changed places. */
function slipsOf(value: number): number[] {
  const digits = Number.isSafeInteger(value) && value >= 0 ? String(value) : ''
  if (digits.length < FEWEST_DIGITS_FOR_A_SLIP) return []
  const slips: number[] = []
  for (let place = 0; place < digits.length; place += 1) {
    const before = digits.slice(0, place)
    for (let digit = 0; digit <= 9; digit += 1) slips.push(Number(before + digit + digits.slice(place + 1)))
    if (place > 0) {
      const swapped = `${digits.slice(0, place - 1)}${digits[place]}${digits[place - 1]}${digits.slice(place + 1)}`
      slips.push(Number(swapped))
    }
  }
  return slips
}
