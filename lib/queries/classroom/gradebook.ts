import type { TableRow } from '@/lib/core/compare/mention-table'
import { classDetail } from './teacher-classes'

/** A table with its columns in their order. */
export interface Gradebook {
  columns: string[]
  rows: TableRow[]
}

/**
 * What each pupil of a class did in each assignment, a row for each of both: counts, no marks out of ten. null when it is not
 * this teacher's class. Rejects when the database cannot be reached.
 */
export async function gradebook(classId: string, teacher: string): Promise<Gradebook | null> {
  const detail = await classDetail(classId, teacher)
  if (!detail) return null
  const columns = [
    'name',
    'assignment',
    'task',
    'state',
    'marks',
    'answered',
    'right_at_first_try',
    'last_seen',
  ]
  const rows = detail.pupils
    .filter(({ isTeacher }) => !isTeacher)
    .flatMap(({ pseudonym, standings }) =>
      detail.assignments.map(({ id, title, task }): TableRow => {
        const standing = standings.find(({ assignmentId }) => assignmentId === id)
        const isCoded = task === 'code'
        return {
          name: pseudonym,
          assignment: title,
          task,
          state: !standing ? 'not begun' : standing.isFinished ? 'finished' : 'begun',
          marks: standing && isCoded ? standing.marks : null,
          answered: standing && !isCoded ? standing.answered : null,
          right_at_first_try: standing && !isCoded && task !== 'headline' ? standing.firstRight : null,
          last_seen: standing?.seenAt ?? null,
        }
      }),
    )
  return { columns, rows }
}
