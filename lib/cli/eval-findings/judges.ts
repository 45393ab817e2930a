import { createHash } from 'node:crypto'
import { nominalAlpha } from '@/lib/core/agreement/nominal-alpha'
import type { Finding } from '@/lib/core/findings/finding'
import type { Judgement } from './gold'
import { type Found, keyOf, keyOfJudgement } from './score'

export type Verdict = Judgement['verdict']

/** The first eight hex digits of the SHA-256 of a statement: what a verdict is bound to. */
export function markOf({ statement }: Pick<Finding, 'statement'>): string {
  return createHash('sha256').update(statement).digest('hex').slice(0, 8)
}

/** What one judge said of a finding; null for one not judged, or judged before its statement changed. */
export function verdictBy(judgements: readonly Judgement[]): (found: Found) => Verdict | null {
  const byKey = new Map<string, Judgement[]>()
  for (const one of judgements) {
    const key = keyOfJudgement(one)
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return (found) => {
    const own = byKey.get(keyOf(found)) ?? []
    const mark = markOf(found.finding)
    return own.find(({ said }) => said === undefined || said === mark)?.verdict ?? null
  }
}

/** How many of some findings were judged what. */
export interface Judged {
  right: number
  arguable: number
  wrong: number
  notJudged: number
}

export function countVerdicts(verdicts: readonly (Verdict | null)[]): Judged {
  const count = (verdict: Verdict | null) => verdicts.filter((one) => one === verdict).length
  return {
    right: count('right'),
    arguable: count('arguable'),
    wrong: count('wrong'),
    notJudged: count(null),
  }
}

/** How two judges agree on what both judged. */
export interface JudgesAgreement {
  both: number
  agree: number
  /** Krippendorff's alpha for names; null where nothing can be told */
  alpha: number | null
}

export function agreementOf(pairs: readonly (readonly [Verdict | null, Verdict | null])[]): JudgesAgreement {
  const both = pairs.flatMap(([first, second]) => (first && second ? [{ first, second }] : []))
  return {
    both: both.length,
    agree: both.filter(({ first, second }) => first === second).length,
    alpha: nominalAlpha(both.map((pair) => ({ ...pair, count: 1 }))),
  }
}
