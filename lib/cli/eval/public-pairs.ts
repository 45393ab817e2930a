import { sharedLength } from '@/lib/core/agreement/pair-spans'

interface Stretch {
  start: number
  end: number
}

/**
 * Gold and found spans one to one as the scorer of the public gold pairs them: identical spans first, then each gold span
 * in its turn takes the free span that shares most with it, the first of several. Others' figures were made so.
 */
export function publicPairs<G extends Stretch, F extends Stretch>(
  gold: readonly G[],
  found: readonly F[],
): { gold: G; found: F; isIdentical: boolean }[] {
  const free = new Set(found)
  const pairs: { gold: G; found: F; isIdentical: boolean }[] = []
  const left: G[] = []
  const take = (one: G, other: F, isIdentical: boolean) => {
    free.delete(other)
    pairs.push({ gold: one, found: other, isIdentical })
  }
  for (const one of gold) {
    const same = [...free].find(({ start, end }) => start === one.start && end === one.end)
    if (same) take(one, same, true)
    else left.push(one)
  }
  for (const one of left) {
    let best: F | undefined
    for (const other of free) {
      if (sharedLength(one, other) > Math.max(0, best ? sharedLength(one, best) : 0)) best = other
    }
    if (best) take(one, best, false)
  }
  return pairs
}
