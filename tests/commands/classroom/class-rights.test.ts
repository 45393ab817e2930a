import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deleteAssignment, removePupil, setOpen } from '@/lib/commands/classroom/change-class'
import { codeAlong } from '@/lib/commands/classroom/code-along'
import { deleteClass } from '@/lib/commands/classroom/delete-class'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { openClass } from '@/lib/commands/classroom/open-class'
import { saveAnswer } from '@/lib/commands/classroom/save-answer'
import { saveMarks } from '@/lib/commands/classroom/save-marks'
import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import { settlePhrase } from '@/lib/commands/classroom/settle-phrase'
import { NotAllowed } from '@/lib/commands/people/history'
import { type Actor, commandLine, localOwner, pupil, VISITOR } from '@/lib/core/people/actor'
import { lessons } from '@/lib/queries/classroom/lessons'
import { workerDatabase } from '@/tests/support/worker-database'
import { ADA, BEA, mark, person, smallClass, TEXTS } from './small-class'

const db = workerDatabase({ template: 'content' })

type Small = Awaited<ReturnType<typeof smallClass>>
interface At extends Small {
  pupilId: string
}

/** Everything that a teacher can do to a class; whether it was done. */
const TEACHING: [string, (actor: Actor, at: At) => Promise<boolean>][] = [
  ['close an assignment', (actor, { assignmentId }) => setOpen({ assignmentId, isOpen: false, actor })],
  [
    'settle a phrase',
    async (actor, { assignmentId }) =>
      (await settlePhrase({ assignmentId, text: 1, start: 0, end: 5, code: 'own', reason: 'so', actor }))
        .code === 'settled',
  ],
  ['code along', async (actor, { classId }) => (await codeAlong({ classId, actor })) !== null],
  [
    'set an assignment',
    async (actor, { classId }) => {
      const codebook = lessons().codebooks.find(({ id }) => id === 'voices') ?? null
      const given = {
        classId,
        title: 'Two',
        task: 'code',
        lessonId: null,
        codebook,
        articleIds: TEXTS,
      } as const
      return (await setAssignment({ ...given, articleIds: TEXTS, actor })).code === 'set'
    },
  ],
  ['take a pupil out', (actor, { classId, pupilId }) => removePupil({ classId, pupilId, actor })],
  ['delete an assignment', (actor, { assignmentId }) => deleteAssignment({ assignmentId, actor })],
  ['delete the class', (actor, { classId }) => deleteClass({ classId, actor })],
]

async function newClass(): Promise<At> {
  const made = await smallClass(['Owl'])
  const { id: pupilId } = await db.prisma.pupil.findFirstOrThrow({ where: { classId: made.classId } })
  return { ...made, pupilId }
}

