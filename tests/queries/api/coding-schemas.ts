import { z } from 'zod'
import type { ArticleCoding } from '@/lib/core/compare/pages'
import { citation, envelope, printedNumber, window, word } from './response-schemas'

/** The shapes of GET /api/v1/articles/<id>/codings, as app/api/v1/README.md describes them. */

const count = z.number().int().min(0)
const shared = {
  /** a coding that is not shown names its coder */
  ref: z.string().regex(/^[a-z0-9-]+#(?:[a-z0-9-]+:)?[tqwc][1-9]\d*$/),
  anchors: z.array(
    z.strictObject({
      start: count,
      end: z.number().int().min(1),
      role: z.enum(['whole', 'tail', 'quote']),
      method: z.enum(['hash', 'phrase']),
    }),
  ),
}

const mention = z.discriminatedUnion('kind', [
  word.extend({
    ...shared,
    kind: z.literal('term'),
    facet: z.string(),
    facetLabel: z.string(),
    concept: z.string().nullable(),
    conceptLabel: z.string().nullable(),
  }),
  printedNumber.extend({
    ...shared,
    kind: z.literal('quantity'),
    act: z.string().nullable(),
    figure: z
      .strictObject({
        id: z.string(),
        label: z.string(),
        value: z.number().nullable(),
        modifier: z.string().nullable(),
        measure: z.string(),
        unitLabel: z.string(),
        unitStated: z.string(),
      })
      .nullable(),
  }),
  window.extend({ ...shared, kind: z.literal('window'), windowKind: z.string() }),
  citation.extend({
    ...shared,
    kind: z.literal('citation'),
    sectorLabel: z.string(),
    duplicateOf: z.number().int().min(1).nullable(),
  }),
])

const coding = z.strictObject({
  coder: z.strictObject({
    id: z.string(),
    kind: z.enum(['person', 'engine']),
    name: z.string(),
    engineVersion: z.string().nullable(),
  }),
  codebookVersion: z.number().int().min(1),
  extent: z.enum(['whole', 'opening']),
  isShown: z.boolean(),
  isOfAttachedText: z.boolean(),
  characters: count.nullable(),
  begunByMachine: z.strictObject({ from: z.string(), lookedAt: count, of: count }).optional(),
  mentions: z.array(mention),
}) satisfies z.ZodType<ArticleCoding>

export const codingsAnswer = envelope(z.array(coding).min(1))
