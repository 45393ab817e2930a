import type { UnitName } from './vocabulary'

/** Which of several: "last", "this", "next", and "same" for one named before. */
export type Which = 'last' | 'this' | 'next' | 'same'

/** What a time expression refers to, before it is put on the calendar. */
export type Reference =
  | {
      type: 'date'
      month: number
      day: number
      lastDay?: number
      year: number | null
      weekday: number | null
      which: Which | null
    }
  | { type: 'month'; month: number; year: number | null; which: Which | null }
  | { type: 'weekday'; weekday: number; which: Which | null }
  | { type: 'year'; year: number; fiscal: boolean }
  | { type: 'years'; from: number; until: number; fiscal: boolean }
  | { type: 'decade'; year: number }
  | { type: 'century'; number: number }
  | { type: 'quarter'; quarter: number; year: number | null; which: Which | null; fiscal: boolean }
  | { type: 'half'; half: number; year: number | null; which: Which | null; fiscal: boolean }
  | { type: 'season'; month: number; year: number | null; which: Which | null }
  | { type: 'days-off'; days: number }
  /** `spoken`: counted from the date spoken of ("the previous year") */
  | { type: 'unit'; unit: UnitName; which: Which; fiscal: boolean; spoken?: boolean }
  | { type: 'ago'; amount: number; unit: UnitName; direction: -1 | 1; from: 'document' | 'text' }
  | { type: 'stretch'; amount: number | null; unit: UnitName; direction: -1 | 1; fiscal?: boolean }
  | { type: 'holiday'; index: number; year: number | null; which: Which | null }
  | { type: 'weekend'; which: Which }
  | { type: 'duration'; amount: number | null; unit: UnitName }
  | { type: 'frequency' }
  | { type: 'vague'; time: 'now' | 'past' | 'future' }

/** A time expression found: tokens [first, next) and what it refers to. */
export interface Expression {
  first: number
  next: number
  reference: Reference
}
