import { z } from 'zod'
import { isoDay, slug, text, webAddress } from './primitives'

/** content/terminology-rules.yaml: who ruled what about these words, and when. */
export const terminologyRules = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: slug,
        body: text,
        on: isoDay,
        /** the day on which the same body replaced it, or null while it stands */
        until: isoDay.nullable(),
        ruling: text,
        scope: text,
        source: text,
        url: webAddress.nullable(),
        /** concepts of the codebook that the ruling speaks of */
        concepts: z.array(slug).default([]),
      }),
    )
    .min(1),
})

export type TerminologyRules = z.infer<typeof terminologyRules>
