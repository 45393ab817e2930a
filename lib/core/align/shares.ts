import type { IndexedFigure } from './record-index'

/** A part and a whole of a record, by their places, and what share the part is, in percent. */
export interface Share {
  part: number
  whole: number
  percent: number
}

/** The share of one count in another; null where they are no part and whole: no counts, or the part the larger. */
export function shareOf(figures: readonly IndexedFigure[], part: number, whole: number): Share | null {
  const one = figures[part]?.figure
  const other = figures[whole]?.figure
  if (one?.measure !== 'count' || other?.measure !== 'count') return null
  if (one.value === null || other.value === null || one.value <= 0 || one.value >= other.value) return null
  return { part, whole, percent: (one.value / other.value) * 100 }
}

/** Every count with each whole above it. */
export function sharesOf(figures: readonly IndexedFigure[], byId: ReadonlyMap<string, number>): Share[] {
  return figures.flatMap((_, part) => {
    const found: Share[] = []
    const seen = new Set([part])
    let whole = wholeOf(figures, part, byId)
    while (whole !== undefined && !seen.has(whole)) {
      seen.add(whole)
      const share = shareOf(figures, part, whole)
      if (share) found.push(share)
      whole = wholeOf(figures, whole, byId)
    }
    return found
  })
}

function wholeOf(
  figures: readonly IndexedFigure[],
  at: number,
  byId: ReadonlyMap<string, number>,
): number | undefined {
  const id = figures[at]?.figure.partOf
  return id ? byId.get(id) : undefined
}
