import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { FINDINGS_EVALUATION_FILE } from '@/lib/content/findings-evaluation'
import { type FindingsEvaluation, findingsEvaluationFile } from '@/lib/content/schema/findings-evaluation'
import { rules } from '@/lib/core/findings/registry'
import { RULES_VERSION } from '@/lib/core/findings/version'
import { readJudgements, type Wanted } from './gold'
import { agreementOf, countVerdicts, type JudgesAgreement, verdictBy } from './judges'
import { type Found, keyOfJudgement, names } from './score'

export const SETS = ['planted', 'noted', 'noted, held out'] as const

/** What two judges said of some findings: each alone, how they agree, and the verdict that counts. */
export function judgedByTwo(found: readonly Found[]) {
  const [first, second] = [verdictBy(readJudgements('first')), verdictBy(readJudgements('second'))]
  const pairs = found.map((one) => [first(one), second(one)] as const)
  return {
    first: countVerdicts(pairs.map(([one]) => one)),
    second: countVerdicts(pairs.map(([, one]) => one)),
    agreement: agreementOf(pairs),
    /** the one that counts, in the order of the findings: the second's, which is of these very words, else the first's */
    verdicts: pairs.map(([one, other]) => other ?? one),
  }
}

/** How the second judge agreed with the first on the statements of version 1, before they were reworded. */
export function agreementBefore(): JudgesAgreement {
  const second = new Map(readJudgements('second, version 1').map((one) => [keyOfJudgement(one), one.verdict]))
  return agreementOf(
    readJudgements('first').map((one) => [one.verdict, second.get(keyOfJudgement(one)) ?? null] as const),
  )
}

/** Of the known differences of a set, those that a finding names. */
export function recallOf(set: Wanted['set'], wanted: readonly Wanted[], found: readonly Found[]) {
  const known = wanted.filter((one) => one.set === set)
  return { known, named: known.filter((one) => found.some((other) => names(other, one))) }
}

interface Measured {
  /** with the numbers tied by rule alone: what recall is measured on */
  byRule: readonly Found[]
  /** with the numbers of real articles tied by people: what the screens show, and what is judged */
  shown: readonly Found[]
  wanted: readonly Wanted[]
  articles: number
  /** ISO day */
  measuredOn: string
}

/** What the rules found, counted: known differences that are named, and findings by how they were judged. */
export function findingsEvaluation({ byRule, shown, wanted, ...measured }: Measured): FindingsEvaluation {
  const { first, second, agreement, verdicts } = judgedByTwo(shown)
  return {
    rulesVersion: RULES_VERSION,
    ...measured,
    recall: SETS.map((set) => {
      const { known, named } = recallOf(set, wanted, byRule)
      return { set, known: known.length, named: named.length }
    }),
    all: countVerdicts(verdicts),
    judges: { first, second, agreement, before: agreementBefore() },
    rules: rules.map(({ id }) => ({
      rule: id,
      ...countVerdicts(verdicts.filter((_, place) => shown[place]?.finding.rule === id)),
    })),
  }
}

/** Writes the figures where the page /method finds them, and returns the path. */
export function saveFindingsEvaluation(contentDir: string, evaluation: FindingsEvaluation): string {
  const file = path.join(contentDir, FINDINGS_EVALUATION_FILE)
  writeFileSync(file, `${JSON.stringify(findingsEvaluationFile.parse(evaluation), null, 1)}\n`)
  return file
}
