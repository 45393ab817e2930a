import { database } from '@/lib/db/client'
import type { AssignmentTask } from '@/lib/db/generated/client'
import { today } from '@/lib/db/today'

/** A class in its teacherʼs list. */
export interface ClassSummary {
  id: string
  code: string
  title: string
  pupils: number
  assignments: number
  createdOn: string
  /** the last day on which it is kept, YYYY-MM-DD */
  expiresOn: string
}

/** The classes of a teacher that are not over, the newest first. Rejects when the database cannot be reached. */
export async function teacherClasses(teacher: string): Promise<ClassSummary[]> {
  const found = await database().schoolClass.findMany({
    where: { teacher, expiresOn: { gte: today() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: { _count: { select: { assignments: true, pupils: { where: { isTeacher: false } } } } },
  })
  return found.map(({ id, code, title, createdAt, expiresOn, _count }) => ({
    ...{ id, code, title, pupils: _count.pupils, assignments: _count.assignments },
    createdOn: day(createdAt),
    expiresOn: day(expiresOn),
  }))
}

/** Where a pupil stands in one assignment. */
export interface PupilStanding {
  assignmentId: string
  atText: number
  marks: number
  /** answers to items of a task that is matched; of each item the first counts */
  answered: number
  firstRight: number
  isFinished: boolean
  /** ISO 8601 */
  seenAt: string
}

/** A class as its teacher sees it. */
export interface ClassDetail extends Omit<ClassSummary, 'pupils' | 'assignments'> {
  pupils: { id: string; pseudonym: string; isTeacher: boolean; standings: PupilStanding[] }[]
  assignments: {
    id: string
    title: string
    task: AssignmentTask
    texts: number
    isOpen: boolean
    lessonId: string | null
  }[]
}

/** One class of this teacher; null when it is not there, over, or another teacherʼs. Rejects when the database cannot be reached. */
export async function classDetail(classId: string, teacher: string): Promise<ClassDetail | null> {
  const found = await database().schoolClass.findFirst({
    where: { id: classId, teacher, expiresOn: { gte: today() } },
    include: {
      assignments: { orderBy: { ordinal: 'asc' }, include: { _count: { select: { texts: true } } } },
      pupils: {
        orderBy: [{ isTeacher: 'asc' }, { pseudonymKey: 'asc' }],
        include: {
          works: {
            include: {
              _count: { select: { marks: { where: { isRemoved: false } } } },
              answers: { orderBy: { answeredAt: 'asc' }, select: { item: true, isRight: true } },
            },
          },
        },
      },
    },
  })
  if (!found) return null
  const { id, code, title, createdAt, expiresOn } = found
  return {
    ...{ id, code, title, createdOn: day(createdAt), expiresOn: day(expiresOn) },
    assignments: found.assignments.map(({ id, title, task, isOpen, lessonId, _count }) => ({
      ...{ id, title, task, isOpen, lessonId, texts: _count.texts },
    })),
    pupils: found.pupils.map(({ id, pseudonym, isTeacher, works }) => ({
      ...{ id, pseudonym, isTeacher },
      standings: works.map(({ assignmentId, atText, finishedAt, seenAt, answers, _count }) => {
        const first = new Map<string, boolean | null>()
        for (const { item, isRight } of answers) if (!first.has(item)) first.set(item, isRight)
        return {
          ...{ assignmentId, atText, marks: _count.marks, answered: first.size },
          firstRight: [...first.values()].filter((isRight) => isRight === true).length,
          isFinished: finishedAt !== null,
          seenAt: seenAt.toISOString(),
        }
      }),
    })),
  }
}

const day = (at: Date): string => at.toISOString().slice(0, 10)
