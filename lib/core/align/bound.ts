import { formatValue } from '../compare/format-number'
import type { PrintedAmount } from './types'

/** What a printed bound says of the number of record. */
export interface BoundCheck {
  holds: boolean
  inWords: () => string
}

interface Rule {
  end: 'low' | 'high'
  holds: (recorded: number, bound: number) => boolean
}

const RULES: Record<string, Rule> = {
  'more than': { end: 'low', holds: (recorded, bound) => recorded > bound },
  'at least': { end: 'low', holds: (recorded, bound) => recorded >= bound },
  'fewer than': { end: 'high', holds: (recorded, bound) => recorded < bound },
  'up to': { end: 'high', holds: (recorded, bound) => recorded <= bound },
}

/**
 * Whether the bound that the modifier sets ("more than 36,000", a range) holds for the number of record;
 * null where the modifier sets none.
 */
export function checkBound(printed: PrintedAmount, recorded: number): BoundCheck | null {
  const { modifier, low, high, measure } = printed
  const record = () => `the record has ${formatValue(recorded, measure)}`
  if (modifier === 'range') {
    if (low === null || high === null) return null
    const holds = low <= recorded && recorded <= high
    const range = () => `${formatValue(low, measure)} to ${formatValue(high, measure)}`
    return { holds, inWords: () => `${holds ? 'within' : 'outside'} ${range()}: ${record()}` }
  }
  const rule = modifier === null ? undefined : RULES[modifier]
  const bound = rule && (printed.value ?? printed[rule.end])
  if (!rule || bound === null || bound === undefined) return null
  const holds = rule.holds(recorded, bound)
  const words = () => `"${modifier} ${formatValue(bound, measure)}"`
  return { holds, inWords: () => `${words()} ${holds ? 'holds' : 'does not hold'}: ${record()}` }
}
