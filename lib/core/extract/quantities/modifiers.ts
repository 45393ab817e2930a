/** How a number is limited, in the ten words of the output format. */
export type Modifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'moreThan'
  | 'atLeast'
  | 'fewerThan'
  | 'upTo'
  | 'range'
  | 'increase'
  | 'decrease'

/** What the ten words do not tell apart: codebook rule 8. */
export type Detail = 'average' | 'complement' | 'vague' | 'noneRound'

/** The two ends of a number under its modifier: an open end is null. Follows codebook rule 8. */
export function bounds(
  low: number,
  high: number,
  modifier: Modifier,
): { low: number | null; high: number | null } {
  if (low !== high) return { low, high }
  if (modifier === 'moreThan' || modifier === 'atLeast') return { low, high: null }
  if (modifier === 'nearly' || modifier === 'upTo' || modifier === 'fewerThan') return { low: null, high }
  return { low, high }
}
