import { acceptInvitation } from '@/lib/commands/people/accept-invitation'
import { invite } from '@/lib/commands/people/invite'
import { type ActingPerson, commandLine, type Role } from '@/lib/core/people/actor'
import type { PrismaClient } from '@/lib/db/client'

export const HOUSE_PASSWORD = 'seven quiet otters'

/** Somebody who was invited to a house and came in, with HOUSE_PASSWORD; returns who they are. */
export async function letIn(prisma: PrismaClient, name: string, role: Role): Promise<ActingPerson> {
  const email = `${name.toLowerCase()}@house.example`
  const invited = await invite({ email, role, actor: commandLine('a test') }, prisma)
  if (invited.code !== 'invited') throw new Error(invited.code)
  const accepted = await acceptInvitation({ token: invited.token, name, password: HOUSE_PASSWORD }, prisma)
  if (accepted.code !== 'accepted') throw new Error(accepted.code)
  const { id } = await prisma.person.findUniqueOrThrow({ where: { email } })
  return { kind: 'person', id, name, role, sessionId: 'none' }
}
