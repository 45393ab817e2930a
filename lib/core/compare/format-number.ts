const MOST_DECIMALS = 10 // a death rate of 0.00007 stays what it is; beyond lies the noise of floating point

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: MOST_DECIMALS })
const twoFigures = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 })

/** A number with thousands separators, "435,719"; null is "not stated". */
export function formatNumber(value: number | null): string {
  return value === null ? 'not stated' : plain.format(value)
}

/** A figureʼs value in its measure: "435,719", "73%", "$1,500"; null is "not stated". */
export function formatValue(value: number | null, measure: string | null): string {
  if (value === null) return 'not stated'
  if (measure === 'share') return `${plain.format(value)}%`
  if (measure === 'money') return value < 0 ? `-$${plain.format(-value)}` : `$${plain.format(value)}`
  return plain.format(value)
}

/** A number of the record as its source gives it. */
interface RecordedNumber {
  value: number | null
  /** "more than", "about" ... */
  modifier: string | null
  measure: string
  unitStated: string
}

/**
 * A figure of the record with what its source says of its exactness: "more than 500", "nearly 75%". A rate or
 * ratio counted in percent carries the sign as a share does: "0.00007%".
 */
export function formatFigure({ value, modifier, measure, unitStated }: RecordedNumber): string {
  const number = formatValue(value, unitStated === 'percent' ? 'share' : measure)
  return modifier && value !== null ? `${modifier} ${number}` : number
}

/**
 * How a printed number differs from the record, in words: "18 more than the record (0.027%)", "the same
 * as the record". `relative` is the difference as a share of the recordʼs value, null when there is none.
 * Null where the two cannot be subtracted.
 */
export function formatDifference(
  difference: number | null,
  relative: number | null,
  measure: string | null,
): string | null {
  if (difference === null) return null
  if (difference === 0) return 'the same as the record'
  const size = Math.abs(difference)
  const amount = measure === 'share' ? `${plain.format(size)} percentage points` : formatValue(size, measure)
  const share = relative === null || measure === 'share' ? '' : ` (${formatShare(Math.abs(relative))})`
  return `${amount} ${difference > 0 ? 'more' : 'less'} than the record${share}`
}

/** A share of one as a percentage of two significant digits: 0.00027 is "0.027%". */
export function formatShare(share: number): string {
  return `${twoFigures.format(share * 100)}%`
}
