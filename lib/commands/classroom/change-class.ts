import { database, type PrismaClient } from '@/lib/db/client'

/** Opens or closes an assignment of the teacher's own; whether there was one. Rejects when the database cannot be reached. */
export async function setOpen(
  { assignmentId, isOpen, actor }: { assignmentId: string; isOpen: boolean; actor: string },
  db: PrismaClient = database(),
): Promise<boolean> {
  const { count } = await db.assignment.updateMany({
    where: { id: assignmentId, schoolClass: { teacher: actor } },
    data: { isOpen },
  })
  return count > 0
}

/** Takes a pupil out of a class of the teacher's own, with all that the pupil did; whether there was one. */
export async function removePupil(
  { classId, pupilId, actor }: { classId: string; pupilId: string; actor: string },
  db: PrismaClient = database(),
): Promise<boolean> {
  const { count } = await db.pupil.deleteMany({
    where: { id: pupilId, classId, schoolClass: { teacher: actor } },
  })
  return count > 0
}

/** Deletes an assignment of the teacher's own with all that was done on it; whether there was one. */
export async function deleteAssignment(
  { assignmentId, actor }: { assignmentId: string; actor: string },
  db: PrismaClient = database(),
): Promise<boolean> {
  const { count } = await db.assignment.deleteMany({
    where: { id: assignmentId, schoolClass: { teacher: actor } },
  })
  return count > 0
}
