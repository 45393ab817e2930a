import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from './history'

/** Removes one of the actor’s own passkeys; false when it is not theirs. */
export async function removePasskey(
  { id, actor }: { id: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, 'people/remove-passkey')
  return db.$transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, personId: actor.id } })
    if (count === 0) return false
    const thing = { kind: 'person', id: actor.id } as const
    await record(tx, actor, { command: 'people/remove-passkey', thing, summary: 'Removed a passkey' })
    return true
  })
}
