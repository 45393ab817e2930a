import { readFindingsEvaluation } from '@/lib/content/findings-evaluation'
import type { FindingsEvaluation } from '@/lib/content/schema/findings-evaluation'
import { rules } from '@/lib/core/findings/registry'
import { RULES_VERSION } from '@/lib/core/findings/version'

export type Judged = FindingsEvaluation['all']

/** A rule as the method page shows it, with how its findings were judged. */
export interface RuleAccuracy {
  id: string
  title: string
  why: string
  /** null where nothing was measured */
  judged: Judged | null
}

/** How often the rules were right when that was last measured and saved. */
export interface FindingAccuracy {
  /** null where nothing was measured */
  measured: Omit<FindingsEvaluation, 'rules'> | null
  /** the version of the rules that runs here */
  runningVersion: number
  /** every rule, in the order in which they are shown */
  rules: RuleAccuracy[]
}

const NONE: Judged = { right: 0, arguable: 0, wrong: 0, notJudged: 0 }

/** Every rule, and the saved figures where there are some. Throws where the saved file is not in order. */
export function findingAccuracy(contentDir = 'content'): FindingAccuracy {
  const saved = readFindingsEvaluation(contentDir)
  const byRule = new Map(saved?.rules.map(({ rule, ...judged }) => [rule, judged]))
  const { rules: _, ...measured } = saved ?? { rules: [] }
  return {
    measured: saved && (measured as Omit<FindingsEvaluation, 'rules'>),
    runningVersion: RULES_VERSION,
    rules: rules.map(({ id, title, why }) => ({ id, title, why, judged: saved && (byRule.get(id) ?? NONE) })),
  }
}
