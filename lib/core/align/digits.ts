/** The digits of a whole number from the left, or null for a number with decimals or below 0. */
function digitsOf(value: number): string | null {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : null
}

/** How many digits a whole number has without the zeros at its end: 435,000 has 3. */
export function significantDigits(value: number): number {
  return (digitsOf(value) ?? '').replace(/0+$/, '').length
}

/** The unit of the last digit that a printed number commits to: 1,000 for 68,000, 1 for 67,897, 0.1 for 59.6. */
export function lastUnit(value: number): number {
  if (value === 0) return 1
  if (Number.isSafeInteger(value)) {
    let unit = 1
    while (value % (unit * 10) === 0) unit *= 10
    return unit
  }
  const [, decimals = ''] = String(Math.abs(value)).split('.')
  return 10 ** -decimals.length
}

// Two-digit numbers are each other's mirror too easily: 12 and 21 mean nothing by it.
const LEAST_DIGITS_FOR_A_SWAP = 3
// One digit apart says nothing of short or round numbers: 142 and 143, 300,000 and 400,000.
const LEAST_DIGITS_FOR_A_SLIP = 4

/**
 * The two neighbouring digits that changed places between two whole numbers, as printed and as recorded
 * ("97" and "79" for 67,897 and 67,879), or null.
 */
export function swappedDigits(
  printed: number,
  recorded: number,
): { printed: string; recorded: string } | null {
  const places = differingPlaces(printed, recorded)
  if (places?.at.length !== 2) return null
  const [left = 0, right = 0] = places.at
  const { one, other } = places
  if (right !== left + 1 || one[left] !== other[right] || one[right] !== other[left]) return null
  if (significantDigits(recorded) < LEAST_DIGITS_FOR_A_SWAP) return null
  return { printed: one.slice(left, right + 1), recorded: other.slice(left, right + 1) }
}

/** Whether two whole numbers of the same length differ in one digit alone, and are no round numbers. */
export function oneDigitApart(printed: number, recorded: number): boolean {
  const least = Math.min(significantDigits(printed), significantDigits(recorded))
  return least >= LEAST_DIGITS_FOR_A_SLIP && differingPlaces(printed, recorded)?.at.length === 1
}

function differingPlaces(
  printed: number,
  recorded: number,
): { one: string; other: string; at: number[] } | null {
  const one = digitsOf(printed)
  const other = digitsOf(recorded)
  if (one === null || other === null || one.length !== other.length) return null
  return { one, other, at: [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index])) }
}
