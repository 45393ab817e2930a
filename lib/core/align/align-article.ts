import type { Aligned, Tie } from './aligned'
import { candidatesByValue } from './candidates'
import { composedOf } from './composed'
import { type Evidence, evidenceFor, shiftsOf, weightOf } from './evidence'
import { featuresOf, type PrintedFeatures } from './printed-features'
import type { PrintedFigure } from './printed-figure'
import { reasonsFor } from './reasons'
import type { ReleaseRecord } from './record-figure'
import { indexRecord, type RecordIndex } from './record-index'
import { isOfSize } from './vague-size'
import { dayOf } from './window-fit'
import { candidatesByWords } from './word-candidates'

// Points; see evidence.ts.
const LEAST_TIE = 2
const LEAST_BARE = 3.5 // where neither unit nor act nor words agree: only a number that no chance brings
const LEAST_SMALL = 3.5 // a number below a hundred
const LEAST_WORDS = 1.5 // at least one word that no more than every fifth figure has
const LEAST_WORDS_ALONE = 2.5 // where the unit is another: a word that one figure in a dozen has
const LEAST_RARE = 1.4 // of a small number's value: no more than a quarter of all such numbers are figures
const LEAST_BARE_RARE = 2.2 // the same where the words name no act: no more than a ninth
const CLEAR = 0.75 // that the first must be ahead of the second
const LEAST_STATED = 3 // points of the value of a number that may bear others
const REPEATED = 1.5
const CLOSE = 0.1 // of the record's value
const REPEATED_CLOSE = 2 // "nearly 500" beside 489
const FIGURES_STATED = 2 // after so many exact figures an article is about the release
const ABOUT_RELEASE = 0.75
const HALF_WAY = 1.5 // so near by its value, a number is no other figure's, told wrongly
const LEAST_WITHOUT_VALUE = 4 // "hundreds" fits a figure by its words alone, and never for certain
const LEAST_DIFFERING = 5
const MOST_TIES = 3

/**
 * Where every number of an article stands against a record, in the order given. A number is tied to a figure only where
 * value, unit, population, act and window together leave no other as near; see evidence.ts for the weights. `published`
 * (an ISO day) rules out figures that were not there yet.
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
  const day = dayOf(published)
  const features = printed.map((figure) => featuresOf(figure, day))
  const found = inContext(features.map((one) => byValue(one, index)))
  const taken = new Set(found.flatMap(([best]) => (best && isEnough(best) ? [best.at] : [])))
  return features.map((one, place) => {
    const near = found[place] ?? []
    const enough = near.filter(isEnough)
    if (enough.length > 0) return aligned(one, enough, index)
    const composed = composedOf(one, index, taken)
    if (composed?.kind === 'share' && near[0]?.related.relation === 'exact') return aligned(one, near, index)
    if (composed) return { ref: one.figure.ref, decision: 'composed', ties: [], composed }
    const isHalfWay = near.some(({ points }) => points >= HALF_WAY)
    return aligned(one, isHalfWay ? [] : byWords(one, index, taken), index)
  })
}

/** Figures whose value fits, best first. */
function byValue(printed: PrintedFeatures, index: RecordIndex): Evidence[] {
  const found: Evidence[] = []
  for (const at of candidatesByValue(printed.figure, index)) {
    const evidence = evidenceFor(printed, at, index)
    if (evidence && (evidence.related.relation !== 'differs' || evidence.valuePoints >= 0))
      found.push(evidence)
  }
  return found.sort(byPoints)
}

// "Changed" too: 206 people released for 206 detainers declined is a step that print is known to take.
const BEARING = new Set(['same', 'wider', 'changed'])

/** A number below a hundred is tied by its words, never by its value. */
function isEnough(evidence: Evidence): boolean {
  const { points, valuePoints, population, unit, act, window, isRepeated, isSmall, related } = evidence
  // "Nearly 600" beside a 512 of the same article is that number, whatever it is said of.
  if (related.relation === 'differs' && valuePoints < LEAST_STATED) return isRepeated && act !== 'apart'
  if (isSmall) {
    if (act === 'apart') return false
    const hasWords = population.shared >= (unit === 'other count' ? LEAST_WORDS_ALONE : LEAST_WORDS)
    const isRare = valuePoints >= LEAST_RARE || window === 'same'
    if (unit === 'same' && (act === 'same' ? isRare : act !== 'changed' && valuePoints >= LEAST_BARE_RARE)) {
      return points >= LEAST_SMALL
    }
    return points >= LEAST_SMALL && hasWords
  }
  const isBorneOut = unit === 'same' || BEARING.has(act) || population.shared >= LEAST_WORDS || isRepeated
  return points >= (isBorneOut && act !== 'apart' ? LEAST_TIE : LEAST_BARE)
}

/**
 * The same with what the article as a whole says: a figure that another number of it states exactly is the one that
 * "more than 200" beside it means too.
 */
function inContext(found: readonly Evidence[][]): Evidence[][] {
  const stated = new Map<number, number[]>()
  found.forEach(([best], place) => {
    if (best?.related.relation !== 'exact' || best.valuePoints < LEAST_STATED || !isEnough(best)) return
    const places = stated.get(best.at)
    if (places) places.push(place)
    else stated.set(best.at, [place])
  })
  return found.map((some, place) =>
    some
      .map((evidence) => {
        const isRepeated = (stated.get(evidence.at) ?? []).some((other) => other !== place)
        const more =
          (isRepeated ? repeatedPoints(evidence) : 0) + (stated.size >= FIGURES_STATED ? ABOUT_RELEASE : 0)
        if (more === 0) return evidence
        return { ...evidence, isRepeated, points: evidence.points + more, rank: evidence.rank + more }
      })
      .sort(byPoints),
  )
}

function repeatedPoints({ act, related }: Evidence): number {
  if (act === 'apart') return 0
  return Math.abs(related.relativeDifference ?? 1) <= CLOSE ? REPEATED_CLOSE : REPEATED
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
  return found.sort(byPoints)
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

function byPoints(one: Evidence, other: Evidence): number {
  return other.rank - one.rank || one.at - other.at
}

function aligned(printed: PrintedFeatures, found: readonly Evidence[], index: RecordIndex): Aligned {
  const { ref } = printed.figure
  const [best, second] = found
  if (!best) return { ref, decision: 'not in record', ties: [], composed: null }
  const isClear = best.related.relation !== 'no value' && (!second || best.rank - second.rank >= CLEAR)
  const ties = found.slice(0, MOST_TIES).flatMap((evidence) => tie(evidence, printed.figure, index))
  return { ref, decision: isClear ? 'tied' : 'open', ties, composed: null }
}

function tie(evidence: Evidence, printed: PrintedFigure, { figures }: RecordIndex): Tie[] {
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
