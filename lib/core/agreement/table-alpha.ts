import { agreeingPairs, ratingsOf, type UnitCounts } from './unit-counts'

/**
 * Krippendorff's alpha for nominal data, any number of coders, and units that not all of them coded: 1 is perfect, 0 what
 * chance would give, below 0 worse. null where no two coders said something of one unit, or all said one and the same
 * value throughout, for then chance explains everything. With two coders and nothing missing it is `nominalAlpha`.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: a unit that one coder alone
 * coded says nothing; each other counts its ordered pairs divided by its coders less one.
 */
export function tableAlpha(units: readonly UnitCounts[]): number | null {
  const times = new Map<string, number>()
  let values = 0
  let agreeing = 0
  for (const unit of units) {
    const ratings = ratingsOf(unit)
    if (ratings < 2) continue
    values += ratings
    agreeing += agreeingPairs(unit) / (ratings - 1)
    for (const [value, count] of unit) times.set(value, (times.get(value) ?? 0) + count)
  }
  const expected = values ** 2 - [...times.values()].reduce((sum, n) => sum + n ** 2, 0)
  return expected === 0 ? null : 1 - ((values - 1) * (values - agreeing)) / expected
}
