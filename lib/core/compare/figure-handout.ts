import { type GuidedArticle, guidedFigure } from './guided-figure'
import type { ReleaseComparison } from './pages'
import type { FigureRow } from './types'

/** One figure of a record and as many articles that print it as one sheet of paper holds. */
export interface FigureHandout {
  release: ReleaseComparison['release']
  figure: FigureRow
  /** in the columns' order, one printed number each */
  articles: GuidedArticle[]
  /** articles that print the figure, with those that the sheet has no room for */
  printing: number
}

/** Rows of phrase, unit, act and window that stand on a sheet of Letter under the record with room to spare. */
export const MOST_ON_SHEET = 8

/**
 * The figure with the articles that print it. Where they are more than the sheet holds, those whose number has most changed
 * against the record; null when the release has no such figure.
 */
export function figureHandout(comparison: ReleaseComparison, figureId: string): FigureHandout | null {
  const row = comparison.numbers.find(({ figure }) => figure.id === figureId)
  if (!row) return null
  const all = guidedFigure(comparison, figureId)?.articles ?? []
  const kept = new Set([...all].sort((a, b) => changes(b) - changes(a)).slice(0, MOST_ON_SHEET))
  return {
    release: comparison.release,
    figure: row.figure,
    articles: all.filter((article) => kept.has(article)),
    printing: all.length,
  }
}

function changes({ telling }: GuidedArticle): number {
  return telling.alignment?.shifts.length ?? 0
}
