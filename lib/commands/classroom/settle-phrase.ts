import { readCodebook } from '@/lib/content/schema/class-codebook'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { ownClass } from './own-class'

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
  actor: Actor
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
  demand(actor, 'classroom/settle-phrase')
  return db.$transaction(async (tx): Promise<SettleResult> => {
    const found = await tx.assignmentText.findFirst({
      where: {
        assignmentId,
        ordinal: text,
        length: { gte: end },
        assignment: { schoolClass: ownClass(actor) },
      },
      include: { assignment: { select: { codebook: true, classId: true } } },
    })
    if (!found || start >= end) return { code: 'no-phrase' }
    const { codebook, classId } = found.assignment
    const codes = readCodebook(codebook)?.codes ?? []
    if (code !== null && !codes.some(({ id }) => id === code)) return { code: 'no-code' }
    const place = { assignmentId, ordinal: text, start, end }
    const said = { code, reason, settledBy: actor.id, settledAt: new Date() }
    await tx.settledPhrase.upsert({
      where: { assignmentId_ordinal_start_end: place },
      create: { ...place, ...said },
      update: said,
    })
    const thing = { kind: 'class', id: classId } as const
    await record(tx, actor, { command: 'classroom/settle-phrase', thing, summary: 'settled a phrase' })
    return { code: 'settled' }
  })
}
