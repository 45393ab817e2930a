const MOST_PAIRS = 10_000 // beyond it only neighbours in order are paired, so that time stays bounded

/**
 * Pairs items of two short lists that are alike, in order, so that the likenesses add up to the most: [i, j] ascending.
 * `alike` gives 0 to 1; pairs below `least` are not made.
 */
export function pairUp(
  countA: number,
  countB: number,
  alike: (i: number, j: number) => number,
  least: number,
): [number, number][] {
  if (countA * countB > MOST_PAIRS) {
    return Array.from({ length: Math.min(countA, countB) }, (_, i): [number, number] => [i, i]).filter(
      ([i, j]) => alike(i, j) >= least,
    )
  }
  const width = countB + 1
  const best = new Float64Array((countA + 1) * width)
  const share = new Float64Array(countA * countB)
  for (let i = countA - 1; i >= 0; i--) {
    for (let j = countB - 1; j >= 0; j--) {
      const value = alike(i, j)
      share[i * countB + j] = value
      const paired = value >= least ? value + (best[(i + 1) * width + j + 1] ?? 0) : 0
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < countA && j < countB) {
    const here = best[i * width + j] ?? 0
    if (here === (best[(i + 1) * width + j] ?? 0)) i++
    else if (here === (best[i * width + j + 1] ?? 0)) j++
    else pairs.push([i++, j++])
  }
  return pairs
}

/** Dice's coefficient of two bags of words: twice the shared over all; 0 to 1. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
