import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'

/** Takes an address out: it is told nothing more, and what waited for it is not sent. Rejects when the database cannot be reached. */
export async function removeWebhook(
  { id, actor }: { id: number; actor: Actor },
  db: PrismaClient = database(),
): Promise<{ code: 'removed' | 'no-webhook' }> {
  demand(actor, 'webhooks/remove-webhook')
  return db.$transaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { id, removedAt: null },
      data: { removedAt: new Date() },
    })
    if (count === 0) return { code: 'no-webhook' as const }
    const thing = { kind: 'review', id: `webhook ${id}` } as const
    await record(tx, actor, { command: 'webhooks/remove-webhook', thing, summary: 'took out an address' })
    return { code: 'removed' as const }
  })
}
