import { z } from 'zod'
import { isoDay, isoMonth, moment, phrase, slug, spanPair, text, webAddress } from './primitives'
import { measures } from './record'

export const voices = ['outlet', 'quoted', 'paraphrased', 'scare quotes'] as const
export const positions = ['headline', 'lede', 'body'] as const
export const modifiers = [
  'exact',
  'about',
  'nearly',
  'more than',
  'at least',
  'fewer than',
  'up to',
  'range',
  'average',
  'complement',
  'vague',
  'none-round',
  'increase',
  'decrease',
] as const
/**
 * What a coderʼs note says stands changed between the record and the printed number, read by hand. A unit that
 * differs from the recordʼs is marked besides, by rule, when the content is loaded.
 */
export const shifts = ['unit', 'population', 'act', 'window'] as const

const voice = z.enum(voices)
const position = z.enum(positions)

/** Spans in the coded text, one for each instance. Absent where only the opening was seen. */
const at = z.array(spanPair).optional()

const shared = {
  phrase,
  /** meaning in English, by Parallax, where the article is in another language */
  gloss: text.nullable().default(null),
  note: text.nullable().default(null),
  /** who said that it is right, or changed it, and when */
  checked: z.strictObject({ by: text, at: moment }).nullable().default(null),
  at,
}

export const termEntry = z.strictObject({
  ...shared,
  facet: slug,
  /** id of codebook/concepts.yaml in that facet, or null for a wording the codebook lacks */
  concept: slug.nullable(),
  voice,
  speaker: text.nullable(),
  position,
  count: z.number().int().min(1).default(1),
  /** spans of the second part of a split phrase */
  tail: z.array(spanPair).optional(),
  denotes: text.nullable().default(null),
  head: text.nullable().default(null),
  modifiers: z.array(text).default([]),
})

export const quantityEntry = z.strictObject({
  ...shared,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** null where the rule needs the text and only the opening was seen */
  modifier: z.enum(modifiers).nullable(),
  measure: z.enum(measures).nullable(),
  /** canonical unit, an id of codebook/units.yaml; for a share, what the share is of */
  unit: slug.nullable(),
  unitStated: text.nullable(),
  population: text.nullable(),
  act: slug.nullable(),
  actStated: text.nullable(),
  /** the window printed with it, null when none is stated with it */
  window: text.nullable(),
  windowInherited: text.nullable().default(null),
  voice,
  /** who is speaking; left out where that is whom it is attributed to, or the outlet */
  speaker: text.nullable().optional(),
  attributedTo: text.nullable(),
  position,
  shareOf: text.nullable().default(null),
  per: text.nullable().default(null),
  /** the figure of record that a person tied it to, or null */
  figure: slug.nullable(),
  /** what the coderʼs note says stands changed against the record; a differing unit need not be listed */
  shifts: z.array(z.enum(shifts)).default([]),
})

export const windowEntry = z.strictObject({
  ...shared,
  kind: slug,
  /** what the words must mean; null when open or not stated */
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  /** what the words say on the day of publication, where that was coded apart */
  literal: z.strictObject({ start: isoDay.nullable(), end: isoDay.nullable() }).nullable().default(null),
  basis: z.enum(['stated', 'implied', 'relative']).nullable(),
  dates: text.nullable(),
  voice: voice.nullable().default(null),
  speaker: text.nullable().default(null),
  position: position.nullable().default(null),
})

export const citationEntry = z.strictObject({
  ...shared,
  /** the cue as printed; null for a quotation without one */
  phrase: phrase.nullable(),
  /** the cue as its coder wrote it, null for none; left out where it is the phrase itself */
  cue: text.nullable().optional(),
  name: text,
  title: text.nullable(),
  organisation: text.nullable(),
  sector: slug,
  named: z.boolean(),
  /** null where only the opening was seen and the rule needs the text */
  mode: z.enum(['direct', 'partial', 'paraphrase']).nullable(),
  document: z.boolean(),
  quotedWords: z.number().int().min(0).nullable(),
  /** spans of the words inside quotation marks that it credits */
  quote: z.array(spanPair).default([]),
  voice: voice.nullable().default(null),
  speaker: text.nullable().default(null),
  position,
  via: text.nullable(),
  /** the place in this list, from 1, of the citation that it repeats */
  duplicateOf: z.number().int().min(1).nullable().default(null),
})

/** content/releases/<release>/articles/<slug>.yaml; the articleʼs id is "<release>--<slug>". */
export const articleFile = z.strictObject({
  outlet: slug,
  outletNameStated: text.nullable().default(null),
  outletKindStated: text.nullable().default(null),
  outletPlaceStated: text.nullable().default(null),
  outletBasis: text.nullable().default(null),
  alsoReleases: z.array(slug).default([]),
  url: webAddress.nullable(),
  copyUrl: webAddress.nullable().default(null),
  isCopy: z.boolean().default(false),
  urlNote: text.nullable().default(null),
  urlSlug: text.nullable().default(null),
  alsoSeenAt: z.array(webAddress).default([]),
  headline: text.nullable(),
  headlineGloss: text.nullable().default(null),
  headlineFromUrl: text.nullable().default(null),
  headlineInReposts: text.nullable().default(null),
  byline: text.nullable(),
  bylineBasis: text.nullable().default(null),
  /** a day, a month, or null when not seen */
  published: z.union([isoDay, isoMonth]).nullable(),
  publishedBasis: text,
  language: z.enum(['en', 'es']),
  coding: z.strictObject({
    coder: slug,
    codebook: z.number().int().min(1),
    extent: z.enum(['whole', 'opening']),
    characters: z.number().int().min(1).nullable(),
    charactersBasis: text.nullable().default(null),
    countRule: text.nullable().default(null),
    ledeRule: text.nullable().default(null),
    checked: z
      .strictObject({ on: isoDay, against: text, corrections: z.number().int().min(0) })
      .nullable()
      .default(null),
  }),
  /** the text that `at` points into, for articles coded in full */
  text: z
    .strictObject({ length: z.number().int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .nullable()
    .default(null),
  terms: z.array(termEntry),
  quantities: z.array(quantityEntry),
  windows: z.array(windowEntry),
  citations: z.array(citationEntry),
  remarks: z.array(text),
})

export type ArticleFile = z.infer<typeof articleFile>
export type TermEntry = z.infer<typeof termEntry>
export type QuantityEntry = z.infer<typeof quantityEntry>
export type WindowEntry = z.infer<typeof windowEntry>
export type CitationEntry = z.infer<typeof citationEntry>
