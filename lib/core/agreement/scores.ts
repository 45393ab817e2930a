/** Shares from 0 to 1; null where there is nothing that the share could be of. */
export interface Scores {
  /** of what the second side has, how much the first has too */
  precision: number | null
  /** of what the first side has, how much the second has too */
  recall: number | null
  /** their harmonic mean: 2 hits / (first + second) */
  f1: number | null
}

/**
 * Precision, recall and F1 of the second coding measured against the first. With two people instead of a truth, F1 is
 * the same whoever comes first, and is what kappa tends to where the places that nobody marked cannot be counted
 * (G. Hripcsak, A. Rothschild, JAMIA 12(3), 2005).
 */
export function scoresOf(hits: number, inFirst: number, inSecond: number): Scores {
  return {
    precision: shareOf(hits, inSecond),
    recall: shareOf(hits, inFirst),
    f1: shareOf(2 * hits, inFirst + inSecond),
  }
}

/** `part` of `whole`, from 0 to 1; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
