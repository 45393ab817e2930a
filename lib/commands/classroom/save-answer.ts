import { database, type PrismaClient } from '@/lib/db/client'
import { demand } from '../people/history'
import { pupilAtWork } from './pupil-at-work'

const MOST_ANSWERS = 1_000 // of one pupil in one assignment

export interface AnswerToSave {
  /** the pupilʼs secret: who acts */
  token: string
  assignmentId: string
  /** a UUID, made in the browser */
  id: string
  item: string
  answer: string
  /** null where nothing is right or wrong */
  isRight: boolean | null
}

export type AnswerResult = { code: 'saved' } | { code: 'no-work' } | { code: 'closed' } | { code: 'too-many' }

/**
 * Keeps an answer to one item of a task; sent twice, it is kept once. Of each item the first answer counts, and all are kept.
 * Rejects when the database cannot be reached.
 */
export async function saveAnswer(given: AnswerToSave, db: PrismaClient = database()): Promise<AnswerResult> {
  const work = await pupilAtWork(db, given)
  if (!work) return { code: 'no-work' }
  demand(work.actor, 'classroom/save-answer')
  if (!work.isOpen) return { code: 'closed' }
  const { assignmentId, id, item, answer, isRight } = given
  const rows = await db.$queryRaw<{ id: string | null }[]>`
    with work as (
      insert into pupil_work (pupil_id, assignment_id, class_id) values (${work.pupilId}, ${assignmentId}, ${work.classId})
      on conflict (pupil_id, assignment_id) do update set seen_at = now()
      returning pupil_id, assignment_id)
    insert into pupil_answer (id, pupil_id, assignment_id, item, answer, is_right)
    select ${id}::uuid, pupil_id, assignment_id, ${item}, ${answer}, ${isRight}::boolean from work
    where (select count(*) from pupil_answer p
      where p.pupil_id = work.pupil_id and p.assignment_id = work.assignment_id) < ${MOST_ANSWERS}
    on conflict (id) do nothing
    returning id::text`
  if (rows.length > 0) return { code: 'saved' }
  const known = await db.pupilAnswer.count({ where: { id, pupilId: work.pupilId } })
  return known > 0 ? { code: 'saved' } : { code: 'too-many' }
}
