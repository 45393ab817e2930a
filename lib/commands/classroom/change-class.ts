import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { ownClass } from './own-class'

const COMMAND = 'classroom/change-class'

/** Opens or closes an assignment of the teacher's own; whether there was one. Rejects when the database cannot be reached. */
export async function setOpen(
  { assignmentId, isOpen, actor }: { assignmentId: string; isOpen: boolean; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, COMMAND)
  return db.$transaction(async (tx) => {
    const [changed] = await tx.assignment.updateManyAndReturn({
      where: { id: assignmentId, schoolClass: ownClass(actor) },
      data: { isOpen },
      select: { classId: true },
    })
    if (!changed) return false
    const thing = { kind: 'class', id: changed.classId } as const
    const summary = `${isOpen ? 'opened' : 'closed'} an assignment`
    await record(tx, actor, { command: COMMAND, thing, summary })
    return true
  })
}

/**
 * Takes a pupil out of a class of the teacher's own, with all that the pupil did; whether there was one. The history tells
 * that one was taken out, and not which. Rejects when the database cannot be reached.
 */
export async function removePupil(
  { classId, pupilId, actor }: { classId: string; pupilId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, COMMAND)
  return db.$transaction(async (tx) => {
    const { count } = await tx.pupil.deleteMany({
      where: { id: pupilId, classId, schoolClass: ownClass(actor) },
    })
    if (count === 0) return false
    const thing = { kind: 'class', id: classId } as const
    const summary = 'took a pupil out, with all that the pupil did'
    await record(tx, actor, { command: COMMAND, thing, summary })
    return true
  })
}

/** Deletes an assignment of the teacher's own with all that was done on it; whether there was one. Rejects as the others do. */
export async function deleteAssignment(
  { assignmentId, actor }: { assignmentId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, COMMAND)
  return db.$transaction(async (tx) => {
    const where = { id: assignmentId, schoolClass: ownClass(actor) }
    const found = await tx.assignment.findFirst({ where, select: { classId: true } })
    const { count } = await tx.assignment.deleteMany({ where })
    if (!found || count === 0) return false
    const thing = { kind: 'class', id: found.classId } as const
    const summary = 'deleted an assignment, with all that was done on it'
    await record(tx, actor, { command: COMMAND, thing, summary })
    return true
  })
}
