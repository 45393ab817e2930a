import type { TriedHit } from '@/lib/commands/review/try-guide'
import type { RuleFields } from '@/lib/content/style/rule-fields'

/** Where the form of one rule stands. What was typed is in it, whatever came of it. */
export interface RuleState {
  answer: number
  error: string | null
  /** each at its field, or at none */
  errors: { field: keyof RuleFields | null; message: string }[]
  fields: RuleFields
  tried: { sentence: string; hits: TriedHit[] | null }
}

export function ruleState(fields: RuleFields): RuleState {
  return { answer: 0, error: null, errors: [], fields, tried: { sentence: '', hits: null } }
}
