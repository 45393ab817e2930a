import { formatNumber, formatValue } from '../compare/format-number'
import type { Relation } from '../compare/types'
import { checkBound } from './bound'
import { incomparableReason } from './comparable'
import { oneDigitApart, swappedDigits } from './digits'
import { fitsRecordedBound } from './record-bound'
import { roundingReasons } from './rounding'
import type { PrintedAmount, RecordedAmount, RecordedRevision, Related } from './types'

/** A relation whose reasons are put in words only when asked for: most of those weighed are never shown. */
export interface Classified extends Omit<Related, 'reasons'> {
  inWords: () => string[]
}

/**
 * How a printed number stands to the figure that it was tied to. `others` are the other figures of the same
 * release. The order of the questions matters: the same number is never a bound or a rounding; a bound or
 * a rounding that holds is no slip, and neither is a number that was counted at another time or by others.
 */
export function relate(
  printed: PrintedAmount,
  figure: RecordedAmount,
  others: readonly RecordedAmount[] = [],
): Related {
  const { relation, difference, relativeDifference, inWords } = classify(printed, figure, others)
  return { relation, difference, relativeDifference, reasons: inWords() }
}

/** As relate, for weighing many figures: the reasons are not yet in words. */
export function classify(
  printed: PrintedAmount,
  figure: RecordedAmount,
  others: readonly RecordedAmount[] = [],
): Classified {
  const value = amountOf(printed)
  const recorded = figure.value
  if (recorded === null) return without('no value', () => ['the record holds this figure without its number'])
  if (printed.modifier === 'vague' || (value === null && printed.modifier !== 'range')) {
    return without('no value', () => ['printed without a number'])
  }
  const incomparable = incomparableReason(printed, figure)
  if (incomparable !== null) return without('not comparable', () => [incomparable])

  const bound = checkBound(printed, recorded)
  const broken = () => (bound ? [bound.inWords()] : [])
  if (value === null) return without(bound?.holds ? 'within bound' : 'differs', broken)
  const related = (relation: Relation, inWords: () => string[]): Classified => ({
    relation,
    difference: subtract(value, recorded),
    relativeDifference: recorded === 0 ? null : subtract(value, recorded) / Math.abs(recorded),
    inWords,
  })

  if (value === recorded) return related('exact', () => hedgeReasons(printed.modifier, figure.modifier))
  if (bound?.holds) return related('within bound', broken)
  const fit = bound ? null : fitsRecordedBound(value, figure)
  if (fit) return related('within bound', () => [fit])

  const same = figure.revisions.filter((revision) => revision.value === value)
  const ofKind = (...kinds: RecordedRevision['kind'][]) =>
    same.filter(({ kind }) => kinds.includes(kind)).map(revisionInWords)
  const rounding = bound ? null : roundingReasons(value, recorded, printed)
  if (rounding) return related('rounded', () => [...rounding, ...ofKind('publisher')])
  const apart = () => differenceInWords(value, recorded, figure.measure)
  if (same.some(({ kind }) => kind !== 'misprint')) {
    return related('another count', () => [...broken(), apart(), ...ofKind('publisher', 'other')])
  }

  const misprints = () => ofKind('misprint')
  const swap = swappedDigits(value, recorded)
  if (swap) {
    const what = `two neighbouring digits have changed places: ${swap.printed} for ${swap.recorded}`
    return related('transposed', () => [what, ...broken(), ...misprints()])
  }
  if (oneDigitApart(value, recorded)) {
    const what = () => `one digit differs: ${formatNumber(value)} for ${formatNumber(recorded)}`
    return related('one digit off', () => [what(), ...broken(), ...misprints()])
  }
  const rungs = others.filter((other) => other.value === value && incomparableReason(printed, other) === null)
  if (rungs.length > 0) {
    const what = rungs.map(({ label }) => `the record has this number for another figure: ${label}`)
    return related('other rung', () => [...what, ...broken()])
  }
  return related('differs', () => [...broken(), apart(), ...misprints()])
}

/** The one number that a quantity commits to; null for a range and for words such as "hundreds". */
function amountOf({ value, low, high, modifier }: PrintedAmount): number | null {
  if (value !== null) return value
  switch (modifier) {
    case 'more than':
    case 'at least':
      return low
    case 'fewer than':
    case 'up to':
    case 'nearly':
      return high
    default:
      return low !== null && low === high ? low : null
  }
}

const PLAIN = ['exact', 'none-round', 'average', 'increase', 'decrease', 'complement']

/** A hedge that the record has too is no reason; one of its own is worth a word. */
function hedgeReasons(modifier: string | null, recorded: string | null): string[] {
  return modifier === null || modifier === recorded || PLAIN.includes(modifier)
    ? []
    : [`"${modifier}" stands before the record's own number`]
}

function revisionInWords({ kind, on }: RecordedRevision): string {
  const when = on === null ? '' : ` of ${on}`
  if (kind === 'misprint') return 'the record notes this number as a misprint'
  if (kind === 'publisher') return `the publisher's own number in another version${when}`
  return `the record notes this number as another count${when}`
}

function differenceInWords(value: number, recorded: number, measure: string): string {
  const size = Math.abs(subtract(value, recorded))
  const amount = measure === 'share' ? `${formatNumber(size)} percentage points` : formatValue(size, measure)
  return `${amount} ${value > recorded ? 'more' : 'less'} than the record's ${formatValue(recorded, measure)}`
}

function without(relation: Relation, inWords: () => string[]): Classified {
  return { relation, difference: null, relativeDifference: null, inWords }
}

const DECIMALS_KEPT = 6 // takes the noise out of 59.6 - 60 and keeps every difference that was printed

function subtract(value: number, recorded: number): number {
  const scale = 10 ** DECIMALS_KEPT
  return Math.round((value - recorded) * scale) / scale
}
