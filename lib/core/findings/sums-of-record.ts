import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { groupBy } from '../compare/columns'
import { formatNumber } from '../compare/format-number'
import { ladderRungs } from '../compare/ladder'
import type { Finding } from './finding'

// Parts that come this near to the whole were meant to make it; parts further off are only some of the parts.
const NEAR = 0.005
const LEAST_PARTS = 2

/**
 * Sums in the record itself that do not add up: all counted parts of a figure, in its unit and window, that miss it by less
 * than half a percent and no one part of which is bound. No evidence: the figures are the record's.
 */
export function sumsOfRecord({ figures }: ReleaseRecord): Finding[] {
  const rungs = new Map(ladderRungs(figures).map((rung) => [rung.figureId, rung]))
  const partsOf = groupBy(figures, ({ partOf }) => partOf)
  return figures.flatMap((whole): Finding[] => {
    const parts = (partsOf.get(whole.id) ?? []).filter((part) => isPart(part, whole))
    const rung = rungs.get(whole.id)
    if (whole.value === null || parts.length < LEAST_PARTS || (rung && rung.breakdowns.length > 0)) return []
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0)
    if (sum === whole.value || Math.abs(sum - whole.value) / whole.value > NEAR) return []
    return [
      {
        rule: 'sum-does-not-add',
        statement: `The record has ${formatNumber(whole.value)} (${whole.label}); its parts make ${formatNumber(sum)}.`,
        evidence: [],
        figureIds: [whole.id, ...parts.map(({ id }) => id)],
      },
    ]
  })
}

function isPart(part: RecordFigure, whole: RecordFigure): boolean {
  const sameTime = part.window.start === whole.window.start && part.window.end === whole.window.end
  return (
    part.value !== null &&
    part.modifier === null &&
    whole.modifier === null &&
    part.measure === 'count' &&
    whole.measure === 'count' &&
    part.unit === whole.unit &&
    sameTime
  )
}
