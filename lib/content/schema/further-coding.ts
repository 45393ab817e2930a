import { z } from 'zod'
import { modifiers, positions, voices } from './article'
import { isoDay, phrase, slug, spanPair, text } from './primitives'
import { measures } from './record'

const voice = z.enum(voices)
const position = z.enum(positions)
const words = text.nullable()

/** One phrase at one place: offsets in UTF-16 units in the coded text, end exclusive. */
const shared = {
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  text: phrase,
  note: text.nullable().default(null),
}

const term = z.strictObject({
  ...shared,
  facet: slug,
  concept: slug.nullable().default(null),
  voice,
  speaker: words,
  position,
  /** the second part of a split phrase */
  tail: spanPair.optional(),
  denotes: text.nullable().default(null),
})

const quantity = z.strictObject({
  ...shared,
  value: z.number().nullable().default(null),
  low: z.number().nullable(),
  high: z.number().nullable(),
  modifier: z.enum(modifiers),
  measure: z.enum(measures),
  unit: slug.nullable(),
  /** the noun in the singular, or the unit as the coder wrote it */
  unitNoun: text.nullable().default(null),
  unitStated: text.nullable().default(null),
  act: slug.nullable().default(null),
  actStated: text.nullable().default(null),
  population: words,
  window: words,
  windowInherited: text.nullable().default(null),
  voice,
  attributedTo: words,
  position,
  per: text.nullable().default(null),
})

const window = z.strictObject({
  ...shared,
  kind: slug,
  from: isoDay.nullable(),
  until: isoDay.nullable(),
  literal: z.strictObject({ from: isoDay.nullable(), until: isoDay.nullable() }).nullable().default(null),
  /** why the dates are other than the literal ones */
  reason: text.nullable().default(null),
  basis: z.enum(['stated', 'implied', 'relative']).nullable().default(null),
  /** what it dates */
  of: text.nullable().default(null),
  position,
})

const citation = z.strictObject({
  ...shared,
  name: text,
  title: words,
  organisation: words,
  sector: slug,
  named: z.boolean(),
  mode: slug.nullable(),
  document: z.boolean(),
  quotedWords: z.number().int().min(0).nullable(),
  via: words,
  position,
  /** the cue as the coder's sheet has it, null for none; left out where it is the phrase itself */
  cueStated: text.nullable().optional(),
  /** the place holds the quotation's first word, for want of a cue */
  cueless: z.boolean().default(false),
  /** the words inside quotation marks that it credits */
  quote: z.array(spanPair).default([]),
  /** all that it attributes */
  content: z.array(spanPair).default([]),
  /** the `start` of the citation that this pull quote repeats */
  duplicateOf: z.number().int().min(0).nullable().default(null),
})

/** content/codings/<article id>/*.json: one coder's mentions of an article, a place each, in reading order. */
export const furtherCodingFile = z.strictObject({
  article: z.string(),
  text: z.strictObject({ length: z.number().int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** the day of publication that relative windows were read against */
  docDate: isoDay.nullable(),
  codebook: z.number().int().min(1),
  /** stretches that are no part of the article */
  outside: z.array(spanPair),
  coder: z.enum(['first', 'second']).optional(),
  terms: z.array(term),
  quantities: z.array(quantity),
  windows: z.array(window),
  citations: z.array(citation),
})

export type FurtherCodingFile = z.infer<typeof furtherCodingFile>
