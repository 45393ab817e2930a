import type { Tokens } from '../../text/tokens'
import { is } from '../windows/cursor'
import { type FoundQuantity, hasNoun } from './found'
import { bounds, type Modifier } from './modifiers'

/** "cut by $800 million, or 12 percent", "more than 5 miles (8 km)": the same amount again keeps its bound or direction. */
export function restated(t: Tokens, before: FoundQuantity | undefined, q: FoundQuantity): FoundQuantity {
  if (!before || q.modifier !== 'exact' || q.unitNoun === null || hasNoun(q)) return q
  const changed = before.modifier === 'increase' || before.modifier === 'decrease'
  if (!changed && (hasNoun(before) || before.unitNoun === null)) return q
  const bracket = q.first === before.next + 1 && is(t, before.next, '(') && before.measure === q.measure
  const or = q.first <= before.next + 2 && is(t, q.first - 1, 'or')
  const moved = before.modifier === 'increase' || before.modifier === 'decrease'
  if (!(moved ? or || bracket : bracket && BOUNDS.has(before.modifier)) || q.low === null || q.high === null)
    return q
  const ends = bounds(q.low, q.high, before.modifier)
  return {
    ...q,
    low: ends.low,
    high: ends.high,
    modifier: before.modifier,
    detail: null,
    measure: moved && q.unitNoun === 'percentage' ? 'ratio' : q.measure,
  }
}
const BOUNDS = new Set<Modifier>(['moreThan', 'atLeast', 'fewerThan', 'upTo', 'nearly'])
