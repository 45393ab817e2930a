import { z } from 'zod'
import type { GivenDocument } from '../read-given'

const fact = z.object({ value: z.string(), source: z.string(), where: z.string() }).nullable()

const stored = z.object({
  text: z.string(),
  facts: z.object({
    ...{
      headline: fact,
      byline: fact,
      published: fact,
      modified: fact,
      outlet: fact,
      link: fact,
      language: fact,
    },
  }),
  extent: z.enum(['whole', 'opening']),
  way: z.enum(['paste', 'file', 'link', 'feed', 'lines']),
  name: z.string().nullable(),
  notes: z.array(z.string()),
})

/** What a document in the queue was read as; it was written by addDocuments(). Throws where it is none of ours. */
export function storedReading(json: unknown): Omit<GivenDocument, 'conflicts'> {
  // The database checks the sources again when they are written as metadata.
  return stored.parse(json) as Omit<GivenDocument, 'conflicts'>
}
