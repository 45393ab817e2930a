import { z } from 'zod'
import { modifiers, positions, shifts, voices } from './article'
import { isoDay, moment, slug } from './primitives'
import { measures } from './record'

// Stored words come back to the letter, blanks at their ends included.
const words = z.string().min(1)
const stated = words.nullable()
const whole = z.number().int()

const shared = {
  ordinal: whole.min(1),
  /** empty for a quotation without a cue */
  phrase: z.string(),
  count: whole.min(1).default(1),
  gloss: stated.default(null),
  note: stated.default(null),
  voice: z.enum(voices).nullable(),
  speaker: stated.default(null),
  position: z.enum(positions).nullable().default(null),
  spans: z
    .array(
      z
        .strictObject({
          role: z.enum(['whole', 'tail', 'quote']),
          start: whole.min(0),
          end: whole.min(1),
        })
        .refine(({ start, end }) => end > start, { error: 'end must lie after start' }),
    )
    .default([]),
  checked: z.strictObject({ by: words, at: moment }).nullable().default(null),
}

const term = z.strictObject({
  kind: z.literal('term'),
  ...shared,
  facet: slug,
  concept: slug.nullable(),
  head: stated.default(null),
  modifiers: z.array(words).default([]),
  denotes: stated.default(null),
})

const quantity = z.strictObject({
  kind: z.literal('quantity'),
  ...shared,
  ...{ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() },
  ...{ modifier: z.enum(modifiers).nullable(), measure: z.enum(measures).nullable() },
  ...{ unit: slug.nullable(), unitStated: stated.default(null), population: stated.default(null) },
  ...{ act: slug.nullable(), actStated: stated.default(null), window: stated.default(null) },
  ...{ windowInherited: stated.default(null), attributedTo: stated.default(null) },
  ...{ shareOf: stated.default(null), per: stated.default(null), figure: slug.nullable().default(null) },
  shifts: z.array(z.enum(shifts)).nullable().default([]),
})

const window = z.strictObject({
  kind: z.literal('window'),
  ...shared,
  windowKind: slug,
  ...{ start: isoDay.nullable(), end: isoDay.nullable() },
  ...{ literalStart: isoDay.nullable().default(null), literalEnd: isoDay.nullable().default(null) },
  basis: z.enum(['stated', 'implied', 'relative']).nullable().default(null),
  dates: stated.default(null),
})

const citation = z.strictObject({
  kind: z.literal('citation'),
  ...shared,
  ...{ name: words, title: stated.default(null), organisation: stated.default(null), sector: slug },
  ...{ named: z.boolean(), mode: slug.nullable(), document: z.boolean(), cue: stated },
  ...{ quotedWords: whole.min(0).nullable().default(null), via: stated.default(null) },
  duplicateOf: whole.min(1).nullable().default(null),
})

/** `coded` of a parallax:Mention, as app/api/v1/README.md describes it. */
export const codedMention = z.discriminatedUnion('kind', [term, quantity, window, citation])

/** `coding` of the collection: what is told of all mentions together. Of the articleʼs own fields a few are read. */
export const codingOfCollection = z.object({
  articleId: words.nullable().default(null),
  article: z
    .object({
      outlet: stated.default(null),
      headline: stated.default(null),
      url: stated.default(null),
      copyUrl: stated.default(null),
      published: stated.default(null),
    })
    .nullable()
    .default(null),
  coder: slug,
  beganFrom: stated.default(null),
  codebook: whole.min(1),
  extent: z.enum(['whole', 'opening']),
  characters: whole.min(1).max(2_147_483_647).nullable(),
  charactersBasis: stated.default(null),
  countRule: stated.default(null),
  ledeRule: stated.default(null),
  checked: z
    .object({ on: isoDay, against: words, corrections: whole.min(0).max(2_147_483_647) })
    .nullable()
    .default(null),
  remarks: z.array(words).default([]),
  text: z
    .object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'),
      length: whole.min(1).nullable().default(null),
    })
    .nullable(),
})
