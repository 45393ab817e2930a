import { formatValue } from '@/lib/core/compare/format-number'
import type { PrintedNumber } from '@/lib/core/compare/types'

type Printed = Pick<PrintedNumber, 'value' | 'low' | 'high' | 'modifier' | 'measure' | 'phrase'>

const BEFORE: Record<string, string> = {
  about: 'about',
  nearly: 'nearly',
  'more than': 'more than',
  'at least': 'at least',
  'fewer than': 'fewer than',
  'up to': 'up to',
  average: 'on average',
  increase: 'up by',
  decrease: 'down by',
}

/** The number with the word that limits it, "nearly 650,000"; the phrase itself where it holds no digits. */
export function printedValue(entry: Printed): string {
  const { value, low, high, measure } = entry
  if (entry.modifier === 'vague') return entry.phrase
  if (entry.modifier === 'range' && low !== null && high !== null) {
    return `${formatValue(low, measure)} to ${formatValue(high, measure)}`
  }
  const shown = value ?? low ?? high
  if (shown === null) return entry.phrase
  const before = BEFORE[entry.modifier ?? '']
  return before ? `${before} ${formatValue(shown, measure)}` : formatValue(shown, measure)
}

/** The unit as printed, where the phrase does not already show it; null otherwise. */
export function unitAside(entry: Pick<PrintedNumber, 'phrase' | 'unitStated'>): string | null {
  if (!entry.unitStated) return null
  const unit = entry.unitStated.toLowerCase()
  return entry.phrase.toLowerCase().includes(unit) ? null : entry.unitStated
}
