import { type AssignmentReport, reportOn } from '@/lib/core/classroom/report'
import { database } from '@/lib/db/client'
import { today } from '@/lib/db/today'
import { classReadings } from './class-readings'

/** The report on an assignment of this teacher; null when there is none. Rejects when the database cannot be reached. */
export async function assignmentReport(
  { classId, assignmentId }: { classId: string; assignmentId: string },
  teacher: string,
): Promise<AssignmentReport | null> {
  const found = await database().assignment.findFirst({
    where: { id: assignmentId, classId, schoolClass: { teacher, expiresOn: { gte: today() } } },
    select: { schoolClass: { select: { title: true } } },
  })
  const readings = found && (await classReadings(assignmentId))
  return readings ? reportOn(found.schoolClass.title, readings) : null
}
