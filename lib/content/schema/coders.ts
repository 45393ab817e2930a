import { z } from 'zod'
import { slug, text } from './primitives'

/** content/coders.yaml: who made the codings. An engine names its version; a person has none. */
export const coderList = z.strictObject({
  coders: z
    .array(
      z
        .strictObject({
          id: slug,
          kind: z.enum(['person', 'engine']),
          name: text,
          engineVersion: text.nullable(),
        })
        .refine(({ kind, engineVersion }) => (kind === 'engine') === (engineVersion !== null), {
          error: 'an engine names its version, and a person has none (null)',
          path: ['engineVersion'],
        }),
    )
    .min(1),
})

export type CoderEntry = z.infer<typeof coderList>['coders'][number]
