import { z } from 'zod'
import { LONGEST_REASON, type SavedMark } from '@/lib/core/classroom/save'

const offset = z.number().int().min(0).max(10_000_000)

const mark = z.strictObject({
  id: z.uuid(),
  text: z.number().int().min(1).max(12),
  start: offset,
  end: offset,
  code: z.string().min(1).max(60),
  reason: z.string().max(LONGEST_REASON),
  revision: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  isRemoved: z.boolean(),
}) satisfies z.ZodType<SavedMark>

/** What the coding page sends to be saved. */
export const saveRequest = z.strictObject({
  marks: z.array(mark).max(200),
  atText: z.number().int().min(1).max(12),
  isFinished: z.boolean(),
})

export type SaveRequest = z.infer<typeof saveRequest>
