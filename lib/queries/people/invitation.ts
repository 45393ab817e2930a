import type { Role } from '@/lib/core/people/actor'
import { isInvitationToken } from '@/lib/core/people/one-time-token'
import { database } from '@/lib/db/client'
import { hashOf } from '@/lib/db/sign-in/tokens'

/** What an open invitation says. */
export interface OpenInvitation {
  email: string
  role: Role
  invitedBy: string
  /** the name of somebody who is here and sets a new password; null for somebody new */
  forName: string | null
}

/** The invitation that a link opens; null when it is unknown, used, withdrawn or too old. */
export async function openInvitation(token: string): Promise<OpenInvitation | null> {
  if (!isInvitationToken(token)) return null
  const found = await database().invitation.findFirst({
    where: { tokenHash: hashOf(token), usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
    select: { email: true, role: true, invitedBy: true, forPerson: { select: { name: true } } },
  })
  if (!found) return null
  const { forPerson, ...rest } = found
  return { ...rest, forName: forPerson?.name ?? null }
}
