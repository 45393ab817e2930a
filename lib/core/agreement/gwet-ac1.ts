import { percentAgreement } from './percent-agreement'
import { ratingsOf, type UnitCounts } from './unit-counts'

/**
 * Gwet's AC1, agreement with chance taken off in a way that does not collapse where nearly everything has one value: 1 is
 * perfect, 0 chance. `categories` is how many values there were to choose from; those that occur are counted where it is
 * less. null where no two coders said something of one unit, or there is one category only.
 * Source: K. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal
 * of Mathematical and Statistical Psychology 61(1), 2008; with missing values as in his Handbook, 4th ed. (2014), ch. 2:
 * agreement over the units that two or more coded, the share of each category over all units that anybody coded.
 */
export function gwetAc1(units: readonly UnitCounts[], categories = 0): number | null {
  const observed = percentAgreement(units)
  if (observed === null) return null
  const shares = new Map<string, number>()
  let coded = 0
  for (const unit of units) {
    const ratings = ratingsOf(unit)
    if (ratings === 0) continue
    coded += 1
    for (const [value, count] of unit) shares.set(value, (shares.get(value) ?? 0) + count / ratings)
  }
  const choices = Math.max(categories, shares.size)
  if (choices < 2) return null
  let spread = 0
  for (const sum of shares.values()) spread += (sum / coded) * (1 - sum / coded)
  const chance = spread / (choices - 1)
  return (observed - chance) / (1 - chance)
}
