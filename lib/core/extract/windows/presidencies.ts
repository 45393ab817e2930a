import { type Day, dayOf } from './calendar'

/** A US administration: first day and the day its successor took office (null while it lasts). */
interface Presidency {
  names: string[]
  from: Day
  until: Day | null
}

/** Terms of office since 1993, newest first; 20 January by the Twentieth Amendment. */
const PRESIDENCIES: Presidency[] = [
  { names: ['trump'], from: dayOf(2025, 1, 20), until: null },
  { names: ['biden', 'biden-harris'], from: dayOf(2021, 1, 20), until: dayOf(2025, 1, 19) },
  { names: ['trump'], from: dayOf(2017, 1, 20), until: dayOf(2021, 1, 19) },
  { names: ['obama'], from: dayOf(2009, 1, 20), until: dayOf(2017, 1, 19) },
  { names: ['bush'], from: dayOf(2001, 1, 20), until: dayOf(2009, 1, 19) },
  { names: ['clinton'], from: dayOf(1993, 1, 20), until: dayOf(2001, 1, 19) },
]

/** True for the surname, in lower case, of a president of the table. */
export const isPresident = (name: string): boolean => NAMES.has(name)

const NAMES = new Set(PRESIDENCIES.flatMap((term) => term.names))

/**
 * The term of a president by surname, the latest that had begun by the publication date; null for a name that is no
 * president's, and without a date when the name served twice.
 */
export function presidencyOf(name: string, document: Day | null): Presidency | null {
  const terms = PRESIDENCIES.filter((term) => term.names.includes(name))
  if (document === null) return terms.length === 1 ? (terms[0] ?? null) : null
  return terms.find((term) => term.from <= document) ?? null
}
