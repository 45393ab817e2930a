import type { Aligned } from '../align/aligned'

/**
 * The alignment with the ties to figures that the record has from this very article marked `only source`: such a record
 * cannot be what the article is measured by, and no rule speaks of them.
 */
export function withOnlySource(aligned: Aligned, figureIds: ReadonlySet<string>): Aligned {
  if (!aligned.ties.some(({ figureId }) => figureIds.has(figureId))) return aligned
  return {
    ...aligned,
    ties: aligned.ties.map((tie) =>
      figureIds.has(tie.figureId)
        ? {
            ...tie,
            relation: 'only source',
            difference: null,
            relativeDifference: null,
            shifts: [],
            reasons: ['the record has this figure from this article alone'],
          }
        : tie,
    ),
  }
}
