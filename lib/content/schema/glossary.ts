import { z } from 'zod'
import { slug, text, webAddress } from './primitives'

const MOST_DEFINITION_WORDS = 60 // what fits into a note beside the text and is read in a quarter of a minute

/** A definition in our own words, short enough for a note. */
const definition = text.refine((value) => value.split(/\s+/).length <= MOST_DEFINITION_WORDS, {
  error: `more than ${MOST_DEFINITION_WORDS} words`,
})

/** One word of the glossary. */
export const glossaryEntry = z.strictObject({
  id: slug,
  /** as it stands at the head of the entry */
  word: text,
  /** other spellings, plurals and short forms, under which the word is met too */
  forms: z.array(text).default([]),
  definition,
  /** what it is often taken for, as the rest of "Often taken for: ..." */
  mistakenFor: text,
  /** law, rule or the publisher's own page; null for words of our own */
  source: z.strictObject({ label: text, url: webAddress }).nullable(),
  /** ids of other entries */
  seeAlso: z.array(slug).default([]),
  /** the word has an everyday meaning too, so it is never found by itself in running text */
  everyday: z.boolean().default(false),
  /** units and acts of the codebook that the entry explains */
  units: z.array(slug).default([]),
  acts: z.array(slug).default([]),
})

/** content/glossary/<name>.yaml: the words of one field. */
export const glossaryFile = z.strictObject({ entries: z.array(glossaryEntry).min(1) })

export type GlossaryEntry = z.infer<typeof glossaryEntry>
export type GlossaryFile = z.infer<typeof glossaryFile>
