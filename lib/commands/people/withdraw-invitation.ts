import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from './history'

/** Withdraws an invitation that nobody used yet; false when there is none of this number. */
export async function withdrawInvitation(
  { id, actor }: { id: number; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, 'people/withdraw-invitation')
  return db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    })
    if (count === 0) return false
    const thing = { kind: 'invitation', id } as const
    await record(tx, actor, {
      ...{ command: 'people/withdraw-invitation', thing, summary: 'Withdrew an invitation' },
    })
    return true
  })
}
