interface Stretch {
  start: number
  end: number
}

/** Two spans that stand for one another. */
export interface SpanPair<A, B = A> {
  first: A
  second: B
  isIdentical: boolean
}

export interface Pairing<A, B = A> {
  /** in the order of the text */
  pairs: SpanPair<A, B>[]
  onlyFirst: A[]
  onlySecond: B[]
}

/**
 * Pairs the spans of two codings of one text, one to one: identical spans first, then whichever two share most
 * characters; of two that share as many, the pair that differs less. Spans that share nothing stay single. Swapping the
 * codings swaps the sides and changes nothing else.
 */
export function pairSpans<A extends Stretch, B extends Stretch>(
  first: readonly A[],
  second: readonly B[],
): Pairing<A, B> {
  const a = inOrder(first)
  const b = inOrder(second)
  const partner = new Map<A, B>()
  const taken = new Set<B>()
  for (const { one, other } of overlaps(a, b)) {
    if (partner.has(one) || taken.has(other)) continue
    partner.set(one, other)
    taken.add(other)
  }
  const pairs: SpanPair<A, B>[] = []
  for (const one of a) {
    const other = partner.get(one)
    if (other) pairs.push({ first: one, second: other, isIdentical: apart(one, other) === 0 })
  }
  return {
    pairs,
    onlyFirst: a.filter((one) => !partner.has(one)),
    onlySecond: b.filter((other) => !taken.has(other)),
  }
}

/** Every two that share a character, the best first: identical ones share all they have and differ in nothing. */
function overlaps<A extends Stretch, B extends Stretch>(a: A[], b: B[]) {
  const found: { one: A; other: B; shared: number; apart: number }[] = []
  for (const one of a) {
    for (const other of b) {
      if (other.start >= one.end) break
      const shared = sharedLength(one, other)
      if (shared > 0) found.push({ one, other, shared, apart: apart(one, other) })
    }
  }
  return found.sort(
    (x, y) =>
      y.shared - x.shared ||
      x.apart - y.apart ||
      Math.min(x.one.start, x.other.start) - Math.min(y.one.start, y.other.start),
  )
}

/** Characters that two spans share; 0 or less where they share none. */
export function sharedLength(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}

const apart = (one: Stretch, other: Stretch): number =>
  Math.abs(one.start - other.start) + Math.abs(one.end - other.end)

const inOrder = <S extends Stretch>(spans: readonly S[]): S[] =>
  [...spans].sort((x, y) => x.start - y.start || x.end - y.end)
