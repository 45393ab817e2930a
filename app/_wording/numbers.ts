import { formatNumber } from '@/lib/core/compare/format-number'

const MINUS = '\u2212'
const NO_BREAK = '\u00a0'

/** A difference from the record with its sign: +18 · −719 · +3 points where shares are subtracted. */
export function signedDifference(difference: number, measure: string | null): string {
  const sign = difference < 0 ? MINUS : '+'
  const size = formatNumber(Math.abs(difference))
  if (measure === 'share') return `${sign}${size} ${Math.abs(difference) === 1 ? 'point' : 'points'}`
  if (measure === 'money') return `${sign}$${size}`
  return `${sign}${size}`
}

/** "1 outlet", "2 outlets"; `many` only where an s does not make the plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)}${NO_BREAK}${count === 1 ? one : many}`
}

/** Whether a value says nothing without its unit: a rate, a rank, a ratio, a duration; percent has its sign. */
export function needsUnit({ measure, unitStated }: { measure: string; unitStated: string }): boolean {
  return !['count', 'share', 'money'].includes(measure) && unitStated !== 'percent'
}
