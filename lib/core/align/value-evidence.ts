import { lastUnit } from './digits'
import type { PrintedFigure } from './printed-figure'
import type { RecordFigure } from './record-figure'
import type { RecordIndex } from './record-index'
import type { Classified } from './relate'
import type { RecordedAmount } from './types'

// What stands beside plain chance, in natural logarithms like it: how much rarer than an exact number each is in print.
const NOT_NEAREST = 0.5 // 47,000 for 47,732: cut off, less usual than to the nearest
const LOOSE_BOUND = 1 // "more than 200" for 228: true, but a nearer bound was at hand
const OTHER_VERSION = 1.5
const SWAP = 2.5 // four places to swap in a number of five digits, and few swap any
const OTHER_DIGIT = 4.5 // forty-five other digits in a number of five
const KNOWN_MISPRINT = 3 // a slip that the record itself notes
const RANGE = 0.5 // a range fits whatever lies in it
const DIFFERS = -2
const LEAST_ROUND = 100 // below it a number is not rounded without a word of it
const FARTHEST_STEP = 0.2 // of the record's value
const MOST = 8 // beyond it chance is out of the question anyway

/** What the value alone says for a tie, in the points of evidence.ts; null where it rules the tie out. */
export function valueEvidence(
  { modifier }: PrintedFigure,
  value: number | null,
  related: Classified,
  figure: RecordFigure,
  index: RecordIndex,
): number | null {
  if (value === null) return related.relation === 'within bound' ? RANGE : null
  const unit = lastUnit(value)
  const apart = Math.abs(related.difference ?? 0)
  const by = (reach: number) => surprise(value, reach, figure, index)
  switch (related.relation) {
    case 'exact':
      // half a unit: of round numbers more are printed than of others
      return by(value < LEAST_ROUND ? Math.min(1, unit) : unit > 1 ? unit / 2 : unit)
    case 'rounded':
      return by(unit) - (apart > unit / 2 ? NOT_NEAREST : 0)
    case 'within bound':
      return apart < unit ? by(unit) : by(2 * apart) - LOOSE_BOUND
    case 'another count':
      return by(unit) - OTHER_VERSION
    case 'transposed':
      return by(unit) - SWAP + (isKnownMisprint(value, figure) ? KNOWN_MISPRINT : 0)
    case 'one digit off':
      return by(unit) - OTHER_DIGIT + (isKnownMisprint(value, figure) ? KNOWN_MISPRINT : 0)
    case 'differs':
      if (isKnownMisprint(value, figure)) return by(unit) - OTHER_DIGIT + KNOWN_MISPRINT
      if (modifier === 'range') return null
      return modifier === 'nearly' && isNextStep(value, unit, figure) ? 0 : DIFFERS
    default:
      return null
  }
}

/** "Nearly 600" for 512: no rounding of it, but its next hundred. */
function isNextStep(value: number, unit: number, { value: recorded }: RecordedAmount): boolean {
  if (recorded === null) return false
  const above = value - recorded
  return above > 0 && above < unit && above <= recorded * FARTHEST_STEP
}

function isKnownMisprint(value: number, { revisions }: RecordedAmount): boolean {
  return revisions.some((revision) => revision.kind === 'misprint' && revision.value === value)
}

/**
 * How surprising it would be for a number that has nothing to do with the record to come within `reach` of a figure of
 * its own size: minus the logarithm of the share of all such numbers that do. 206 in a record of seven counts of three
 * digits: 4.9; "two": about 1; 67,879: more than 8.
 */
function surprise(value: number, reach: number, { measure }: RecordFigure, { sizes }: RecordIndex): number {
  const many = Math.max(1, sizes.get(sizeOf(value, measure)) ?? 1)
  const all = measure === 'share' ? 100 : 9 * 10 ** (digitsBefore(value) - 1)
  return Math.min(MOST, Math.max(0, -Math.log((many * reach) / all)))
}

/** The numbers that a number may be taken for by chance: those as long, of its measure. */
export function sizeOf(value: number, measure: string): string {
  return measure === 'share' ? 'share' : `${measure} ${digitsBefore(value)}`
}

function digitsBefore(value: number): number {
  return String(Math.floor(Math.abs(value))).length
}
