import type { PrintedAmount, RecordedAmount } from './types'

/**
 * Why a printed number cannot be subtracted from the number of record, in words; null when it can. Counts of
 * different units can (206 people for 206 detainers is the same number): what cannot is a share and the count
 * that it is a share of, money and people, the size of a change and the number that changed.
 */
export function incomparableReason(printed: PrintedAmount, recorded: RecordedAmount): string | null {
  if (printed.measure !== null && printed.measure !== recorded.measure) {
    return `${aMeasure(printed.measure)} beside ${aMeasure(recorded.measure)} of the record`
  }
  const { modifier, value } = printed
  if ((modifier === 'increase' || modifier === 'decrease') && value !== recorded.value) {
    return `the size of ${modifier === 'increase' ? 'an increase' : 'a decrease'}, not the number itself`
  }
  if (modifier === 'complement' && value !== recorded.value) {
    return 'the number of those left out ("all but"), not of those meant'
  }
  return null
}

function aMeasure(measure: string): string {
  return measure === 'money' ? 'an amount of money' : `a ${measure}`
}
