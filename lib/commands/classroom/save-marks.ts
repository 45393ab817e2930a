import { readCodebook } from '@/lib/content/schema/class-codebook'
import { MOST_MARKS, markProblem, type SavedMark, type SaveReport } from '@/lib/core/classroom/save'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand } from '../people/history'
import { type PupilAtWork, pupilAtWork } from './pupil-at-work'

export interface MarksToSave {
  /** the pupilʼs secret: who acts */
  token: string
  assignmentId: string
  marks: SavedMark[]
  /** the text that the pupil has before her */
  atText: number
  /** she says that she has finished: nothing changes after this save */
  isFinished: boolean
}

export type SaveResult =
  | ({ code: 'saved'; isFinished: boolean } & SaveReport)
  /** the secret is nobodyʼs, the class is over, or it has no such assignment */
  | { code: 'no-work' }
  /** she has finished, or the teacher has closed it: nothing was changed */
  | { code: 'finished' }
  | { code: 'closed' }

/**
 * Saves what a pupil marked. The same save may come twice, late, or in another order: of each mark the highest revision
 * counts, so that nothing is lost or doubled. One statement writes all of it or nothing. Rejects when the database cannot be
 * reached.
 */
export async function saveMarks(given: MarksToSave, db: PrismaClient = database()): Promise<SaveResult> {
  const work = await pupilAtWork(db, given)
  if (!work) return { code: 'no-work' }
  demand(work.actor, 'classroom/save-marks')
  if (!work.isOpen) return { code: 'closed' }
  const codes = new Set(readCodebook(work.codebook)?.codes.map(({ id }) => id))
  const problems = given.marks.map((mark) => markProblem(mark, { lengths: work.lengths, codes }))
  const good = lastOfEach(given.marks.filter((_, index) => !problems[index]))
  const saved = await write(db, { ...given, marks: good }, work)
  if (!saved) return { code: 'finished' }
  const there = new Set(saved.map(({ id }) => id))
  return {
    code: 'saved',
    isFinished: given.isFinished,
    saved,
    refused: [
      ...given.marks.flatMap(({ id }, index) => {
        const reason = problems[index]
        return reason ? [{ id, reason }] : []
      }),
      ...good
        .filter(({ id }) => !there.has(id))
        .map(({ id }) => ({
          id,
          reason: `there are ${MOST_MARKS} marks already, or its number is another’s`,
        })),
    ],
  }
}

/** What is stored of these marks afterwards; null where the pupil has finished, and nothing was written. */
async function write(
  db: PrismaClient,
  { marks, assignmentId, atText, isFinished }: MarksToSave,
  { pupilId, classId, lengths }: PupilAtWork,
): Promise<SaveReport['saved'] | null> {
  const at = Math.min(Math.max(1, atText), Math.max(1, lengths.length))
  const ids = marks.map(({ id }) => id)
  const column = <Value>(value: (mark: SavedMark) => Value) => marks.map(value)
  // Saves of one pupil wait for one another at her work; those of others do not. Marks follow where it let them through.
  const rows = await db.$queryRaw<{ id: string | null; revision: bigint | null }[]>`
    with work as (
      insert into pupil_work as w (pupil_id, assignment_id, class_id, at_text, finished_at)
      values (${pupilId}, ${assignmentId}, ${classId}, ${at}, case when ${isFinished} then now() end)
      on conflict (pupil_id, assignment_id) do update
        set seen_at = now(), at_text = excluded.at_text,
          finished_at = case when ${isFinished} then greatest(now(), w.started_at) end
        where w.finished_at is null
      returning w.pupil_id, w.assignment_id),
    written as (
      insert into pupil_mark (id, pupil_id, assignment_id, ordinal, start, "end", code, reason, revision, is_removed)
      select n.id, work.pupil_id, work.assignment_id, n.ordinal, n.start, n."end", n.code, n.reason, n.revision, n.is_removed
      from work, unnest(${ids}::uuid[], ${column(({ text }) => text)}::int[], ${column(({ start }) => start)}::int[],
        ${column(({ end }) => end)}::int[], ${column(({ code }) => code)}::text[],
        ${column(({ reason, isRemoved }) => (isRemoved ? '' : reason))}::text[],
        ${column(({ revision }) => revision)}::bigint[], ${column(({ isRemoved }) => isRemoved)}::boolean[])
        as n (id, ordinal, start, "end", code, reason, revision, is_removed)
      where exists (select from pupil_mark m where m.id = n.id)
        or (select count(*) from pupil_mark m where m.pupil_id = work.pupil_id and m.assignment_id = work.assignment_id) < ${MOST_MARKS}
      on conflict (id) do update set ordinal = excluded.ordinal, start = excluded.start, "end" = excluded."end",
        code = excluded.code, reason = excluded.reason, revision = excluded.revision,
        is_removed = excluded.is_removed, saved_at = now()
      where pupil_mark.revision < excluded.revision
        and pupil_mark.pupil_id = excluded.pupil_id and pupil_mark.assignment_id = excluded.assignment_id
      returning id::text, revision)
    select null as id, null as revision from work
    union all select id, revision from written
    union all select m.id::text, m.revision from pupil_mark m, work
      where m.id = any(${ids}::uuid[]) and m.pupil_id = work.pupil_id and m.assignment_id = work.assignment_id
        and m.id::text not in (select id from written)`
  if (rows.length === 0) return null
  return rows.flatMap(({ id, revision }) => (id === null ? [] : [{ id, revision: Number(revision) }]))
}

/** Of several changes of one mark the newest: one statement cannot write a row twice. */
function lastOfEach(marks: readonly SavedMark[]): SavedMark[] {
  const newest = new Map<string, SavedMark>()
  for (const mark of marks) {
    const known = newest.get(mark.id)
    if (!known || known.revision <= mark.revision) newest.set(mark.id, mark)
  }
  return [...newest.values()]
}
