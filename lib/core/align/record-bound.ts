import { formatValue } from '../compare/format-number'
import { lastUnit } from './digits'
import type { RecordedAmount } from './types'

/**
 * Why a printed number fits what the record itself says of its number ("more than 448,000" fits 448,820), in words;
 * null when it does not. A number further off than the last digit of the record's is another one: 900,000 is also
 * more than 448,000, and not what the record means.
 */
export function fitsRecordedBound(
  value: number,
  { value: recorded, modifier, measure }: RecordedAmount,
): string | null {
  if (recorded === null || !modifier || Math.abs(value - recorded) >= lastUnit(recorded)) return null
  const fits =
    modifier === 'about' ||
    ((modifier === 'more than' || modifier === 'at least') && value > recorded) ||
    ((modifier === 'nearly' || modifier === 'fewer than') && value < recorded)
  return fits ? `fits the record, which has ${modifier} ${formatValue(recorded, measure)}` : null
}
