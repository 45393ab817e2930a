import type { ValuePair } from './nominal-alpha'

/** Pairs of values added up, by falling count and then by their names. */
export function tally(pairs: readonly ValuePair[]): ValuePair[] {
  const counts = new Map<string, ValuePair>()
  for (const { first, second, count } of pairs) {
    const key = JSON.stringify([first, second])
    counts.set(key, { first, second, count: (counts.get(key)?.count ?? 0) + count })
  }
  return [...counts.values()].sort(
    (x, y) => y.count - x.count || order(x.first, y.first) || order(x.second, y.second),
  )
}

// Not by locale: the same on every machine.
const order = (x: string, y: string): number => (x < y ? -1 : Number(x > y))
