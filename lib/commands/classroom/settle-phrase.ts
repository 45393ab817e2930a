import { readCodebook } from '@/lib/content/schema/class-codebook'
import { database, type PrismaClient } from '@/lib/db/client'

export interface PhraseToSettle {
  assignmentId: string
  /** the place of the text, from 1 */
  text: number
  start: number
  end: number
  /** null: nothing is to be marked here */
  code: string | null
  reason: string
  /** the teacher */
  actor: string
}

export type SettleResult = { code: 'settled' } | { code: 'no-phrase' } | { code: 'no-code' }

/**
 * Keeps how a phrase was settled, and why, in place of what was settled there before. The marks of the pupils stay as they are.
 * Rejects when the database cannot be reached.
 */
export async function settlePhrase(
  { assignmentId, text, start, end, code, reason, actor }: PhraseToSettle,
  db: PrismaClient = database(),
): Promise<SettleResult> {
  const found = await db.assignmentText.findFirst({
    where: {
      assignmentId,
      ordinal: text,
      length: { gte: end },
      assignment: { schoolClass: { teacher: actor } },
    },
    include: { assignment: { select: { codebook: true } } },
  })
  if (!found || start >= end) return { code: 'no-phrase' }
  const codes = readCodebook(found.assignment.codebook)?.codes ?? []
  if (code !== null && !codes.some(({ id }) => id === code)) return { code: 'no-code' }
  const place = { assignmentId, ordinal: text, start, end }
  const said = { code, reason, settledBy: actor, settledAt: new Date() }
  await db.settledPhrase.upsert({
    where: { assignmentId_ordinal_start_end: place },
    create: { ...place, ...said },
    update: said,
  })
  return { code: 'settled' }
}
