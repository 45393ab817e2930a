import { bootstrapInterval, type Interval } from './bootstrap'
import { gwetAc1 } from './gwet-ac1'
import { percentAgreement } from './percent-agreement'
import { tableAlpha } from './table-alpha'
import { ratingsOf, type UnitCounts } from './unit-counts'

// The customary lines of K. Krippendorff, Content Analysis, 4th ed. (2019), ch. 12: from .800 conclusions may rest on a
// coding, from .667 tentative ones, below that none.
export const RELY_FROM = 0.8
export const TENTATIVE_FROM = 0.667

/** How far a coding may be relied on. "contested": coders read the text differently, and both readings are kept. */
export type Reliance = 'rely' | 'tentative' | 'contested' | 'unknown'

/** Where alpha stands against the customary lines; "unknown" where there is none. */
export function relianceOf(alpha: number | null): Reliance {
  if (alpha === null) return 'unknown'
  if (alpha >= RELY_FROM) return 'rely'
  return alpha >= TENTATIVE_FROM ? 'tentative' : 'contested'
}

/** A coefficient with its 95 percent interval; null where it does not exist. */
export interface Estimate {
  value: number | null
  interval: Interval | null
}

/** What is to be said of the agreement of several coders on several units. */
export interface Reliability {
  /** units of which at least two coders said something */
  units: number
  percent: Estimate
  alpha: Estimate
  ac1: Estimate
  reliance: Reliance
  /** alpha says contested where coders agree on most units, because nearly everything has one value */
  isSkewed: boolean
}

// Where four of five pairs agree and AC1 is above the line that alpha misses, the spread of the values is what lowers it.
const MUCH_AGREEMENT = 0.8

/** The coefficients of a table of units, each with a bootstrap interval over the units; `categories` as for `gwetAc1`. */
export function reliabilityOf(units: readonly UnitCounts[], categories: number): Reliability {
  const estimate = (of: (units: readonly UnitCounts[]) => number | null): Estimate => {
    const value = of(units)
    return { value, interval: value === null ? null : bootstrapInterval(units, of) }
  }
  const percent = estimate(percentAgreement)
  const alpha = estimate(tableAlpha)
  const ac1 = estimate((some) => gwetAc1(some, categories))
  const reliance = relianceOf(alpha.value)
  return {
    units: units.filter((unit) => ratingsOf(unit) > 1).length,
    ...{ percent, alpha, ac1, reliance },
    isSkewed:
      reliance === 'contested' &&
      (percent.value ?? 0) >= MUCH_AGREEMENT &&
      (ac1.value ?? 0) >= TENTATIVE_FROM,
  }
}
