import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from './history'

/** Revokes one of the actor’s own access tokens; false when it is not theirs, or revoked already. */
export async function revokeToken(
  { id, actor }: { id: number; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, 'people/revoke-token')
  return db.$transaction(async (tx) => {
    const { count } = await tx.accessToken.updateMany({
      where: { id, personId: actor.id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return false
    const thing = { kind: 'token', id } as const
    await record(tx, actor, { command: 'people/revoke-token', thing, summary: 'Revoked an access token' })
    return true
  })
}
