import { type FigureTravel, figureTravel as travelOf } from '@/lib/core/compare/figure-travel'
import type { ReleaseHead } from '@/lib/core/compare/pages'
import type { FigureRow } from '@/lib/core/compare/types'
import { releaseComparison } from './release-comparison'

/** One figure with its release, the figures that it is part of and that are parts of it, and how it travelled. */
export interface FigurePage extends FigureTravel {
  release: Pick<ReleaseHead, 'id' | 'shortTitle' | 'publisher' | 'document' | 'released' | 'isConstructed'>
  whole: FigureRow | null
  parts: FigureRow[]
}

/**
 * The page of one figure; null when no release has this id or the release no such figure. Reads what the page of the release
 * reads. Rejects when the database cannot be reached.
 */
export async function figurePage(releaseId: string, figureId: string): Promise<FigurePage | null> {
  const comparison = await releaseComparison(releaseId)
  const travel = comparison && travelOf(comparison, figureId)
  if (!comparison || !travel) return null
  const { id, shortTitle, publisher, document, released, isConstructed } = comparison.release
  const figures = comparison.numbers.map(({ figure }) => figure)
  return {
    ...travel,
    release: { id, shortTitle, publisher, document, released, isConstructed },
    whole: figures.find((each) => each.id === travel.figure.partOf) ?? null,
    parts: figures.filter(({ partOf }) => partOf === figureId),
  }
}
