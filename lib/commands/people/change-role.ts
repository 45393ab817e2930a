import type { Actor, Role } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import type { Transaction } from '../load-content/rows'
import { demand, record } from './history'

export type RoleResult = 'changed' | 'unchanged' | 'no-person' | 'last-owner'

/** Gives a person another role, which holds from their next request. The last owner stays one. */
export async function changeRole(
  { personId, role, actor }: { personId: string; role: Role; actor: Actor },
  db: PrismaClient = database(),
): Promise<RoleResult> {
  demand(actor, 'people/change-role')
  return db.$transaction(async (tx) => {
    const owners = await lockOwners(tx)
    const person = await tx.person.findUnique({ where: { id: personId, removedAt: null } })
    if (!person) return 'no-person'
    if (person.role === role) return 'unchanged'
    if (person.role === 'owner' && owners.length < 2) return 'last-owner'
    await tx.person.update({ where: { id: personId }, data: { role, updatedAt: new Date() } })
    const summary = `${person.name}: ${role} instead of ${person.role}`
    const thing = { kind: 'person', id: personId } as const
    await record(tx, actor, { command: 'people/change-role', thing, summary })
    return 'changed'
  })
}

/** The owners, held until the transaction ends: two who remove each other at once do not leave the house without one. */
export async function lockOwners(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from person where role = 'owner' and removed_at is null order by id for update`
  return rows.map(({ id }) => id)
}
