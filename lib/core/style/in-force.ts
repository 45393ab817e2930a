import type { StyleRule } from './guide'

/** A rule that was not applied, and why, in words for an editor. */
export interface NotApplied {
  ruleId: string
  reason: string
}

/**
 * Why a rule does not hold on a day (ISO), or null where it holds. Without a day, a rule that has ended is not applied:
 * it cannot be told whether the text is older.
 */
export function whyNotInForce({ from, until }: StyleRule, day: string | null): string | null {
  if (day === null) {
    return until === null ? null : `It ended on ${until}, and the draft has no date.`
  }
  if (from !== null && day < from) return `It holds from ${from}; the draft is of ${day}.`
  if (until !== null && day >= until) return `It ended on ${until}; the draft is of ${day}.`
  return null
}