/** Everything that is stored of a class and of what was done to it, to see that nothing changed. */
async function stored({ classId, assignmentId }: At): Promise<string> {
  const where = { classId }
  const rows = await Promise.all([
    db.prisma.schoolClass.findMany({ where: { id: classId } }),
    db.prisma.assignment.findMany({ where, orderBy: { id: 'asc' } }),
    db.prisma.pupil.findMany({ where, orderBy: { id: 'asc' } }),
    db.prisma.pupilWork.findMany({ where }),
    db.prisma.pupilMark.findMany({ where: { assignmentId } }),
    db.prisma.settledPhrase.findMany({ where: { assignmentId } }),
    db.prisma.history.findMany({ where: { thingId: classId } }),
  ])
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

const NOT_TEACHERS: Actor[] = [
  person('ada', 'editor'), // the very teacher, whose role was changed since
  person('ada', 'reader'),
  { ...VISITOR },
  pupil('ada'),
  {
    ...{ kind: 'access token', id: 'ada', name: 'a script', personId: 'ada', role: 'teacher' },
    scopes: ['read', 'check drafts', 'bring in'],
  },
]

describe.each(TEACHING)('to %s', (_, act) => {
  test.each(NOT_TEACHERS.map((actor) => [actor.kind, actor.role, actor] as const))(
    'a %s (%s) has no right, and nothing changes',
    async (_, __, actor) => {
      const at = await newClass()
      const before = await stored(at)
      await expect(act(actor, at)).rejects.toThrow(NotAllowed)
      expect(await stored(at)).toBe(before)
    },
  )

  test.each([BEA, person('olga', 'owner'), localOwner('somebody')])(
    'somebody else’s class is not there for $name ($role)',
    async (actor) => {
      const at = await newClass()
      const before = await stored(at)
      expect(await act(actor, at)).toBe(false)
      expect(await stored(at)).toBe(before)
    },
  )

  test('a class whose day is over is not there for its own teacher', async () => {
    const at = await newClass()
    const expiresOn = new Date(Date.now() - 2 * 86_400_000)
    await db.prisma.schoolClass.update({ where: { id: at.classId }, data: { expiresOn } })
    const before = await stored(at)
    expect(await act(ADA, at)).toBe(false)
    expect(await stored(at)).toBe(before)
  })

  test('its teacher has the right, and the history tells of it once', async () => {
    const at = await newClass()
    const count = () => db.prisma.history.count({ where: { thingId: at.classId, actorId: 'ada' } })
    const before = await count()
    expect(await act(ADA, at)).toBe(true)
    expect(await count()).toBe(before + 1)
  })
})

describe('to open a class', () => {
  const open = (actor: Actor) => openClass({ title: 'Media 9b', days: 3, actor })

  test.each(NOT_TEACHERS.map((actor) => [actor.kind, actor.role, actor] as const))(
    'a %s (%s) has no right',
    async (_, __, actor) => {
      await expect(open(actor)).rejects.toThrow(NotAllowed)
    },
  )

  test.each([ADA, person('olga', 'owner'), localOwner('somebody'), commandLine('a test')])(
    '$name ($role) has, and the class is theirs',
    async (actor) => {
      const { id } = await open(actor)
      expect(await db.prisma.schoolClass.findUnique({ where: { id } })).toMatchObject({ teacher: actor.id })
      expect(await db.prisma.history.findMany({ where: { thingId: id } })).toMatchObject([
        { actorId: actor.id, command: 'classroom/open-class', summary: 'opened a class for 3 days' },
      ])
    },
  )
})

test('everybody may join who has the code, and the history tells nobody of it', async () => {
  const { code, classId } = await newClass()
  const before = await db.prisma.history.count()
  const joining: Actor[] = [VISITOR, ADA, person('rita', 'reader'), localOwner('somebody')]
  for (const [index, actor] of joining.entries())
    expect(await joinClass({ code, pseudonym: `Fox ${index}`, actor })).toMatchObject({ code: 'joined' })
  expect(await db.prisma.pupil.count({ where: { classId } })).toBe(5)
  expect(await db.prisma.history.count()).toBe(before)
})

describe('what a pupil saves', () => {
  const save = (token: string, assignmentId: string) =>
    saveMarks({ token, assignmentId, marks: [mark()], atText: 1, isFinished: false })
  const answer = (token: string, assignmentId: string) =>
    saveAnswer({ token, assignmentId, id: randomUUID(), item: '1 t1', answer: 'own', isRight: true })

  test('is hers, stands in no history, and needs the secret of her own class', async () => {
    const own = await newClass()
    const other = await newClass()
    const [token = ''] = own.tokens
    const before = await db.prisma.history.count()
    expect(await save(token, own.assignmentId)).toMatchObject({ code: 'saved' })
    expect(await answer(token, own.assignmentId)).toEqual({ code: 'saved' })
    for (const wrong of ['', 'a'.repeat(16), other.tokens[0] ?? '', ADA.id, own.pupilId, own.code]) {
      expect(await save(wrong, own.assignmentId), wrong).toEqual({ code: 'no-work' })
      expect(await answer(wrong, own.assignmentId), wrong).toEqual({ code: 'no-work' })
    }
    const works = await db.prisma.pupilWork.findMany({ where: { assignmentId: own.assignmentId } })
    expect(works.map(({ pupilId }) => pupilId)).toEqual([own.pupilId])
    expect(await db.prisma.history.count()).toBe(before)
  })

  test('another pupil of the class writes under her own name alone', async () => {
    const { assignmentId, tokens } = await smallClass(['Owl', 'Fox'])
    const id = randomUUID()
    const [owl = '', fox = ''] = tokens
    const given = { assignmentId, id, item: '1 t1', isRight: true }
    expect(await saveAnswer({ ...given, token: owl, answer: 'own' })).toEqual({ code: 'saved' })
    expect(await saveAnswer({ ...given, token: fox, answer: 'quoted' })).not.toEqual({ code: 'saved' })
    expect(await db.prisma.pupilAnswer.findMany({ where: { id } })).toMatchObject([{ answer: 'own' }])
  })

  test('is nothing once the day of the class is over', async () => {
    const { classId, assignmentId, tokens } = await newClass()
    const expiresOn = new Date(Date.now() - 2 * 86_400_000)
    await db.prisma.schoolClass.update({ where: { id: classId }, data: { expiresOn } })
    expect(await save(tokens[0] ?? '', assignmentId)).toEqual({ code: 'no-work' })
    expect(await answer(tokens[0] ?? '', assignmentId)).toEqual({ code: 'no-work' })
  })
})
