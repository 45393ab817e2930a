import { type AssignmentReport, reportOn } from '@/lib/core/classroom/report'
import { database } from '@/lib/db/client'
import { today } from '@/lib/db/today'
import { classReadings } from './class-readings'
import { readingsState } from './readings-state'

const MOST_KEPT = 20 // as many assignments as are looked at in one hour of a school

interface Kept {
  state: string
  report: Promise<AssignmentReport | null>
}

// By assignment, the one that was asked for last at the end. A teacherʼs page asks every few seconds, and the intervals of four
// coefficients take a thousand draws each.
const kept = new Map<string, Kept>()

/**
 * The report on an assignment of this teacher; null when there is none. It is reckoned anew only when something that it is made
 * from has changed. Rejects when the database cannot be reached.
 */
export async function assignmentReport(
  { classId, assignmentId }: { classId: string; assignmentId: string },
  teacher: string,
): Promise<AssignmentReport | null> {
  const [found, state] = await Promise.all([
    database().assignment.findFirst({
      where: { id: assignmentId, classId, schoolClass: { teacher, expiresOn: { gte: today() } } },
      select: { schoolClass: { select: { title: true } } },
    }),
    // Before the readings: what is written meanwhile is another state at the next question.
    readingsState(assignmentId),
  ])
  const known = kept.get(assignmentId)
  // Nothing of a class is kept here when it is gone; one that is anotherʼs stays for its own teacher.
  if (state === null) kept.delete(assignmentId)
  if (!found || state === null) return null
  const report = known?.state === state ? known.report : reckoned(assignmentId, found.schoolClass.title)
  kept.delete(assignmentId)
  kept.set(assignmentId, { state, report })
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  // What failed is tried again.
  report.catch(() => kept.delete(assignmentId))
  return report
}

async function reckoned(assignmentId: string, classTitle: string): Promise<AssignmentReport | null> {
  const readings = await classReadings(assignmentId)
  return readings && reportOn(classTitle, readings)
}
