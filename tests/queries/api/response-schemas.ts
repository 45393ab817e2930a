import { z } from 'zod'
import type { ReleaseComparison, ReleaseSummary } from '@/lib/core/compare/pages'

/** The shapes that app/api/v1/README.md describes. Strict: a field more is a change of the contract too. */

const day = z.iso.date()
const count = z.number().int().min(0)
const link = z.strictObject({ href: z.url().nullable(), label: z.string(), copy: z.boolean() })
const extent = z.enum(['whole', 'opening'])
const ref = z.string().regex(/^[a-z0-9-]+#[tqwc][1-9]\d*$/)

const period = z.strictObject({
  kind: z.string(),
  kindLabel: z.string(),
  start: day.nullable(),
  end: day.nullable(),
  stated: z.string(),
})

const origin = {
  origin: z.enum(['content', 'entered']),
  entered: z.strictObject({ by: z.string(), at: z.iso.datetime() }).nullable(),
}

const phrase = {
  ref,
  phrase: z.string(),
  gloss: z.string().nullable(),
  voice: z.enum(['outlet', 'quoted', 'paraphrased', 'scare quotes']).nullable(),
  speaker: z.string().nullable(),
  position: z.enum(['headline', 'lede', 'body']).nullable(),
  count: z.number().int().min(1),
  note: z.string().nullable(),
}

function cell<Entry extends z.ZodType>(entry: Entry) {
  return z.strictObject({
    absence: z.enum(['not stated', 'not in the part coded']).nullable(),
    entries: z.array(entry),
  })
}

const column = z.strictObject({
  articleId: z.string(),
  outletId: z.string(),
  outletName: z.string(),
  outletKind: z.string(),
  headline: z.string().nullable(),
  headlineGloss: z.string().nullable(),
  published: z.union([day, z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
  publishedBasis: z.string(),
  language: z.enum(['en', 'es']),
  extent,
  characters: count.nullable(),
  coder: z.string(),
  coderKind: z.enum(['person', 'engine']),
  codebookVersion: z.number().int().min(1),
  checked: z.strictObject({ on: day, against: z.string(), corrections: count }).nullable(),
  begunByMachine: z.strictObject({ from: z.string(), lookedAt: count, of: count }).optional(),
  link: link.nullable(),
  hasText: z.boolean(),
})

const figure = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  measure: z.string(),
  unit: z.string(),
  unitLabel: z.string(),
  unitStated: z.string(),
  population: z.string(),
  act: z.string().nullable(),
  actStated: z.string(),
  modifier: z.string().nullable(),
  nature: z.enum(['stock', 'flow']).nullable(),
  window: period,
  partOf: z.string().nullable(),
  depth: count,
  derived: z.string().nullable(),
  confidence: z.string(),
  confidenceNote: z.string().nullable(),
  source: link.nullable(),
  revisions: z.array(
    z.strictObject({
      kind: z.enum(['publisher', 'misprint', 'other']),
      value: z.number().nullable(),
      on: z.string().nullable(),
      note: z.string(),
      source: link.nullable(),
    }),
  ),
})

const relations = [
  'exact',
  'rounded',
  'within bound',
  'transposed',
  'one digit off',
  'other rung',
  'another count',
  'only source',
  'differs',
  'not comparable',
  'no value',
] as const

export const printedNumber = z.strictObject({
  ...phrase,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  modifier: z.string().nullable(),
  measure: z.string().nullable(),
  unit: z.string().nullable(),
  unitLabel: z.string().nullable(),
  unitStated: z.string().nullable(),
  population: z.string().nullable(),
  actStated: z.string().nullable(),
  windowStated: z.string().nullable(),
  attributedTo: z.string().nullable(),
  alignment: z
    .strictObject({
      relation: z.enum(relations),
      difference: z.number().nullable(),
      relativeDifference: z.number().nullable(),
      shifts: z.array(z.enum(['unit', 'population', 'act', 'window'])),
      reasons: z.array(z.string()),
      madeBy: z.string(),
    })
    .nullable(),
})

export const word = z.strictObject({ ...phrase, denotes: z.string().nullable() })

const dates = z.strictObject({ start: day.nullable(), end: day.nullable() })
export const window = z.strictObject({
  ...phrase,
  kind: z.string(),
  kindLabel: z.string(),
  start: day.nullable(),
  end: day.nullable(),
  literal: dates.nullable(),
  basis: z.enum(['stated', 'implied', 'relative']).nullable(),
  dates: z.string().nullable(),
})

export const citation = z.strictObject({
  ...phrase,
  name: z.string(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  sector: z.string(),
  named: z.boolean(),
  mode: z.enum(['direct', 'partial', 'paraphrase']).nullable(),
  document: z.boolean(),
  quotedWords: count.nullable(),
  via: z.string().nullable(),
})

const comparison = z.strictObject({
  release: z.strictObject({
    id: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    standfirst: z.string(),
    teaser: z.string(),
    teaserEvidence: z.array(z.string()),
    publisher: z.string(),
    publisherKind: z.string(),
    document: z.string(),
    documentKind: z.string(),
    released: day.nullable(),
    releasedBasis: z.string().nullable(),
    link: link.nullable(),
    obtainedHow: z.string(),
    window: period,
    versions: z.array(
      z.strictObject({ status: z.string(), on: day.nullable(), note: z.string(), source: link.nullable() }),
    ),
    scopeNotes: z.array(z.strictObject({ note: z.string(), sources: z.array(link) })),
    headlineFigures: z.array(z.string()),
    isConstructed: z.boolean(),
    ...origin,
  }),
  columns: z.array(column),
  numbers: z.array(z.strictObject({ figure, cells: z.array(cell(printedNumber)) })),
  ladder: z.array(
    z.strictObject({
      figureId: z.string(),
      breakdowns: z.array(z.array(z.string()).min(2)),
      loose: z.array(z.string()),
    }),
  ),
  otherNumbers: z.array(z.strictObject({ articleId: z.string(), entries: z.array(printedNumber) })),
  words: z.array(
    z.strictObject({
      facet: z.string(),
      label: z.string(),
      definition: z.string(),
      rows: z.array(
        z.strictObject({
          concept: z.string().nullable(),
          label: z.string(),
          definition: z.string().nullable(),
          cells: z.array(cell(word)),
        }),
      ),
    }),
  ),
  windows: z.array(z.strictObject({ articleId: z.string(), cell: cell(window) })),
  officials: z.array(
    z.strictObject({
      sector: z.string(),
      label: z.string(),
      rows: z.array(
        z.strictObject({
          name: z.string(),
          titles: z.array(z.string()),
          organisation: z.string().nullable(),
          named: z.boolean(),
          cells: z.array(cell(citation)),
        }),
      ),
    }),
  ),
  terminology: z.array(
    z.strictObject({
      id: z.string(),
      body: z.string(),
      on: day,
      until: day.nullable(),
      ruling: z.string(),
      scope: z.string(),
      source: z.string(),
      link: link.nullable(),
      articleIds: z.array(z.string()).min(1),
    }),
  ),
}) satisfies z.ZodType<ReleaseComparison>

const summary = z.strictObject({
  id: z.string(),
  shortTitle: z.string(),
  documentKind: z.string(),
  publisher: z.string(),
  released: day.nullable(),
  teaser: z.string(),
  window: period,
  headlineFigures: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      value: z.number().nullable(),
      modifier: z.string().nullable(),
      measure: z.string(),
      unitLabel: z.string(),
      unitStated: z.string(),
    }),
  ),
  outlets: count,
  articles: count,
  ...origin,
}) satisfies z.ZodType<ReleaseSummary>

export function envelope<Data extends z.ZodType>(data: Data) {
  return z.strictObject({
    apiVersion: z.literal(1),
    generatedFrom: z.strictObject({ codebook: z.number().int().min(1).nullable() }),
    data,
  })
}

export const releasesAnswer = envelope(z.array(summary))
export const releaseAnswer = envelope(comparison)
export const failedAnswer = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
})
