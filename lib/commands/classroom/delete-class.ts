import { type Actor, commandLine } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { today } from '@/lib/db/today'
import { demand, record } from '../people/history'
import { ownClass } from './own-class'

const COMMAND = 'classroom/delete-class'
// Nobody decides on each: the day does that was set when the class was opened.
const ITS_DAY = commandLine('the day of the class')

/**
 * Deletes a class of the teacher's own with everything in it, at once and for good; whether there was one. The history
 * keeps that it was deleted, by a number that leads to nothing any more. Rejects when the database cannot be reached.
 */
export async function deleteClass(
  { classId, actor }: { classId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, COMMAND)
  return db.$transaction(async (tx) => {
    const { count } = await tx.schoolClass.deleteMany({ where: { ...ownClass(actor), id: classId } })
    if (count === 0) return false
    await record(tx, actor, deed(classId, 'deleted a class with everything in it'))
    return true
  })
}

/**
 * Deletes every class whose day is over, with everything in it; how many there were. Before that nobody reaches them any more:
 * every question asks for the day. Rejects when the database cannot be reached.
 */
export async function deleteExpiredClasses(db: PrismaClient = database()): Promise<number> {
  return db.$transaction(async (tx) => {
    const over = await tx.schoolClass.findMany({
      where: { expiresOn: { lt: today() } },
      select: { id: true },
    })
    const ids = over.map(({ id }) => id)
    const { count } = await tx.schoolClass.deleteMany({ where: { id: { in: ids } } })
    const deeds = ids.map((id) => deed(id, 'deleted a class on its day, with everything in it'))
    await record(tx, ITS_DAY, ...deeds)
    return count
  })
}

function deed(classId: string, summary: string) {
  return { command: COMMAND, thing: { kind: 'class', id: classId }, summary } as const
}
