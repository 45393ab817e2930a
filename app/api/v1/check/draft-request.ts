import { z } from 'zod'

/** What POST /api/v1/check takes. */
export const draftRequest = z.strictObject({
  text: z.string().min(1).max(200_000).describe('The draft, its headline first.'),
  kind: z
    .enum(['text', 'markdown'])
    .default('text')
    .describe('Of a Markdown file the marks are no words, and places are those of the file.'),
  release: z
    .string()
    .max(200)
    .nullable()
    .default('auto')
    .describe(
      'The id of a release; "auto" for the one that the draft is most likely about; null for style alone.',
    ),
  date: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('Day of publication; without it "Tuesday" and "this fiscal year" have no dates.'),
  style: z.array(z.string().max(200)).max(20).default([]).describe('Ids of style guides.'),
  format: z.enum(['json', 'sarif']).default('json').describe('"sarif" gives a SARIF 2.1.0 log.'),
  path: z.string().min(1).max(1_000).default('draft').describe('The path that a SARIF log names.'),
})
