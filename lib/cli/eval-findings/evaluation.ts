import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { FINDINGS_EVALUATION_FILE } from '@/lib/content/findings-evaluation'
import { type FindingsEvaluation, findingsEvaluationFile } from '@/lib/content/schema/findings-evaluation'
import { rules } from '@/lib/core/findings/registry'
import { RULES_VERSION } from '@/lib/core/findings/version'
import type { Judgement, Wanted } from './gold'
import { type Found, keyOf, keyOfJudgement, names } from './score'

const SETS = ['planted', 'noted', 'noted, held out'] as const

interface Measured {
  found: readonly Found[]
  wanted: readonly Wanted[]
  judgements: readonly Judgement[]
  articles: number
  /** ISO day */
  measuredOn: string
}

/** What the rules found, counted: known differences that are named, and findings by how they were judged. */
export function findingsEvaluation(measured: Measured): FindingsEvaluation {
  const { found, wanted, judgements, articles, measuredOn } = measured
  const verdicts = new Map(judgements.map((one) => [keyOfJudgement(one), one.verdict]))
  const judged = (some: readonly Found[]) => {
    const count = (verdict: Judgement['verdict']) =>
      some.filter((one) => verdicts.get(keyOf(one)) === verdict).length
    const [right, arguable, wrong] = [count('right'), count('arguable'), count('wrong')]
    return { right, arguable, wrong, notJudged: some.length - right - arguable - wrong }
  }
  return {
    rulesVersion: RULES_VERSION,
    measuredOn,
    articles,
    recall: SETS.map((set) => {
      const known = wanted.filter((one) => one.set === set)
      const named = known.filter((one) => found.some((other) => names(other, one)))
      return { set, known: known.length, named: named.length }
    }),
    all: judged(found),
    rules: rules.map(({ id }) => ({
      rule: id,
      ...judged(found.filter(({ finding }) => finding.rule === id)),
    })),
  }
}

/** Writes the figures where the page /method finds them, and returns the path. */
export function saveFindingsEvaluation(contentDir: string, evaluation: FindingsEvaluation): string {
  const file = path.join(contentDir, FINDINGS_EVALUATION_FILE)
  writeFileSync(file, `${JSON.stringify(findingsEvaluationFile.parse(evaluation), null, 1)}\n`)
  return file
}
