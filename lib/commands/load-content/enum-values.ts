import type { modifiers, voices } from '@/lib/content/schema/article'
import type { Relation } from '@/lib/core/compare/types'
import type {
  Modifier as StoredModifier,
  Relation as StoredRelation,
  Voice as StoredVoice,
} from '@/lib/db/generated/client'

/** The client's names for values that have blanks or hyphens in content/. */
export const storedVoice: Record<(typeof voices)[number], StoredVoice> = {
  outlet: 'outlet',
  quoted: 'quoted',
  paraphrased: 'paraphrased',
  'scare quotes': 'scare_quotes',
}

export const storedModifier: Record<(typeof modifiers)[number], StoredModifier> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  'more than': 'more_than',
  'at least': 'at_least',
  'fewer than': 'fewer_than',
  'up to': 'up_to',
  range: 'range',
  average: 'average',
  complement: 'complement',
  vague: 'vague',
  'none-round': 'none_round',
  increase: 'increase',
  decrease: 'decrease',
}

export const storedRelation: Record<Relation, StoredRelation> = {
  exact: 'exact',
  rounded: 'rounded',
  'within bound': 'within_bound',
  transposed: 'transposed',
  'one digit off': 'one_digit_off',
  'other rung': 'other_rung',
  'another count': 'another_count',
  'only source': 'only_source',
  differs: 'differs',
  'not comparable': 'not_comparable',
  'no value': 'no_value',
}
