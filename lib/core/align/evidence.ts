import type { Shift } from '../compare/types'
import { type ActFit, actFit } from './act-fit'
import { type PopulationFit, populationFit } from './population-fit'
import type { PrintedFeatures } from './printed-features'
import type { IndexedFigure, RecordIndex } from './record-index'
import { type Classified, classify } from './relate'
import { type UnitFit, unitFit } from './unit-fit'
import { valueEvidence } from './value-evidence'
import { type WindowFit, windowFit } from './window-fit'

/** What speaks for and against one figure for one printed number. */
export interface Evidence {
  at: number
  related: Classified
  unit: UnitFit
  act: ActFit
  population: PopulationFit
  window: WindowFit
  /** of the value alone */
  valuePoints: number
  /** of everything but the value */
  otherPoints: number
  points: number
  /** points less what the words leave unsaid: which of several figures is nearest */
  rank: number
  /** the article states the figure exactly at another place */
  isRepeated: boolean
  /** a count, rate or rank below a hundred: there is one in every text */
  isSmall: boolean
  /** one below ten, of which no unit and act together make a figure */
  isOneDigit: boolean
}

// Points are set so that a number of five digits ties by itself, one of three digits with a unit or a word beside
// it, and one of one or two digits only where unit, act and words all agree. They were set on the development releases.
const UNIT: Record<UnitFit, number> = { same: 1.5, unknown: 0, 'other count': -0.25, apart: -6 }
const ACT: Record<ActFit, number> = {
  same: 1.5,
  wider: 0.75,
  unknown: 0,
  rung: -0.5,
  changed: -0.25,
  apart: -1.5,
}
const WINDOW: Record<WindowFit, number> = {
  same: 1.5,
  covers: 0.5,
  overlaps: 0.25,
  unknown: 0,
  'fiscal as calendar': 0.5,
  differs: -1,
  apart: -2.5,
}
const MOST_SHARED = 4 // words may bear a tie as much as a number of three digits, no more
const STRAY = 0.5 // a word that belongs to other figures speaks against half as loud as a shared one speaks for
const MOST_STRAY = 3
const UNSAID = 1.5 // of a figure of which nothing is said: print leaves out most of a population, so it matters between equals alone
const CONTRADICTED = 1
// Before the number both hedge alike (more than 500, more than 500), or the one denies the other (nearly, more than).
const SAME_HEDGE = 1
const OTHER_SIDE = 2
const LEAST_LARGE = 100
const LEAST_TWO_DIGITS = 10

/** Everything that speaks for and against a figure; null where the two cannot be the same number at all. */
export function evidenceFor(printed: PrintedFeatures, at: number, index: RecordIndex): Evidence | null {
  const indexed = index.figures[at]
  if (!indexed) return null
  const { figure } = indexed
  const unit = unitFit(printed.figure.unit, figure.unit)
  if (unit === 'apart') return null
  const related = classify(printed.figure, figure)
  const valuePoints =
    related.relation === 'no value' ? 0 : valueEvidence(printed.figure, printed.value, related, figure, index)
  if (valuePoints === null) return null
  const act = actFit(printed.figure.act, figure.act, indexed.words.has(printed.actWord))
  const population = populationFit(printed.words, indexed, index)
  const window = windowFit(printed.days, indexed.days)
  const otherPoints =
    UNIT[unit] +
    ACT[act] +
    WINDOW[window] +
    wordPoints(population) +
    hedgePoints(printed.figure.modifier, figure.modifier) -
    lateness(printed.published, indexed)
  const points = valuePoints + otherPoints
  const isSmall = figure.measure !== 'share' && Math.abs(printed.value ?? 0) < LEAST_LARGE
  return {
    at,
    related,
    unit,
    act,
    population,
    window,
    valuePoints,
    otherPoints,
    points,
    rank: points - unsaidShare(population) * UNSAID,
    isRepeated: false,
    isSmall,
    isOneDigit: isSmall && Math.abs(printed.value ?? 0) < LEAST_TWO_DIGITS,
  }
}

function wordPoints({ shared, stray, contradiction }: PopulationFit): number {
  return (
    Math.min(shared, MOST_SHARED) -
    Math.min(stray * STRAY, MOST_STRAY) -
    (contradiction === null ? 0 : CONTRADICTED)
  )
}

function unsaidShare({ shared, unsaid }: PopulationFit): number {
  return unsaid === 0 ? 0 : unsaid / (unsaid + shared)
}

const ABOVE = ['more than', 'at least']
const BELOW = ['nearly', 'fewer than', 'up to']

function hedgePoints(printed: string | null, recorded: string | null): number {
  if (printed === null || recorded === null) return 0
  const sides = [ABOVE, BELOW].map((side) => Number(side.includes(printed)) + Number(side.includes(recorded)))
  if (sides.includes(2)) return SAME_HEDGE
  return sides.every((side) => side === 1) ? -OTHER_SIDE : 0
}

const NOT_YET = 4 // a count of a day after the article came out
const STILL_OPEN = 1 // a period that was not over: a number of it so far would be another

/** What speaks against a figure that was not there yet when the article came out. */
function lateness(published: number | null, { figure, days }: IndexedFigure): number {
  if (published === null || days.end === null || days.end <= published) return 0
  if (days.start !== null && days.start > published) return NOT_YET
  return figure.nature === 'flow' ? STILL_OPEN : 0
}

const FULL = 14 // points of a long number with everything else agreeing

/** Points as a weight from 0 to 1. */
export function weightOf({ points }: Evidence): number {
  return Math.round(Math.min(1, Math.max(0, points / FULL)) * 100) / 100
}

/** What stands changed against the figure, in the order of the codebook. */
export function shiftsOf({ unit, act, population, window }: Evidence): Shift[] {
  const shifts: Shift[] = []
  if (unit === 'other count') shifts.push('unit')
  if (act === 'rung' || population.contradiction !== null || population.strayOffence)
    shifts.push('population')
  if (act === 'changed' || act === 'apart') shifts.push('act')
  if (window === 'fiscal as calendar' || window === 'differs' || window === 'apart') shifts.push('window')
  return shifts
}

/** Orders the nearest figure first; of equals the one that stands first in the record. */
export function byRank(one: Evidence, other: Evidence): number {
  return other.rank - one.rank || one.at - other.at
}
