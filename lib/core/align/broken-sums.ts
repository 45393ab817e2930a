import { exactSum } from '../compare/exact-sum'
import { contentWords } from './content-words'
import type { RecordFigure, ReleaseRecord } from './record-figure'

/** Parts of one whole that nearly add up to it, and do not. */
export interface BrokenSum {
  wholeId: string
  /** in the record's order */
  partIds: string[]
  whole: number
  /** what the parts add up to */
  sum: number
  /** sum minus whole */
  difference: number
}

const NEARLY = 0.01 // of the whole; farther off the parts are simply not all there
const LEAST_WHOLE = 100 // of fewer, one more or less is already more than that
const ROUND = 100
// Two parts of a whole may be parts by different marks (arrests at large, arrests of convicted people) and come near it by
// chance; these are parts by one mark.
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['convict', 'charge'],
  ['convict', 'unconvicted'],
  ['held', 'nondetained'],
  ['interior', 'border'],
  ['release', 'kept'],
]

/**
 * Sums of the record that do not add up: parts of one `partOf` with the unit and window of the whole that come within one
 * in a hundred of it. Parts of a sum that does add up are left out, for they are accounted for, and so are numbers that the record gives
 * with a limit ("more than") or rounded.
 */
export function brokenSums({ figures }: ReleaseRecord): BrokenSum[] {
  return figures.flatMap((whole) => {
    const { value } = whole
    if (value === null || value < LEAST_WHOLE || !isExact(whole)) return []
    const parts = figures.filter((part) => isPartOf(part, whole))
    const loose = withoutSums(parts, value)
    return nearSums(loose, value).map((some) => {
      const sum = total(some)
      return {
        wholeId: whole.id,
        partIds: some.map(({ id }) => id),
        whole: value,
        sum,
        difference: sum - value,
      }
    })
  })
}

type Counted = RecordFigure & { value: number }

function isPartOf(part: RecordFigure, whole: RecordFigure): part is Counted {
  return (
    part.partOf === whole.id &&
    part.value !== null &&
    part.value > 0 &&
    part.unit === whole.unit &&
    part.window.start === whole.window.start &&
    part.window.end === whole.window.end &&
    isExact(part)
  )
}

function isExact({ measure, modifier, value }: RecordFigure): boolean {
  return measure === 'count' && modifier === null && (value ?? 0) % ROUND !== 0
}

/** The parts that stand in no exact sum of the whole. */
function withoutSums(parts: readonly Counted[], whole: number): Counted[] {
  let left = [...parts].sort((one, other) => other.value - one.value)
  for (let found = exactSum(left, whole); found; found = exactSum(left, whole)) {
    const used = new Set(found)
    left = left.filter((part) => !used.has(part))
  }
  return parts.filter((part) => left.includes(part))
}

/** All loose parts together where there are three and more, and every two that are parts by one mark. */
function nearSums(loose: readonly Counted[], whole: number): Counted[][] {
  if (loose.length > 2 && isNear(total(loose), whole)) return [[...loose]]
  return loose.flatMap((one, place) =>
    loose
      .slice(place + 1)
      .flatMap((other) =>
        isNear(one.value + other.value, whole) && areOpposite(one, other) ? [[one, other]] : [],
      ),
  )
}

function areOpposite(one: RecordFigure, other: RecordFigure): boolean {
  const [words, others] = [one, other].map(
    ({ label, population, actStated }) => new Set(contentWords(`${label} ; ${population} ; ${actStated}`)),
  )
  if (!words || !others) return false
  const sets = (first: string, second: string) =>
    words.has(first) && others.has(second) && !words.has(second) && !others.has(first)
  return OPPOSITES.some(([first, second]) => sets(first, second) || sets(second, first))
}

function isNear(sum: number, whole: number): boolean {
  return sum !== whole && Math.abs(sum - whole) <= whole * NEARLY
}

function total(parts: readonly Counted[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}
