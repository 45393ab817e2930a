import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { removePupil } from '@/lib/commands/classroom/change-class'
import { codeAlong } from '@/lib/commands/classroom/code-along'
import { deleteClass, deleteExpiredClasses } from '@/lib/commands/classroom/delete-class'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { saveAnswer } from '@/lib/commands/classroom/save-answer'
import { saveMarks } from '@/lib/commands/classroom/save-marks'
import { settlePhrase } from '@/lib/commands/classroom/settle-phrase'
import { VISITOR } from '@/lib/core/people/actor'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { classDetail, teacherClasses } from '@/lib/queries/classroom/teacher-classes'
import { workerDatabase } from '@/tests/support/worker-database'
import { ADA, BEA, mark, smallClass } from './small-class'

const db = workerDatabase({ template: 'content' })

// A word that stands nowhere else, in everything that a class can be told.
const WORD = 'Zyxwvut'

/** A class in which everything has been done that can be, with the word in all of it. */
async function fullClass() {
  const made = await smallClass([`${WORD} owl`, `${WORD} fox`])
  await db.prisma.schoolClass.update({ where: { id: made.classId }, data: { title: `${WORD} 9b` } })
  await db.prisma.assignment.update({ where: { id: made.assignmentId }, data: { title: `${WORD} task` } })
  const { assignmentId } = made
  const [token = ''] = made.tokens
  const item = `${WORD} item`
  await saveMarks({ token, assignmentId, marks: [mark({ reason: WORD })], atText: 2, isFinished: true })
  await saveAnswer({ token, assignmentId, id: randomUUID(), item, answer: WORD, isRight: null })
  await settlePhrase({ assignmentId, text: 1, start: 0, end: 5, code: 'own', reason: WORD, actor: ADA })
  await codeAlong({ classId: made.classId, actor: ADA })
  return made
}

/** Every column of every table in which one of these texts stands. */
async function placesOf(texts: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: db.url })
  await client.connect()
  try {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_schema = 'public'`,
    )
    const found: string[] = []
    for (const { table, column } of columns) {
      const { rowCount } = await client.query(
        `select from "${table}" where exists (select from unnest($1::text[]) word where "${column}"::text ilike '%' || word || '%')`,
        [texts],
      )
      if (rowCount) found.push(`${table}.${column}`)
    }
    return found.sort()
  } finally {
    await client.end()
  }
}

/** All by which anything of a class could be told, but for its own number. */
async function tellingOf({ classId, assignmentId }: { classId: string; assignmentId: string }) {
  const pupils = await db.prisma.pupil.findMany({ where: { classId } })
  const marks = await db.prisma.pupilMark.findMany({ where: { assignmentId } })
  return [WORD, assignmentId, ...pupils.map(({ id }) => id), ...marks.map(({ id }) => id)]
}

describe('a class that is deleted leaves nothing', () => {
  test('at once, by its teacher', async () => {
    const made = await fullClass()
    const telling = await tellingOf(made)
    expect((await placesOf(telling)).length).toBeGreaterThan(15)
    expect(await deleteClass({ classId: made.classId, actor: BEA })).toBe(false)
    expect(await deleteClass({ classId: made.classId, actor: ADA })).toBe(true)
    expect(await placesOf(telling)).toEqual([])
    // What its teacher did stays told, by a number that leads to nothing any more.
    expect(await placesOf([made.classId])).toEqual(['history.thing_id'])
    const history = await db.prisma.history.findMany({ where: { thingId: made.classId } })
    expect(history.map(({ actorId, summary }) => `${actorId}: ${summary}`)).toEqual([
      'ada: opened a class for 30 days',
      'ada: gave a class something to do: an assignment of the teacherʼs own',
      'ada: settled a phrase',
      'ada: took the teacherʼs place in a class, to code along',
      'ada: deleted a class with everything in it',
    ])
  })

  test('on its day, by itself; another one stays', async () => {
    const over = await fullClass()
    const other = await smallClass(['Hare'])
    await db.prisma.schoolClass.update({
      where: { id: over.classId },
      data: { expiresOn: new Date(Date.now() - 2 * 86_400_000) },
    })
    const telling = await tellingOf(over)
    expect(await deleteExpiredClasses()).toBe(1)
    expect(await placesOf(telling)).toEqual([])
    expect(await placesOf([over.classId])).toEqual(['history.thing_id'])
    const last = await db.prisma.history.findFirst({
      where: { thingId: over.classId },
      orderBy: { id: 'desc' },
    })
    expect(last).toMatchObject({ actorKind: 'command line', actorName: 'the day of the class' })
    expect(await pupilHome(other.tokens[0] ?? '')).not.toBeNull()
    expect(await deleteExpiredClasses()).toBe(0)
  })

  test('one pupil, with all that she did; the others stay', async () => {
    const made = await fullClass()
    const pupil = await db.prisma.pupil.findFirstOrThrow({ where: { pseudonym: `${WORD} owl` } })
    expect(await removePupil({ classId: made.classId, pupilId: pupil.id, actor: BEA })).toBe(false)
    expect(await removePupil({ classId: made.classId, pupilId: pupil.id, actor: ADA })).toBe(true)
    expect(await placesOf([pupil.id, `${WORD} owl`])).toEqual([])
    expect(await db.prisma.pupilMark.count({ where: { assignmentId: made.assignmentId } })).toBe(0)
    expect(await pupilHome(made.tokens[1] ?? '')).not.toBeNull()
  })
})

test('a class whose day is over is reached by nobody, deleted or not', async () => {
  const { classId, code, tokens } = await smallClass(['Owl'])
  const last = (days: number) =>
    db.prisma.schoolClass.update({
      where: { id: classId },
      data: { expiresOn: new Date(Date.now() + days * 86_400_000) },
    })
  await last(0)
  expect(await pupilHome(tokens[0] ?? '')).not.toBeNull()
  await last(-2)
  expect(await pupilHome(tokens[0] ?? '')).toBeNull()
  expect(await classDetail(classId, 'ada')).toBeNull()
  expect((await teacherClasses('ada')).map(({ id }) => id)).not.toContain(classId)
  expect(await joinClass({ code, pseudonym: 'Fox', actor: VISITOR })).toEqual({ code: 'no-class' })
})

test('a class is seen by its own teacher alone', async () => {
  const { classId } = await smallClass(['Owl'])
  expect(await classDetail(classId, 'bea')).toBeNull()
  expect(await codeAlong({ classId, actor: BEA })).toBeNull()
  expect((await classDetail(classId, 'ada'))?.pupils).toHaveLength(1)
})
