import { z } from 'zod'
import { slug, text, webAddress } from './primitives'

const officialSource = z.strictObject({ label: text, url: webAddress.nullable() })

const entry = z.strictObject({
  id: slug,
  label: text,
  definition: text,
  /** where the official definition stands, if there is one */
  source: officialSource.nullable().default(null),
})

/** content/codebook/*.yaml: facets, units, acts, window-kinds, sectors, modes. Order is the order shown. */
export const codebookList = z.strictObject({ entries: z.array(entry).min(1) })

/** content/codebook/concepts.yaml: wordings by facet; `phrases` are examples of what falls under it. */
export const conceptList = z.strictObject({
  entries: z.array(entry.extend({ facet: slug, phrases: z.array(text).default([]) })).min(1),
})

/** content/codebook/codebook.yaml */
export const codebookHead = z.strictObject({
  version: z.number().int().min(1),
  title: text,
  rules: z.array(text),
})

export type CodebookEntry = z.infer<typeof entry>
export type ConceptEntry = z.infer<typeof conceptList>['entries'][number]
