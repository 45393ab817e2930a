import { agreeingPairs, ratingsOf, type UnitCounts } from './unit-counts'

/**
 * How often two coders picked at random say the same of a unit, from 0 to 1: the mean over the units of which at least two
 * said something. null without any. Chance is not taken off. Source: K. Gwet, Handbook of Inter-Rater Reliability, 4th ed.
 * (2014), ch. 2, which goes back to J. Fleiss, Psychological Bulletin 76(5), 1971.
 */
export function percentAgreement(units: readonly UnitCounts[]): number | null {
  let sum = 0
  let paired = 0
  for (const unit of units) {
    const ratings = ratingsOf(unit)
    if (ratings < 2) continue
    sum += agreeingPairs(unit) / (ratings * (ratings - 1))
    paired += 1
  }
  return paired === 0 ? null : sum / paired
}
