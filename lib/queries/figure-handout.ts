import { type FigureHandout, figureHandout as handoutOf } from '@/lib/core/compare/figure-handout'
import { releaseComparison } from './release-comparison'

/**
 * The handout of one figure; null when no release has this id or the release no such figure. Reads what the page of the
 * release reads. Rejects when the database cannot be reached.
 */
export async function figureHandout(releaseId: string, figureId: string): Promise<FigureHandout | null> {
  const comparison = await releaseComparison(releaseId)
  return comparison && handoutOf(comparison, figureId)
}
