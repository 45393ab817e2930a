import { z } from 'zod'
import { isoDay, period, slug, text, webAddress } from './primitives'

export const confidences = ['document seen', 'reported by several outlets', 'reported by one outlet'] as const
export const measures = ['count', 'share', 'rate', 'rank', 'money', 'duration', 'ratio'] as const

/** A source as the record names it: an address, a file of the seed texts, or words. */
const source = text.nullable()

const revision = z.strictObject({
  /** publisher: its own later number or correction. misprint: an outletʼs slip. other: somebody elseʼs count. */
  kind: z.enum(['publisher', 'misprint', 'other']),
  value: z.number().nullable(),
  /** a day, or the coarser date that the record gives */
  date: z.string().nullable(),
  note: text,
  source,
})

const figure = z.strictObject({
  id: slug,
  label: text,
  value: z.number().nullable(),
  /** how the source of the figure itself limits its number: "more than 500" is 500 with `more than` */
  modifier: z.enum(['about', 'nearly', 'more than', 'at least', 'fewer than']).nullable().default(null),
  measure: z.enum(measures),
  /** canonical unit, an id of codebook/units.yaml; for a share, what the share is of */
  unit: slug,
  /** the unit in the recordʼs own words */
  unitStated: text,
  population: text,
  /** canonical act, an id of codebook/acts.yaml, or null where none fits */
  act: slug.nullable(),
  actStated: text,
  nature: z.enum(['stock', 'flow']).nullable(),
  window: period,
  partOf: slug.nullable(),
  /** how the value was worked out where the document does not print it; "not stated how" where the record does not say */
  derived: text.nullable().default(null),
  revisions: z.array(revision).default([]),
  source,
  confidence: z.enum(confidences),
  confidenceNote: text.nullable().default(null),
})

/** content/releases/<id>/record.yaml */
export const recordFile = z.strictObject({
  id: slug,
  title: text,
  /** a shorter name for lists and tabs */
  shortTitle: text,
  /** one or two sentences in our own words: what the release counts and what happened to it in print */
  standfirst: text,
  /** one line for the front page, borne out by the mentions or figures in `teaserEvidence` */
  teaser: text,
  /** "<article slug>#q3" (kind letter t q w c and place in its list, from 1) or "figure:<figure id>" */
  teaserEvidence: z.array(text).min(1),
  publisher: text,
  publisherKind: z.enum([
    'agency',
    'congress',
    'advocacy group',
    'think tank',
    'sheriff',
    'court',
    'newsroom',
  ]),
  document: text,
  /** one or two words for the kicker: "Letter to Congress", "Weekly report" ... */
  documentKind: text,
  released: isoDay.nullable(),
  releasedBasis: text.nullable().default(null),
  url: webAddress.nullable(),
  obtainedHow: text,
  window: period,
  units: z.array(text).default([]),
  /** the figures shown on the front page, at most four */
  headlineFigures: z.array(slug).min(1).max(4),
  versions: z
    .array(
      z.strictObject({
        status: z.enum(['published', 'corrected', 'suspended', 'reissued']),
        on: isoDay.nullable(),
        note: text,
        source,
      }),
    )
    .min(1),
  scopeNotes: z.array(z.strictObject({ note: text, source, otherSources: z.array(text).default([]) })),
  figures: z.array(figure).min(1),
})

export type RecordFile = z.infer<typeof recordFile>
export type RecordFigure = RecordFile['figures'][number]
