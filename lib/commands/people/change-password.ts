import type { Actor } from '@/lib/core/people/actor'
import { passwordProblem } from '@/lib/core/people/password'
import { database, type PrismaClient } from '@/lib/db/client'
import { hashPassword, isPassword } from '@/lib/db/sign-in/passwords'
import { hashOf } from '@/lib/db/sign-in/tokens'
import { demand, record } from './history'
import { countTry, forgetTries } from './try-count'

export type PasswordResult =
  | { code: 'changed' }
  /** the present password is not this, or they have none: then a link from an owner sets one */
  | { code: 'wrong' }
  | { code: 'too-many' }
  | { code: 'problem'; message: string }

/** Changes the actor’s own password, for whoever knows the present one; all their other sessions end. */
export async function changePassword(
  { present, next, actor }: { present: string; next: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<PasswordResult> {
  demand(actor, 'people/change-password')
  if (actor.kind !== 'person') return { code: 'wrong' }
  const { id: personId } = actor
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { accounts: { where: { providerId: 'credential' } } },
  })
  const problem = passwordProblem(next, [person.name, person.email])
  if (problem) return { code: 'problem', message: problem }
  const key = hashOf(`change ${personId}`)
  if ((await countTry(key)) === null) return { code: 'too-many' }
  const [account] = person.accounts
  if (!account?.password || !(await isPassword({ hash: account.password, password: present })))
    return { code: 'wrong' }
  await forgetTries(key)
  const password = await hashPassword(next)
  await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { password, updatedAt: new Date() } })
    await tx.session.deleteMany({ where: { personId, id: { not: actor.sessionId } } })
    const summary = 'Changed the password; all other sessions ended'
    const thing = { kind: 'person', id: personId } as const
    await record(tx, actor, { command: 'people/change-password', thing, summary })
  })
  return { code: 'changed' }
}
