import { alignWith, tieOf } from './align-article'
import type { Aligned, Tie } from './aligned'
import { evidenceFor } from './evidence'
import { featuresOf } from './printed-features'
import type { PrintedFigure } from './printed-figure'
import type { RecordIndex } from './record-index'
import { relate } from './relate'
import { lastDayOf } from './window-fit'

/** By the ref of a number, the figure that a person tied it to; null where a person tied it to none. */
export type TiesByPeople = ReadonlyMap<string, string | null>

/**
 * As alignWith, but what a person tied stays tied to that figure, and what a person left untied is not in the record,
 * save as a sum or share of its figures: only relation, shifts and reasons are worked out. Numbers that nobody has
 * looked at are aligned by rule.
 */
export function alignAsTied(
  index: RecordIndex,
  printed: readonly PrintedFigure[],
  people: TiesByPeople,
  published: string | null = null,
): Aligned[] {
  const day = lastDayOf(published)
  return alignWith(index, printed, published).map((byRule, place) => {
    const figure = printed[place]
    const tied = people.get(byRule.ref)
    if (!figure || tied === undefined) return byRule
    if (tied === null) return untied(byRule)
    const at = index.figures.findIndex((indexed) => indexed.figure.id === tied)
    if (at < 0) return untied(byRule)
    const evidence = evidenceFor(featuresOf(figure, day), at, index)
    const ties = evidence ? tieOf(evidence, figure, index) : unlike(figure, at, index)
    return { ref: byRule.ref, decision: 'tied', ties, composed: null }
  })
}

function untied({ ref, composed }: Aligned): Aligned {
  return { ref, decision: composed ? 'composed' : 'not in record', ties: [], composed }
}

/** A tie that no rule would make: a share with the count that it is a share of. */
function unlike(printed: PrintedFigure, at: number, { figures }: RecordIndex): Tie[] {
  const figure = figures[at]?.figure
  if (!figure) return []
  const others = figures.flatMap((other) => (other.figure === figure ? [] : [other.figure]))
  return [{ figureId: figure.id, ...relate(printed, figure, others), shifts: [], weight: 0 }]
}
