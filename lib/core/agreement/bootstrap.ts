/** An interval in which a coefficient lies, as far as resampling can tell. */
export interface Interval {
  low: number
  high: number
}

const DRAWS = 1_000 // enough for two digits of a 95 percent interval
const SEED = 20_260_127 // fixed: the same codings always give the same interval
const OUTSIDE = 0.025 // of each end of a 95 percent interval
const LEAST_ITEMS = 5 // of fewer, resampling says nothing that could be trusted

/**
 * The 95 percent interval of a coefficient by the percentile bootstrap: the items (phrases, or paragraphs) are drawn anew
 * with replacement 1,000 times, always from the same seed. Draws for which the coefficient does not exist are left out; null
 * with fewer than five items or where more than half of the draws are left out.
 * Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13.
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  coefficient: (items: readonly Item[]) => number | null,
): Interval | null {
  if (items.length < LEAST_ITEMS) return null
  const random = randomFrom(SEED)
  const found: number[] = []
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = items.map(() => items[Math.floor(random() * items.length)] as Item)
    const value = coefficient(drawn)
    if (value !== null) found.push(value)
  }
  if (found.length < DRAWS / 2) return null
  found.sort((a, b) => a - b)
  const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? 0
  return { low: at(OUTSIDE), high: at(1 - OUTSIDE) }
}

/** Numbers from 0 up to 1 that follow from the seed alone: mulberry32, of T. Ettinger, in the public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
