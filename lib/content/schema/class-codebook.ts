import { z } from 'zod'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { plantedRuleIds } from '@/lib/core/exercises/planted-rules'
import { slug, text } from './primitives'

const rule = z.strictObject({
  kind: z.enum(['term', 'quantity', 'window', 'citation', 'quote', 'planted']),
  facets: z.array(slug).min(1).optional(),
  voices: z
    .array(z.enum(['outlet', 'quoted', 'paraphrased', 'scare quotes']))
    .min(1)
    .optional(),
  sectors: z.array(slug).min(1).optional(),
  named: z.boolean().optional(),
  units: z.array(slug).min(1).optional(),
  rules: z.array(z.enum(plantedRuleIds)).min(1).optional(),
})

/** A codebook for a class: what pupils can say of words, and which of the full codingʼs mentions each code stands for. */
export const classCodebook = z.strictObject({
  id: slug,
  title: text,
  about: text,
  codes: z
    .array(z.strictObject({ id: slug, label: text, hint: text, of: z.array(rule) }))
    .min(2)
    .max(24),
}) satisfies z.ZodType<ClassCodebook>

/** A codebook as an assignment keeps it; null where it keeps none, or one of a form that is no longer read. */
export function readCodebook(stored: unknown): ClassCodebook | null {
  const read = classCodebook.safeParse(stored)
  return read.success ? read.data : null
}
