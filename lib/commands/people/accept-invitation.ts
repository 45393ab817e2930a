import { randomUUID } from 'node:crypto'
import { VISITOR } from '@/lib/core/people/actor'
import { isInvitationToken } from '@/lib/core/people/one-time-token'
import { passwordProblem } from '@/lib/core/people/password'
import { database, type PrismaClient } from '@/lib/db/client'
import { hashPassword } from '@/lib/db/sign-in/passwords'
import { hashOf } from '@/lib/db/sign-in/tokens'
import { coderIdOf } from '../correct/coder-id'
import type { Transaction } from '../load-content/rows'
import { demand, record } from './history'

export interface InvitationToAccept {
  /** what stands in the link */
  token: string
  /** the name they work under here; not asked for from somebody who is here already */
  name: string
  /** null: they sign in by the login of the house alone */
  password: string | null
}

export type AcceptResult =
  | { code: 'accepted'; email: string }
  /** the link is unknown, used, withdrawn or too old: which, is told to nobody */
  | { code: 'not-open' }
  | { code: 'problem'; message: string }

/**
 * Lets somebody in by a link: makes them a person with the role of the invitation, or gives one who is here a new password,
 * which ends all their sessions. The link is used up. Two who use it at once: one comes in.
 */
export async function acceptInvitation(
  { token, name, password }: InvitationToAccept,
  db: PrismaClient = database(),
): Promise<AcceptResult> {
  demand(VISITOR, 'people/accept-invitation')
  if (!isInvitationToken(token)) return { code: 'not-open' }
  const tokenHash = hashOf(token)
  const open = { tokenHash, usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } }
  // Looked at before the password is hashed: a link that is not open costs nothing.
  const found = await db.invitation.findFirst({ where: open, include: { forPerson: true } })
  if (!found) return { code: 'not-open' }
  const called = found.forPerson?.name ?? name.replace(/\s+/g, ' ').trim()
  const problem =
    nameProblem(called) ?? (password === null ? null : passwordProblem(password, [called, found.email]))
  if (problem) return { code: 'problem', message: problem }
  const hashed = password === null ? null : await hashPassword(password)

  return db.$transaction(async (tx): Promise<AcceptResult> => {
    await tx.$executeRaw`select from invitation where id = ${found.id} for update`
    const invitation = await tx.invitation.findFirst({ where: open })
    if (!invitation) return { code: 'not-open' }
    const { email, role, forPersonId } = invitation
    const personId = forPersonId ?? randomUUID()
    if (forPersonId === null) {
      const coderId = coderIdOf(called)
      const others = await tx.person.findMany({ where: { OR: [{ email }, { coderId }] } })
      if (others.some((other) => other.email === email)) return { code: 'not-open' }
      if (others.length > 0)
        return {
          code: 'problem',
          message: `Somebody here works under the name ${called}. Add to yours, so that the two can be told apart.`,
        }
      await tx.person.create({
        data: { id: personId, name: called, coderId, email, role, emailVerified: true },
      })
    }
    if (hashed !== null) await setPassword(tx, personId, hashed)
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { usedAt: new Date(), usedById: personId },
    })
    const actor = { kind: 'person', id: personId, name: called, role, sessionId: '' } as const
    const summary =
      forPersonId === null ? `Came in as ${role}` : 'Set a new password by a link; all sessions ended'
    const thing = { kind: 'person', id: personId } as const
    await record(tx, actor, { command: 'people/accept-invitation', thing, summary })
    return { code: 'accepted', email }
  })
}

/** Sets a person’s password, ends their sessions and forgets what was tried before. */
export async function setPassword(tx: Transaction, personId: string, hashed: string): Promise<void> {
  const credential = { providerId: 'credential', accountId: personId }
  await tx.account.upsert({
    where: { providerId_accountId: credential },
    create: { id: randomUUID(), ...credential, personId, password: hashed },
    update: { password: hashed, updatedAt: new Date() },
  })
  await tx.session.deleteMany({ where: { personId } })
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
  await tx.signInLock.deleteMany({ where: { addressHash: hashOf(person.email) } })
}

const LONGEST_NAME = 60 // letters, as for the name on a coding

function nameProblem(name: string): string | null {
  if (name === '') return 'Give the name under which you work here.'
  return name.length > LONGEST_NAME
    ? `The name has ${name.length} letters; it may have ${LONGEST_NAME}.`
    : null
}
