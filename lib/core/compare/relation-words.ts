import type { Relation } from './types'

/** What a printed number is to the figure it is tied to, in the words of all screens; by how much is said beside them. */
export const RELATION_WORDS: Record<Relation, string> = {
  exact: 'exact',
  rounded: 'rounded',
  'within bound': 'within the limit',
  transposed: 'digits changed places',
  'one digit off': 'one digit off',
  'other rung': 'another figure’s number',
  'another count': 'another count',
  'only source': 'the record’s only source',
  differs: 'differs',
  'not comparable': 'not comparable',
  'no value': 'no number',
}
