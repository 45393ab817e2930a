import type { PublicFigure } from '@/lib/content/schema/evaluation'
import { type Scores, scoresOf, shareOf } from '@/lib/core/agreement/scores'

/** Hits among what the gold has and what the engine found. */
export function hitFigure(id: string, hits: number, gold: number, engine: number): PublicFigure {
  return { id, hits, gold, engine, ...rounded(scoresOf(hits, gold, engine)) }
}

/** Hits among what was asked, where nothing can be found too much. */
export function shareFigure(id: string, hits: number, gold: number): PublicFigure {
  return { id, hits, gold, engine: null, precision: null, recall: stored(shareOf(hits, gold)), f1: null }
}

const STORED = 1e6 // finer than what is shown, so that a figure is rounded once only

/** A share as it is stored: to six decimals. */
export function stored(share: number | null): number | null {
  return share === null ? null : Math.round(share * STORED) / STORED
}

/** Scores as they are stored. */
export function rounded({ precision, recall, f1 }: Scores): Scores {
  return { precision: stored(precision), recall: stored(recall), f1: stored(f1) }
}
