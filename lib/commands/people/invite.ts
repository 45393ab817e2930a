import type { Actor, Role } from '@/lib/core/people/actor'
import { INVITATION_DAYS } from '@/lib/core/people/one-time-token'
import { database, type PrismaClient } from '@/lib/db/client'
import { newToken } from '@/lib/db/sign-in/tokens'
import type { Transaction } from '../load-content/rows'
import { demand, record } from './history'

const DAY_MS = 86_400_000

export interface PersonToInvite {
  /** in lower case */
  email: string
  role: Role
  actor: Actor
}

export type InviteResult =
  /** `token` stands in the link, and nowhere else from now on */
  | { code: 'invited'; token: string; expires: Date }
  /** somebody with this address is here already */
  | { code: 'is-here'; name: string }

/** Invites somebody by a link that can be used once, for a week. An earlier one to the same address is withdrawn. */
export async function invite(
  { email, role, actor }: PersonToInvite,
  db: PrismaClient = database(),
): Promise<InviteResult> {
  demand(actor, 'people/invite')
  return db.$transaction(async (tx): Promise<InviteResult> => {
    const person = await tx.person.findUnique({ where: { email } })
    if (person) return { code: 'is-here', name: person.name }
    const { token, expires, id } = await openLink(tx, {
      email,
      role,
      forPersonId: null,
      invitedBy: actor.name,
    })
    const summary = `Invited somebody as ${role}`
    await record(tx, actor, { command: 'people/invite', thing: { kind: 'invitation', id }, summary })
    return { code: 'invited', token, expires }
  })
}

/** Gives somebody who is here a link by which they set a new password; their old one works until then. Null when they are not. */
export async function inviteAgain(
  { personId, actor }: { personId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<{ token: string; expires: Date; email: string } | null> {
  demand(actor, 'people/invite')
  return db.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId, removedAt: null } })
    if (!person) return null
    const { email, role } = person
    const link = await openLink(tx, { email, role, forPersonId: personId, invitedBy: actor.name })
    const summary = `Made a link by which ${person.name} sets a new password`
    const thing = { kind: 'person', id: personId } as const
    await record(tx, actor, { command: 'people/invite', thing, summary })
    return { ...link, email }
  })
}

interface LinkToOpen {
  email: string
  role: Role
  forPersonId: string | null
  invitedBy: string
}

/** Opens a link to come in by, and withdraws those that were open for the same address. */
export async function openLink(
  tx: Transaction,
  given: LinkToOpen,
): Promise<{ id: number; token: string; expires: Date }> {
  await tx.invitation.updateMany({
    where: { email: given.email, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  })
  const { token, hash } = newToken()
  const expires = new Date(Date.now() + INVITATION_DAYS * DAY_MS)
  const { id } = await tx.invitation.create({ data: { ...given, tokenHash: hash, expiresAt: expires } })
  return { id, token, expires }
}
