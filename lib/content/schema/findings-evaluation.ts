import { z } from 'zod'
import { isoDay, text } from './primitives'

const count = z.number().int().min(0)

/** Differences that somebody knew of beforehand, and how many of them a finding names. */
const recall = z.strictObject({
  set: z.enum(['planted', 'noted', 'noted, held out']),
  known: count,
  named: count,
})

/** Findings judged by hand, one by one. */
const judged = z.strictObject({ right: count, arguable: count, wrong: count, notJudged: count })

/** content/evaluation/findings.json: how often the rules are right, as `npm run eval:findings -- --save` writes it. */
export const findingsEvaluationFile = z.strictObject({
  rulesVersion: z.number().int().min(1),
  measuredOn: isoDay,
  articles: count,
  recall: z.array(recall).length(3),
  all: judged,
  rules: z.array(judged.extend({ rule: text })),
})

export type FindingsEvaluation = z.infer<typeof findingsEvaluationFile>
