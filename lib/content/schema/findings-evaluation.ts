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

/** How two judges agree on what both judged; alpha is Krippendorff's, null where all was judged alike. */
const agreement = z.strictObject({ both: count, agree: count, alpha: z.number().nullable() })

/** content/evaluation/findings.json: how often the rules are right, as `npm run eval:findings -- --save` writes it. */
export const findingsEvaluationFile = z.strictObject({
  rulesVersion: z.number().int().min(1),
  measuredOn: isoDay,
  articles: count,
  recall: z.array(recall).length(3),
  /** the findings as the screens show them, by the second judge, else by the first */
  all: judged,
  judges: z.strictObject({
    first: judged,
    second: judged,
    agreement,
    /** on the statements of the version before, which were then reworded where the second judge did not call them right */
    before: agreement,
  }),
  rules: z.array(judged.extend({ rule: text })),
})

export type FindingsEvaluation = z.infer<typeof findingsEvaluationFile>
