const PER_CENT = /per\s?cent|%/i

/**
 * One end of a share as it is compared: in percent, to one decimal. Codings write "a third" as 33.3 or as 0.333 and mean
 * the same; `words` are the words of the span, which say whether the number was a percentage to begin with.
 */
export function shareEnd(end: number | null, words: string): number | null {
  if (end === null) return null
  const percent = end < 1 && !PER_CENT.test(words) ? 100 * end : end
  return Math.round(10 * percent) / 10
}

/** Both ends of a quantity as they are compared: shares in percent, everything else as coded. */
export function comparedEnds(
  { low, high, measure }: { low: number | null; high: number | null; measure: string | null },
  words: string,
): { low: number | null; high: number | null } {
  return measure === 'share' ? { low: shareEnd(low, words), high: shareEnd(high, words) } : { low, high }
}
