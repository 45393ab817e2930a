import { z } from 'zod'
import { isoDay, slug, text, webAddress } from './primitives'

/** A wording: words that have no number ("undocumented"), or a singular with its plural. */
const wording = z.union([text, z.strictObject({ one: text, many: text })])

const rule = z.strictObject({
  id: slug,
  /** what is asked, in our own words */
  rule: text,
  /** a ruling of terminology-rules.yaml that gives source, address and dates; then they are not repeated here */
  ruling: slug.nullable().default(null),
  source: text.nullable().default(null),
  url: webAddress.nullable().default(null),
  from: isoDay.nullable().default(null),
  until: isoDay.nullable().default(null),
  where: z
    .array(z.enum(['own voice', 'paraphrase', 'headline']))
    .min(1)
    .default(['own voice', 'paraphrase', 'headline']),
  exempt: z.array(z.enum(['quotations', 'names and titles'])).default(['quotations', 'names and titles']),
  /** concepts of the codebook whose terms it is about */
  concepts: z.array(slug).default([]),
  wordings: z.array(wording).default([]),
  /** what may stand instead, best first */
  use: z.array(wording).default([]),
  advice: text.nullable().default(null),
})

/** content/styleguides/<id>.yaml: a house's rules on words. */
export const styleGuideFile = z.strictObject({ id: slug, name: text, about: text, rules: z.array(rule) })

export type StyleGuideFile = z.infer<typeof styleGuideFile>
export type StyleRuleEntry = StyleGuideFile['rules'][number]
