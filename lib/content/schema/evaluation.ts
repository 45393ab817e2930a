import { z } from 'zod'
import { isoDay, text } from './primitives'

const count = z.number().int().min(0)
/** 0 to 1, to six decimals; null where there is nothing that it could be of */
const share = z.number().min(0).max(1).nullable()

const scores = z.strictObject({ precision: share, recall: share, f1: share })

const attribute = z.strictObject({
  id: text,
  compared: count,
  agreeing: count,
  share,
  /** Krippendorff's alpha, nominal; null for what is no category, or where it is not defined */
  alpha: z.number().max(1).nullable(),
})

const kindFigures = z.strictObject({
  kind: z.enum(['terms', 'quantities', 'windows', 'citations']),
  /** "first" is the gold, or the first of two people; "second" the engine, or the other person */
  inFirst: count,
  inSecond: count,
  identical: count,
  matched: count,
  strict: scores,
  relaxed: scores,
  attributes: z.array(attribute),
})

/** Where the engine's own gold comes from; see content/evaluation/README.md. */
export const ownSourceIds = [
  'articles',
  'exercises',
  'blind-development',
  'blind-second',
  'blind-held-out',
] as const

const ownSource = z.strictObject({
  id: z.enum(ownSourceIds),
  texts: z.number().int().min(1),
  kinds: z.array(kindFigures).length(4),
  /** fiscal years and "as of" days in the gold, and those with span, kind and days right */
  namedPeriods: z.strictObject({ gold: count, right: count }),
})

const publicFigure = z.strictObject({
  id: text,
  hits: count,
  gold: count,
  /** what the engine found; null where nothing can be found too much */
  engine: count.nullable(),
  precision: share,
  recall: share,
  f1: share,
})

export const publicSourceIds = [
  'time_te3_platinum',
  'time_timebank',
  'time_aquaint',
  'qty_newsquant_dev',
  'qty_quantulum3',
  'quote_polnear_dev',
] as const

const publicSource = z.strictObject({
  id: z.enum(publicSourceIds),
  kind: z.enum(['windows', 'quantities', 'citations']),
  texts: z.number().int().min(1),
  figures: z.array(publicFigure).min(1),
})

/** content/evaluation/engine.json: how well one version of the engine reads, as `npm run eval -- --save` writes it. */
export const evaluationFile = z.strictObject({
  engineVersion: text,
  codebook: z.number().int().min(1),
  measuredOn: isoDay,
  own: z.array(ownSource),
  /** two people who coded the same texts independently, compared in the same way */
  people: z
    .strictObject({ texts: z.number().int().min(1), kinds: z.array(kindFigures).length(4) })
    .nullable(),
  public: z.array(publicSource),
})

export type Evaluation = z.infer<typeof evaluationFile>
export type KindFigures = z.infer<typeof kindFigures>
export type OwnFigures = z.infer<typeof ownSource>
export type PublicFigures = z.infer<typeof publicSource>
export type PublicFigure = z.infer<typeof publicFigure>
