import { classCodeOf } from '@/lib/core/classroom/class-code'
import { pseudonymKey, pseudonymOf } from '@/lib/core/classroom/pseudonym'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { demand } from '../people/history'
import { randomId, randomToken } from './secret'

// A whole class may join in the same moment: nobody is turned away for waiting a little.
const PATIENT = { maxWait: 10_000, timeout: 15_000 } as const
const MOST_PUPILS = 60 // of one class: more is no class, but somebody filling the table

export type JoinResult =
  /** `token` is the secret for the browser; nobody can read it again */
  | { code: 'joined'; token: string; classId: string; expiresOn: Date }
  /** no class has this code, or its day is over */
  | { code: 'no-class' }
  | { code: 'bad-name' }
  /** somebody of the class has this name already */
  | { code: 'taken' }
  | { code: 'full' }

/**
 * Takes somebody into a class under a name of their choice. The act of a pupil, who has no account: no history tells of it,
 * because that would outlive the class. Rejects when the database cannot be reached.
 */
export async function joinClass(
  { code: typed, pseudonym: name, actor }: { code: string; pseudonym: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<JoinResult> {
  demand(actor, 'classroom/join-class')
  const code = classCodeOf(typed)
  if (code === null) return { code: 'no-class' }
  const pseudonym = pseudonymOf(name)
  if (pseudonym === null) return { code: 'bad-name' }
  return db.$transaction(async (tx): Promise<JoinResult> => {
    // Two who join at once wait for one another, so that the last place is given once.
    const [found] = await tx.$queryRaw<{ id: string; expiresOn: Date }[]>`
      select id, expires_on as "expiresOn" from school_class
      where code = ${code} and expires_on >= (now() at time zone 'UTC')::date for update`
    if (!found) return { code: 'no-class' }
    const key = pseudonymKey(pseudonym)
    const others = await tx.pupil.findMany({ where: { classId: found.id }, select: { pseudonymKey: true } })
    if (others.some(({ pseudonymKey: taken }) => taken === key)) return { code: 'taken' }
    if (others.length >= MOST_PUPILS) return { code: 'full' }
    const token = randomToken()
    await tx.pupil.create({
      data: {
        id: randomId(),
        classId: found.id,
        pseudonym,
        pseudonymKey: key,
        tokenSha256: pupilTokenHash(token),
      },
    })
    return { code: 'joined', token, classId: found.id, expiresOn: found.expiresOn }
  }, PATIENT)
}
