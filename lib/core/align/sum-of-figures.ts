import { formatNumber } from '../compare/format-number'
import { actFit } from './act-fit'
import type { Composed } from './aligned'
import { populationFit } from './population-fit'
import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'
import type { Sum } from './sums'
import { unitFit } from './unit-fit'
import { windowFit } from './window-fit'

// Points. A sum is taken for a printed number only where chance is out of the question and the words do not object.
const ROUND = 100 // a number that ends so may be rounded from anything
const STATED = 1 // for each part that the article states itself
const SAME_UNIT = 1
const SAME_ACT = 1
const MOST_WORDS = 2
const LEAST = 5
const CLEAR = 1
const HEDGED = new Set(['about', 'nearly', 'none-round', 'range', 'vague', 'increase', 'decrease', 'average'])

/** The figures whose sum or difference a printed count is; null where none is clear. */
export function sumOfFigures(
  printed: PrintedFeatures,
  index: RecordIndex,
  stated: ReadonlySet<number>,
): Composed | null {
  const { value, figure } = printed
  if (value === null || (figure.measure ?? 'count') !== 'count' || HEDGED.has(figure.modifier ?? ''))
    return null
  if (value % ROUND === 0) return null
  const [best, second] = (index.sums.get(value) ?? [])
    .map((sum) => ({ sum, points: pointsOf(printed, sum, index, stated) }))
    .sort((one, other) => other.points - one.points)
  if (!best || best.points < LEAST || (second && best.points - second.points < CLEAR)) return null
  return composed(best.sum, value, index)
}

function pointsOf(
  printed: PrintedFeatures,
  { places }: Sum,
  index: RecordIndex,
  stated: ReadonlySet<number>,
): number {
  let points = surprise(printed.value ?? 0, index)
  let words = 0
  for (const at of places) {
    const one = index.figures[at]
    if (!one) return 0
    const unit = unitFit(printed.figure.unit, one.figure.unit)
    const act = actFit(printed.figure.act, one.figure.act, one.words.has(printed.actWord))
    const window = windowFit(printed.days, one.days)
    if (unit === 'apart' || act === 'apart' || window === 'apart' || window === 'differs') return 0
    if (stated.has(at)) points += STATED
    if (unit === 'same') points += SAME_UNIT / places.length
    if (act === 'same' || act === 'wider') points += SAME_ACT / places.length
    const { shared, stray } = populationFit(printed.words, one, index)
    words += (Math.min(shared, MOST_WORDS) - stray / 2) / places.length
  }
  return points + Math.min(words, MOST_WORDS)
}

/** As value-evidence.ts has it, over all sums of the number's length. */
function surprise(value: number, { sumSizes }: RecordIndex): number {
  const digits = String(value).length
  const all = 9 * 10 ** (digits - 1)
  return Math.max(0, -Math.log((sumSizes.get(digits) ?? 1) / all))
}

function composed({ kind, places }: Sum, value: number, { figures }: RecordIndex): Composed {
  const parts = places.flatMap((at) => figures[at]?.figure ?? [])
  const sign = kind === 'sum' ? ' + ' : ' − '
  const numbers = parts.map((part) => formatNumber(part.value ?? 0)).join(sign)
  return {
    kind,
    figureIds: parts.map(({ id }) => id),
    value,
    relation: 'exact',
    reason: `${numbers} = ${formatNumber(value)}: ${parts.map(({ label }) => label).join('; ')}.`,
  }
}
