import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { coderIdOf } from '../correct/coder-id'
import { demand, record } from './history'
import { openLink } from './invite'

export type CreateOwnerResult =
  /** `isNew`: false when somebody with this address was here, who is an owner now */
  { code: 'link'; token: string; expires: Date; isNew: boolean } | { code: 'name-taken'; name: string }

/**
 * Makes somebody an owner of the house, and a link by which they set their password. For whoever can run a command on the
 * computer: it is also the way back in for an owner who forgot theirs.
 */
export async function createOwner(
  { email, name, actor }: { email: string; name: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<CreateOwnerResult> {
  demand(actor, 'people/create-owner')
  return db.$transaction(async (tx): Promise<CreateOwnerResult> => {
    const here = await tx.person.findUnique({ where: { email } })
    const coderId = coderIdOf(name)
    if (!here && (await tx.person.count({ where: { coderId } })) > 0) return { code: 'name-taken', name }
    const person = here
      ? await tx.person.update({ where: { email }, data: { role: 'owner' } })
      : await tx.person.create({
          data: { id: randomUUID(), name, coderId, email, role: 'owner', emailVerified: true },
        })
    const given = { email, role: 'owner', forPersonId: person.id, invitedBy: actor.name } as const
    const { token, expires } = await openLink(tx, given)
    const summary = here ? 'Made an owner, with a link for a new password' : 'Created as owner'
    const thing = { kind: 'person', id: person.id } as const
    await record(tx, actor, { command: 'people/create-owner', thing, summary })
    return { code: 'link', token, expires, isNew: !here }
  })
}
