import { groupBy } from './columns'
import { exactSum } from './exact-sum'
import type { RecordedFigure } from './rows'
import type { Rung } from './types'

// An exact count ends in "00" once in a hundred; "more than 500" always does (codebook 1, rule 8: none-round).
const ROUND = 100

type Summand = Pick<RecordedFigure, 'id' | 'value' | 'measure' | 'unit' | 'partOf'>

/**
 * For each figure that has parts, the ways in which they add up to it exactly, each part used once, the way
 * with the largest part first: 662,566 = 435,719 + 226,847 = 647,572 + 14,994. Only counts of one unit are
 * added, and no round number to make one that is not round: "more than 500" is not exactly 500. Parts in no
 * exact sum are `loose`: nothing is claimed about how they add up.
 */
export function ladderRungs(figures: readonly Summand[]): Rung[] {
  const partsOf = groupBy(figures, (figure) => figure.partOf)
  return figures.flatMap((whole) => {
    const parts = partsOf.get(whole.id)
    return parts ? [rung(whole, parts)] : []
  })
}

function rung(whole: Summand, parts: readonly Summand[]): Rung {
  let remaining = parts
    .flatMap((part) => (addable(whole, part) ? [{ id: part.id, value: part.value }] : []))
    .sort((a, b) => b.value - a.value)
  const breakdowns: string[][] = []
  while (remaining.length > 1) {
    const [largest, ...others] = remaining
    if (!largest) break
    const rest = exactSum(others, (whole.value ?? 0) - largest.value)
    if (rest) {
      breakdowns.push([largest.id, ...rest.map((part) => part.id)])
      const used = new Set(rest)
      remaining = others.filter((part) => !used.has(part))
    } else {
      remaining = others
    }
  }
  const summed = new Set(breakdowns.flat())
  return {
    figureId: whole.id,
    breakdowns,
    loose: parts.filter((part) => !summed.has(part.id)).map((part) => part.id),
  }
}

function addable<Part extends Summand>(whole: Summand, part: Part): part is Part & { value: number } {
  if (whole.value === null || part.value === null || part.value <= 0) return false
  const rounderThanWhole = part.value % ROUND === 0 && whole.value % ROUND !== 0
  const sameKind = whole.measure === 'count' && part.measure === 'count' && part.unit === whole.unit
  return sameKind && !rounderThanWhole
}
