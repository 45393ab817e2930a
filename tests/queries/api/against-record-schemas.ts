import { z } from 'zod'
import type { ReleaseFindings, ReleaseOmissions } from '@/lib/core/compare/against-record'
import { envelope } from './response-schemas'

/** The shapes that app/api/v1/README.md describes for findings and omissions. Strict, as the others. */

const ref = z.string().regex(/^[a-z0-9-]+#[tqwc][1-9]\d*$/)
const checkedAt = z.iso.datetime().nullable()

const figure = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  modifier: z.string().nullable(),
  measure: z.string(),
  unitLabel: z.string(),
  unitStated: z.string(),
})

const phrase = z.strictObject({
  articleId: z.string(),
  outletName: z.string(),
  language: z.enum(['en', 'es']),
  ref: ref.nullable(),
  phrase: z.string(),
  gloss: z.string().nullable(),
  voice: z.enum(['outlet', 'quoted', 'paraphrased', 'scare quotes']).nullable(),
  speaker: z.string().nullable(),
  source: z.string().nullable(),
  position: z.enum(['headline', 'lede', 'body']).nullable(),
  place: z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) }).nullable(),
})

const findings = z.strictObject({
  release: z.string(),
  checkedAt,
  rules: z.array(z.strictObject({ id: z.string(), title: z.string(), why: z.string() })),
  findings: z.array(
    z.strictObject({
      ref: z.string().regex(/^[a-z0-9-]+#f[1-9]\d*$/),
      rule: z.string(),
      statement: z.string(),
      articleId: z.string(),
      outletId: z.string(),
      outletName: z.string(),
      evidence: z.array(phrase).min(1),
      figures: z.array(figure),
    }),
  ),
}) satisfies z.ZodType<ReleaseFindings>

const omissions = z.strictObject({
  release: z.string(),
  checkedAt,
  columns: z.array(
    z.strictObject({
      articleId: z.string(),
      outletId: z.string(),
      outletName: z.string(),
      extent: z.enum(['whole', 'opening']),
    }),
  ),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum([
        'figure',
        'denominator',
        'window',
        'conviction and charge',
        'custody',
        'caveat',
        'reply',
      ]),
      label: z.string(),
      figureIds: z.array(z.string()),
      cells: z.array(
        z
          .strictObject({
            standing: z.enum(['stated', 'not stated', 'contradicted', 'not in the part coded']),
            refs: z.array(ref),
          })
          .nullable(),
      ),
    }),
  ),
}) satisfies z.ZodType<ReleaseOmissions>

export const findingsAnswer = envelope(findings)
export const omissionsAnswer = envelope(omissions)
