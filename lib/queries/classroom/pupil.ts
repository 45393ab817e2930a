import { database } from '@/lib/db/client'
import type { AssignmentTask } from '@/lib/db/generated/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'

/** What a pupil is shown of her class. */
export interface PupilHome {
  pupilId: string
  pseudonym: string
  isTeacher: boolean
  classTitle: string
  /** the last day on which anything of the class is kept, YYYY-MM-DD */
  expiresOn: string
  assignments: {
    id: string
    title: string
    task: AssignmentTask
    texts: number
    isOpen: boolean
    isStarted: boolean
    isFinished: boolean
  }[]
}

/** The pupil whose secret this is, with what there is to do; null when it is nobodyʼs or the class is over. */
export async function pupilHome(token: string): Promise<PupilHome | null> {
  const pupil = await database().pupil.findFirst({
    where: { tokenSha256: pupilTokenHash(token), schoolClass: { expiresOn: { gte: today() } } },
    include: {
      works: true,
      schoolClass: {
        include: {
          assignments: { orderBy: { ordinal: 'asc' }, include: { _count: { select: { texts: true } } } },
        },
      },
    },
  })
  if (!pupil) return null
  const { schoolClass, works } = pupil
  return {
    pupilId: pupil.id,
    pseudonym: pupil.pseudonym,
    isTeacher: pupil.isTeacher,
    classTitle: schoolClass.title,
    expiresOn: schoolClass.expiresOn.toISOString().slice(0, 10),
    assignments: schoolClass.assignments.map(({ id, title, task, isOpen, _count }) => {
      const work = works.find((one) => one.assignmentId === id)
      return {
        ...{ id, title, task, isOpen, texts: _count.texts },
        isStarted: work !== undefined,
        isFinished: work?.finishedAt != null,
      }
    }),
  }
}
