import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { lockOwners } from './change-role'
import { demand, record } from './history'

export type RemoveResult = 'removed' | 'no-person' | 'last-owner'

/**
 * Removes a person: their sessions end, and their password, passkeys, tokens and address are deleted. Their name stays on
 * what they did. The last owner stays.
 */
export async function removePerson(
  { personId, actor }: { personId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<RemoveResult> {
  demand(actor, 'people/remove-person')
  return db.$transaction(async (tx) => {
    const owners = await lockOwners(tx)
    const person = await tx.person.findUnique({ where: { id: personId, removedAt: null } })
    if (!person) return 'no-person'
    if (person.role === 'owner' && owners.length < 2) return 'last-owner'
    const own = { where: { personId } }
    await tx.session.deleteMany(own)
    await tx.account.deleteMany(own)
    await tx.passkey.deleteMany(own)
    await tx.accessToken.deleteMany(own)
    await tx.invitation.updateMany({
      where: { email: person.email, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    })
    const gone = `removed-${personId.toLowerCase()}@removed.invalid`
    await tx.invitation.updateMany({ where: { email: person.email }, data: { email: gone } })
    await tx.person.update({ where: { id: personId }, data: { email: gone, removedAt: new Date() } })
    const thing = { kind: 'person', id: personId } as const
    const summary = `Removed ${person.name}, who was ${person.role}`
    await record(tx, actor, { command: 'people/remove-person', thing, summary })
    return 'removed'
  })
}
