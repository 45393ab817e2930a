import type { Role } from '@/lib/core/people/actor'
import { database } from '@/lib/db/client'

export interface HousePerson {
  id: string
  name: string
  email: string
  role: Role
  since: Date
  /** when they last used a session that is still open; null: they are signed in nowhere */
  lastSeen: Date | null
}

export interface OpenInvitationRow {
  id: number
  email: string
  role: Role
  invitedBy: string
  expires: Date
  /** the name of somebody who is here and sets a new password by it */
  forName: string | null
}

/** Everybody who signs in here, and the invitations that are open, both by name or address. */
export async function housePeople(): Promise<{ people: HousePerson[]; invitations: OpenInvitationRow[] }> {
  const now = new Date()
  const people = await database().person.findMany({
    where: { removedAt: null },
    include: { sessions: { where: { expiresAt: { gt: now } }, orderBy: { updatedAt: 'desc' }, take: 1 } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const invitations = await database().invitation.findMany({
    where: { usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    include: { forPerson: { select: { name: true } } },
    orderBy: [{ email: 'asc' }, { id: 'asc' }],
  })
  return {
    people: people.map(({ id, name, email, role, createdAt, sessions }) => ({
      ...{ id, name, email, role, since: createdAt, lastSeen: sessions[0]?.updatedAt ?? null },
    })),
    invitations: invitations.map(({ id, email, role, invitedBy, expiresAt, forPerson }) => ({
      ...{ id, email, role, invitedBy, expires: expiresAt, forName: forPerson?.name ?? null },
    })),
  }
}

/** Whether the house has an owner: without one it serves nobody. */
export async function hasOwner(): Promise<boolean> {
  return (await database().person.count({ where: { role: 'owner', removedAt: null } })) > 0
}
