import { addMonths, type Day, type DayRange, dayOf } from './calendar'

/** A US administration: first day and the day on which its successor took office (null while it lasts). */
export interface Presidency {
  names: string[]
  from: Day
  until: Day | null
}

/** Terms of office since 1977, newest first; 20 January by the Twentieth Amendment. */
const PRESIDENCIES: Presidency[] = [
  { names: ['trump'], from: dayOf(2025, 1, 20), until: null },
  { names: ['biden', 'biden-harris'], from: dayOf(2021, 1, 20), until: dayOf(2025, 1, 20) },
  { names: ['trump'], from: dayOf(2017, 1, 20), until: dayOf(2021, 1, 20) },
  { names: ['obama'], from: dayOf(2009, 1, 20), until: dayOf(2017, 1, 20) },
  { names: ['bush'], from: dayOf(2001, 1, 20), until: dayOf(2009, 1, 20) },
  { names: ['clinton'], from: dayOf(1993, 1, 20), until: dayOf(2001, 1, 20) },
  { names: ['bush'], from: dayOf(1989, 1, 20), until: dayOf(1993, 1, 20) },
  { names: ['reagan'], from: dayOf(1981, 1, 20), until: dayOf(1989, 1, 20) },
  { names: ['carter'], from: dayOf(1977, 1, 20), until: dayOf(1981, 1, 20) },
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

/** The administration in office on a day (`back` 0), or the one before it (1); null for a day before the table. */
export function presidencyOn(document: Day | null, back: 0 | 1): Presidency | null {
  if (document === null) return null
  const sitting = PRESIDENCIES.findIndex((term) => term.from <= document)
  return sitting < 0 ? null : (PRESIDENCIES[sitting + back] ?? null)
}

const YEARS_OF_A_TERM = 4

/**
 * The first or second term of four years of a president by surname, both days included (the last is null while it lasts
 * on `document`); null for a term that had not begun by then.
 */
export function termOf(name: string, nth: 1 | 2, document: Day | null): DayRange | null {
  const served = PRESIDENCIES.filter(
    (one) => one.names.includes(name) && (document === null || one.from <= document),
  )
  const isApart = name === 'trump'
  const own = isApart && served.length > 1 && nth === 1 ? served[1] : served[0]
  if (!own || (isApart && nth === 2 && served.length < 2)) return null
  const start = nth === 2 && !isApart ? addMonths(own.from, 12 * YEARS_OF_A_TERM) : own.from
  if (own.until !== null && start >= own.until) return null
  const end = addMonths(start, 12 * YEARS_OF_A_TERM)
  if (document !== null && start > document) return null
  return { from: start, until: document !== null && end > document ? null : end }
}
