/** How often one side said `first` where the other said `second`. */
export interface ValuePair {
  first: string
  second: string
  count: number
}

/**
 * Krippendorff's alpha for nominal data and two coders: agreement with what chance would give taken off. 1 is perfect,
 * 0 is chance, below 0 is worse than chance; customary lines are .800 to rely on and .667 for tentative conclusions.
 * null where there is nothing to compare or all values are one and the same, for then chance explains everything.
 * Source: K. Krippendorff, Content Analysis, 4th ed. (2019), ch. 12: 1 - (n - 1) (n - sum o_cc) / (n^2 - sum n_c^2), with
 * n the number of values, o_cc the coincidences on the diagonal, n_c the times that value c was given.
 */
export function nominalAlpha(pairs: readonly ValuePair[]): number | null {
  const times = new Map<string, number>()
  let values = 0
  let differing = 0
  for (const { first, second, count } of pairs) {
    for (const value of [first, second]) times.set(value, (times.get(value) ?? 0) + count)
    values += 2 * count
    if (first !== second) differing += 2 * count
  }
  const expected = values ** 2 - [...times.values()].reduce((sum, n) => sum + n ** 2, 0)
  return expected === 0 ? null : 1 - ((values - 1) * differing) / expected
}
