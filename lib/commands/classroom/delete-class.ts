import { database, type PrismaClient } from '@/lib/db/client'

/** Deletes a class of the teacher's own with everything in it, at once and for good; whether there was one. */
export async function deleteClass(
  { classId, actor }: { classId: string; actor: string },
  db: PrismaClient = database(),
): Promise<boolean> {
  const { count } = await db.schoolClass.deleteMany({ where: { id: classId, teacher: actor } })
  return count > 0
}

/**
 * Deletes every class whose day is over, with everything in it; how many there were. Before that nobody reaches them any more:
 * every question asks for the day. Rejects when the database cannot be reached.
 */
export async function deleteExpiredClasses(db: PrismaClient = database()): Promise<number> {
  return db.$executeRaw`delete from school_class where expires_on < current_date`
}
