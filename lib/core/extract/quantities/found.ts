import type { Detail, Modifier } from './modifiers'

export type Measure = 'count' | 'share' | 'rate' | 'rank' | 'money' | 'duration' | 'ratio'

/** A quantity in tokens, before units, acts and windows are attached. Ends are exclusive. */
export interface FoundQuantity {
  /** the whole phrase: modifier, number, noun group up to its head (codebook rule 7) */
  first: number
  next: number
  /** where the phrase as printed ends: before the words of a rate ("$94" of "$94 a day"), after the whole of a share */
  spanNext: number
  /** the number alone, with sign and currency sign */
  numberFirst: number
  numberNext: number
  low: number | null
  high: number | null
  modifier: Modifier
  detail: Detail | null
  /** a share in percent (unitNoun "percentage") runs from 0 to 100, one in words ("a third", "one in four") from 0 to 1 */
  measure: Measure
  /** singular, lower case; null when no noun or unit stands at the number */
  unitNoun: string | null
  /** the noun group; equal where there is none */
  nounFirst: number
  nounNext: number
  /** what a rate is per ("month"), or null */
  per: string | null
}

/** True when the quantity names what it counts. */
export const hasNoun = (q: FoundQuantity): boolean => q.nounNext > q.nounFirst
