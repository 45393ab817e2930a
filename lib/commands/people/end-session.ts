import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from './history'

/**
 * Ends one of the actor’s own sessions, or all but the one that asks; it is over with the next request that brings it.
 * Returns how many ended: none where it is not theirs, or over already.
 */
export async function endSession(
  { which, actor }: { which: { id: string } | 'all others'; actor: Actor },
  db: PrismaClient = database(),
): Promise<number> {
  demand(actor, 'people/end-session')
  if (actor.kind !== 'person') return 0
  return db.$transaction(async (tx) => {
    const id = which === 'all others' ? { not: actor.sessionId } : which.id
    const { count } = await tx.session.deleteMany({ where: { personId: actor.id, id } })
    if (count === 0) return 0
    const isOwn = which !== 'all others' && which.id === actor.sessionId
    const summary = isOwn ? 'Signed out' : `Ended ${count === 1 ? 'a session' : `${count} sessions`}`
    const thing = { kind: 'person', id: actor.id } as const
    await record(tx, actor, { command: 'people/end-session', thing, summary })
    return count
  })
}
