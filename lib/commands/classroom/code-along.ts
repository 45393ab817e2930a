import { pseudonymKey } from '@/lib/core/classroom/pseudonym'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { demand, record } from '../people/history'
import { ownClass } from './own-class'
import { randomId, randomToken } from './secret'

/**
 * Gives the teacher of a class a place in it to code along: the secret for the browser, a new one each time. Pupils see these
 * codings as the teacher's when they have finished, and they count in no agreement. null where it is not the teacher's class.
 * Rejects when the database cannot be reached.
 */
export async function codeAlong(
  { classId, actor }: { classId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<{ token: string; expiresOn: Date } | null> {
  demand(actor, 'classroom/code-along')
  return db.$transaction(async (tx) => {
    const found = await tx.schoolClass.findFirst({ where: { ...ownClass(actor), id: classId } })
    if (!found) return null
    const token = randomToken()
    const tokenSha256 = pupilTokenHash(token)
    const { count } = await tx.pupil.updateMany({
      where: { classId, isTeacher: true },
      data: { tokenSha256 },
    })
    if (count === 0) {
      const id = randomId()
      const name = 'The teacher'
      await tx.pupil.create({
        data: {
          ...{ id, classId, isTeacher: true, tokenSha256, pseudonym: name },
          // No pupil can have it: a key holds no blanks.
          pseudonymKey: `${pseudonymKey(name)} ${id}`,
        },
      })
    }
    const thing = { kind: 'class', id: classId } as const
    const summary = 'took the teacherʼs place in a class, to code along'
    await record(tx, actor, { command: 'classroom/code-along', thing, summary })
    return { token, expiresOn: found.expiresOn }
  })
}
