import { formatNumber } from '../compare/format-number'
import { type ActFit, actFit } from './act-fit'
import type { Composed } from './aligned'
import { lastUnit } from './digits'
import { populationFit } from './population-fit'
import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'
import { type Share, shareOf } from './shares'
import { unitFit } from './unit-fit'
import { windowFit } from './window-fit'

// Points. With forty parts and their wholes some share comes within a point of every number from 1 to 99, so that a
// share is one of figures only where the base is printed, or words and the article's other numbers bear it out.
const BASE_PRINTED = 3.5
const PART_STATED = 1.5
const WHOLE_STATED = 1
const A_DECIMAL = 2
const MOST_WORDS = 3
const STRAY = 0.5
const SAME_ACT = 1.5
const WIDER_ACT = 0.5
const SAME_UNIT = 0.5
const CHANGED_ACT = 0.25
const SAME_WINDOW = 0.5
const CONTRADICTED = 2
const LEAST = 4
const CLEAR = 0.5

const ACT: Partial<Record<ActFit, number>> = { same: SAME_ACT, wider: WIDER_ACT, changed: CHANGED_ACT }

const ABOUT = 2.5 // percentage points that "about" and a round share are off: one-fourth for 27 percent

interface Found extends Share {
  relation: Composed['relation']
  points: number
}

/** The part and the whole whose share a printed percentage is; null where none is clear. */
export function shareOfFigures(
  printed: PrintedFeatures,
  index: RecordIndex,
  stated: ReadonlySet<number>,
): Composed | null {
  const { measure, modifier } = printed.figure
  if (measure !== 'share' || printed.value === null || modifier === 'increase' || modifier === 'decrease')
    return null
  const bases = basesPrinted(printed, index)
  const [best, second] = [...index.shares, ...sharesOfBases(index, bases)]
    .flatMap((share) => weighed(printed, index, share, bases, stated))
    .sort((one, other) => other.points - one.points)
  if (!best || best.points < LEAST) return null
  const isOther = second && (second.part !== best.part || second.whole !== best.whole)
  return isOther && best.points - second.points < CLEAR ? null : composed(best, index)
}

/** What any figure is of a base that is printed, be it a part of it in the record or not. */
function sharesOfBases({ figures }: RecordIndex, bases: readonly number[]): Share[] {
  return bases.flatMap((whole) => figures.flatMap((_, part) => shareOf(figures, part, whole) ?? []))
}

/** Places of the figures whose number stands in the words around a share ("71 percent of 7,571"). */
function basesPrinted({ figure }: PrintedFeatures, { byValue }: RecordIndex): number[] {
  const words = [figure.phrase, figure.shareOf, figure.population].join(' ; ')
  const numbers = [...words.matchAll(/\d{1,3}(?:[,.]\d{3})+|\d{3,}/g)].map(([digits]) =>
    Number(digits.replace(/[,.]/g, '')),
  )
  return [...new Set(numbers.flatMap((number) => byValue.get(number) ?? []))]
}

function weighed(
  printed: PrintedFeatures,
  index: RecordIndex,
  { part, whole, percent }: Share,
  bases: readonly number[],
  stated: ReadonlySet<number>,
): Found[] {
  const relation = relationOf(printed, percent)
  const one = index.figures[part]
  if (relation === null || !one) return []
  const unit = unitFit(printed.figure.unit, one.figure.unit)
  const act = actFit(printed.figure.act, one.figure.act, one.words.has(printed.actWord))
  if (unit === 'apart' || act === 'apart') return []
  const { shared, stray, contradiction } = populationFit(printed.words, one, index)
  const window = windowFit(printed.days, one.days)
  if (window === 'apart') return []
  const points =
    (bases.includes(whole) ? BASE_PRINTED : 0) +
    (stated.has(part) ? PART_STATED : 0) +
    (stated.has(whole) ? WHOLE_STATED : 0) +
    (lastUnit(printed.value ?? 0) < 1 ? A_DECIMAL : 0) +
    Math.min(shared, MOST_WORDS) -
    stray * STRAY +
    (ACT[act] ?? 0) +
    (unit === 'same' ? SAME_UNIT : 0) +
    (window === 'same' ? SAME_WINDOW : 0) -
    (contradiction === null ? 0 : CONTRADICTED)
  return [{ part, whole, percent, relation, points }]
}

/** Exact: what the share comes to with as many decimals as were printed. */
function relationOf({ figure, value }: PrintedFeatures, percent: number): Composed['relation'] | null {
  if (value === null) return null
  const unit = Math.min(1, lastUnit(value))
  const distance = Math.abs(value - percent)
  if (distance <= unit / 2) return 'exact'
  const { modifier } = figure
  if (modifier === 'more than' || modifier === 'at least')
    return percent > value && distance <= ABOUT ? 'within bound' : null
  if (modifier === 'fewer than' || modifier === 'up to')
    return percent < value && distance <= ABOUT ? 'within bound' : null
  const isLoose =
    modifier === 'about' || modifier === 'nearly' || modifier === 'none-round' || value % 5 === 0
  return isLoose && distance <= ABOUT ? 'rounded' : null
}

function composed({ part, whole, percent, relation }: Found, { figures }: RecordIndex): Composed | null {
  const [one, other] = [figures[part]?.figure, figures[whole]?.figure]
  if (!one || !other) return null
  const value = Math.round(percent * 10) / 10
  const numbers = `${formatNumber(one.value ?? 0)} of ${formatNumber(other.value ?? 0)}`
  return {
    kind: 'share',
    figureIds: [one.id, other.id],
    value,
    relation,
    reason: `${numbers} is ${formatNumber(value)} percent: ${one.label}, of ${other.label}.`,
  }
}
