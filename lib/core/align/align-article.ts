import type { Aligned, Tie } from './aligned'
import { candidatesByValue } from './candidates'
import { composedOf } from './composed'
import { isEnough } from './enough'
import { byRank, type Evidence, evidenceFor, shiftsOf, weightOf } from './evidence'
import { inContext } from './in-context'
import { featuresOf, type PrintedFeatures } from './printed-features'
import type { PrintedFigure } from './printed-figure'
import { reasonsFor } from './reasons'
import type { ReleaseRecord } from './record-figure'
import { indexRecord, type RecordIndex } from './record-index'
import { isOfSize } from './vague-size'
import { lastDayOf } from './window-fit'
import { candidatesByWords } from './word-candidates'

const CLEAR = 0.75 // that the first must be ahead of the second
const HALF_WAY = 1.5 // so near by its value, a number is no other figure's, told wrongly
const LEAST_WITHOUT_VALUE = 4 // "hundreds" fits a figure by its words alone, and never for certain
const LEAST_DIFFERING = 5 // a number that is not the figure's is its number told wrongly only where all words say so
const MOST_TIES = 3

/**
 * Where every number of an article stands against a record, in the order given. A number is tied to a figure only where
 * value, unit, population, act and window together leave no other as near; see evidence.ts for the weights. `published`
 * (an ISO day or month) rules out figures that were not there yet.
 */
export function alignArticle(
  printed: readonly PrintedFigure[],
  record: ReleaseRecord,
  published: string | null = null,
): Aligned[] {
  return alignWith(indexRecord(record), printed, published)
}

/** As alignArticle, with a record made ready before. */
export function alignWith(
  index: RecordIndex,
  printed: readonly PrintedFigure[],
  published: string | null = null,
): Aligned[] {
  const day = lastDayOf(published)
  const features = printed.map((figure) => featuresOf(figure, day))
  const found = inContext(features.map((one) => byValue(one, index)))
  const taken = new Set(found.flatMap(([best]) => (best && isEnough(best) ? [best.at] : [])))
  return features.map((one, place) => {
    const near = found[place] ?? []
    const enough = near.filter(isEnough)
    if (enough.length > 0) return aligned(one, enough, index)
    const composed = composedOf(one, index, taken)
    const isHalfWay = near.some(({ points }) => points >= HALF_WAY)
    // A share that the record prints too is that figure, although its own words would not have been enough.
    const isPrintedShare = composed?.kind === 'share' && near[0]?.related.relation === 'exact'
    if (isPrintedShare && isHalfWay) return aligned(one, near, index)
    if (composed) return { ref: one.figure.ref, decision: 'composed', ties: [], composed }
    return aligned(one, isHalfWay ? [] : byWords(one, index, taken), index)
  })
}

/** Figures whose value fits, best first. */
function byValue(printed: PrintedFeatures, index: RecordIndex): Evidence[] {
  const found: Evidence[] = []
  for (const at of candidatesByValue(printed.figure, index)) {
    const evidence = evidenceFor(printed, at, index)
    if (!evidence || (evidence.related.relation === 'differs' && evidence.valuePoints < 0)) continue
    found.push(evidence)
  }
  return found.sort(byRank)
}

/** Figures that the words point to although the value is another, or there is none. */
function byWords(printed: PrintedFeatures, index: RecordIndex, taken: ReadonlySet<number>): Evidence[] {
  const found: Evidence[] = []
  for (const at of candidatesByWords(printed, index)) {
    const evidence = evidenceFor(printed, at, index)
    if (!evidence) continue
    if (evidence.related.relation === 'no value') {
      if (evidence.otherPoints >= LEAST_WITHOUT_VALUE && isOfSize(printed, at, index)) found.push(evidence)
    } else if (!taken.has(at) && isAnotherNumberOf(evidence)) found.push(evidence)
  }
  return found.sort(byRank)
}

const FARTHEST = 0.4 // of the record's value: 360,000 for 315,943, and 19 for 29

function isAnotherNumberOf({ related, unit, act, window, population, otherPoints }: Evidence): boolean {
  return (
    Math.abs(related.relativeDifference ?? Number.POSITIVE_INFINITY) <= FARTHEST &&
    unit === 'same' &&
    (act === 'same' || act === 'wider') &&
    window !== 'apart' &&
    window !== 'differs' &&
    population.contradiction === null &&
    population.shared > population.stray &&
    otherPoints >= LEAST_DIFFERING
  )
}

function aligned(printed: PrintedFeatures, found: readonly Evidence[], index: RecordIndex): Aligned {
  const { ref } = printed.figure
  const [best, second] = found
  if (!best) return { ref, decision: 'not in record', ties: [], composed: null }
  const isClear = best.related.relation !== 'no value' && (!second || best.rank - second.rank >= CLEAR)
  const ties = found.slice(0, MOST_TIES).flatMap((evidence) => tieOf(evidence, printed.figure, index))
  return { ref, decision: isClear ? 'tied' : 'open', ties, composed: null }
}

/** The tie of a number to the figure that `evidence` is about: none where the record has no such place. */
export function tieOf(evidence: Evidence, printed: PrintedFigure, { figures }: RecordIndex): Tie[] {
  const figure = figures[evidence.at]?.figure
  if (!figure) return []
  const { relation, difference, relativeDifference } = evidence.related
  return [
    {
      figureId: figure.id,
      relation,
      difference,
      relativeDifference,
      shifts: shiftsOf(evidence),
      reasons: reasonsFor(evidence, printed, figure),
      weight: weightOf(evidence),
    },
  ]
}
