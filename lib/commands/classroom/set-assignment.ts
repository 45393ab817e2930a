import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import type { AssignmentTask, Prisma } from '@/lib/db/generated/client'
import { Prisma as Sql } from '@/lib/db/generated/client'
import { demand, record } from '../people/history'
import { randomId } from './secret'

export const MOST_TEXTS = 4 // side by side; more is more than a lesson

export interface AssignmentToSet {
  classId: string
  title: string
  task: AssignmentTask
  /** the lesson that it belongs to; null for one of the teacherʼs own making */
  lessonId: string | null
  /** what is coded with; null where nothing is coded */
  codebook: ClassCodebook | null
  /** the articles, in the order in which pupils get them */
  articleIds: string[]
  /** the teacher */
  actor: Actor
}

export type SetResult =
  | { code: 'set'; assignmentId: string }
  /** the class is not there, over, or another teacherʼs */
  | { code: 'no-class' }
  /** these articles have no text here that words could be marked in */
  | { code: 'no-text'; articleIds: string[] }

/** Gives a class something to do: texts, and what to do with them. Rejects when the database cannot be reached. */
export async function setAssignment(
  { classId, title, task, lessonId, codebook, articleIds, actor }: AssignmentToSet,
  db: PrismaClient = database(),
): Promise<SetResult> {
  demand(actor, 'classroom/set-assignment')
  return db.$transaction(async (tx): Promise<SetResult> => {
    const [found] = await tx.$queryRaw<{ id: string }[]>`
      select id from school_class where id = ${classId} and teacher = ${actor.id} and expires_on >= (now() at time zone 'UTC')::date for update`
    if (!found) return { code: 'no-class' }
    const texts = await tx.articleText.findMany({
      where: { articleId: { in: articleIds } },
      select: { articleId: true, sha256: true, length: true },
    })
    const byId = new Map(texts.map((text) => [text.articleId, text]))
    const missing = articleIds.filter((id) => !byId.has(id))
    if (missing.length > 0) return { code: 'no-text', articleIds: missing }
    const last = await tx.assignment.aggregate({ where: { classId }, _max: { ordinal: true } })
    const assignmentId = randomId()
    await tx.assignment.create({
      data: {
        ...{ id: assignmentId, classId, title, task, lessonId },
        ordinal: (last._max.ordinal ?? 0) + 1,
        codebook: codebook === null ? Sql.DbNull : (codebook as unknown as Prisma.InputJsonObject),
        texts: {
          create: articleIds.flatMap((articleId, index) => {
            const text = byId.get(articleId)
            return text ? [{ articleId, ordinal: index + 1, sha256: text.sha256, length: text.length }] : []
          }),
        },
      },
    })
    const thing = { kind: 'class', id: classId } as const
    const summary = `gave a class something to do: ${lessonId ?? 'an assignment of the teacherʼs own'}`
    await record(tx, actor, { command: 'classroom/set-assignment', thing, summary })
    return { code: 'set', assignmentId }
  })
}
