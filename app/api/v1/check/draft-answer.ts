import { z } from 'zod'

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const rule = z.object({
  ...{ id: z.string(), title: z.string(), why: z.string() },
  url: z.string().nullable(),
})

/** What POST /api/v1/check answers in JSON: the same as `npm run check -- … --format json`. */
export const draftAnswer = z.object({
  release: z.string().nullable().describe('The id of the release that the draft was held against.'),
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      title: z.string(),
      why: z.string().nullable(),
      statement: z.string(),
      figureIds: z.array(z.string()),
    }),
  ),
  entries: z.array(
    z.looseObject({
      kind: z.enum(['finding', 'style', 'caveat', 'number', 'term', 'source']),
      start: z.int().nullable().describe('UTF-16 units of the text as it was read.'),
      end: z.int().nullable(),
      rule: rule.nullable().describe('null for what only tells of others.'),
      words: z.string().describe('One sentence for an editor.'),
      source: span.nullable().describe('The place in the text as it was sent.'),
    }),
  ),
  notApplied: z.array(z.object({ guideId: z.string(), ruleId: z.string(), reason: z.string() })),
})

/** How the API says what went wrong. */
export const errorAnswer = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
