import { randomBytes } from 'node:crypto'
import { CODE_LENGTH, codeFrom } from '@/lib/core/classroom/class-code'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { randomId } from './secret'

/** How long a class is kept unless its teacher says otherwise: a teaching unit and some days. */
export const DEFAULT_DAYS = 30
export const MOST_DAYS = 365
const DAY_MS = 86_400_000
const TRIES = 5 // one code in 85 million is taken by chance

export interface ClassToOpen {
  title: string
  /** whole days that it is kept, 1 to 365 */
  days: number
  /** the teacher */
  actor: Actor
  now?: Date
}

/** Opens a class: its address, and the code that pupils type. Rejects when the database cannot be reached. */
export async function openClass(
  { title, days, actor, now = new Date() }: ClassToOpen,
  db: PrismaClient = database(),
): Promise<{ id: string; code: string }> {
  demand(actor, 'classroom/open-class')
  const expiresOn = new Date(now.getTime() + days * DAY_MS)
  for (let tried = 1; ; tried += 1) {
    const code = codeFrom(randomBytes(CODE_LENGTH))
    const made = await db.$transaction(async (tx) => {
      const [one] = await tx.schoolClass.createManyAndReturn({
        data: [{ id: randomId(), code, title, teacher: actor.id, expiresOn }],
        skipDuplicates: true,
        select: { id: true, code: true },
      })
      if (!one) return null
      const thing = { kind: 'class', id: one.id } as const
      // Not its title, in which a name may stand: the history stays when the class goes.
      const summary = `opened a class for ${days} ${days === 1 ? 'day' : 'days'}`
      await record(tx, actor, { command: 'classroom/open-class', thing, summary })
      return one
    })
    if (made) return made
    if (tried === TRIES) throw new Error('no free class code was found')
  }
}
