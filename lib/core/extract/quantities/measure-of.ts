import type { Measure } from './found'
import { TIMES } from './measures'
import type { UnitRead } from './unit-after'

/** What kind of number a unit makes: a count unless it is money, a share, a length of time, a rate or a ratio. */
export function measureOf(unit: UnitRead | null): Measure {
  if (!unit) return 'count'
  if (unit.kind === 'money') return unit.per === null ? 'money' : 'rate'
  if (unit.kind === 'percent') return 'share'
  if (unit.kind === 'age' || TIMES.has(unit.noun)) return 'duration'
  if (unit.per !== null) return 'rate'
  return unit.noun === 'percentage point' || unit.noun === 'basis point' ? 'ratio' : 'count'
}
