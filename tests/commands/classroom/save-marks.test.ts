import { describe, expect, test } from 'vitest'
import { codeAlong } from '@/lib/commands/classroom/code-along'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { type MarksToSave, saveMarks } from '@/lib/commands/classroom/save-marks'
import { randomFrom } from '@/lib/core/agreement/bootstrap'
import type { SavedMark } from '@/lib/core/classroom/save'
import { VISITOR } from '@/lib/core/people/actor'
import { codingTask } from '@/lib/queries/classroom/coding-task'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { reveal } from '@/lib/queries/classroom/reveal'
import { workerDatabase } from '@/tests/support/worker-database'
import { ADA, mark, smallClass } from './small-class'

const db = workerDatabase({ template: 'content' })

const save = (token: string, assignmentId: string, marks: SavedMark[], more: Partial<MarksToSave> = {}) =>
  saveMarks({ token, assignmentId, marks, atText: 1, isFinished: false, ...more })

describe('joining', () => {
  test('needs a code that a class has, and a name that nobody of it has', async () => {
    const { code } = await smallClass(['Owl'])
    expect(await joinClass({ code: 'AAAAAA', pseudonym: 'Fox', actor: VISITOR })).toEqual({
      code: 'no-class',
    })
    expect(await joinClass({ code, pseudonym: ' ówl ', actor: VISITOR })).toEqual({ code: 'taken' })
    expect(await joinClass({ code, pseudonym: ' \n', actor: VISITOR })).toEqual({ code: 'bad-name' })
    expect(await joinClass({ code, pseudonym: 'x'.repeat(31), actor: VISITOR })).toEqual({ code: 'bad-name' })
    const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `
    expect(await joinClass({ code: typed, pseudonym: 'Fox', actor: VISITOR })).toMatchObject({
      code: 'joined',
    })
  })

  test('keeps no secret: what the database has of it is a hash', async () => {
    const { tokens } = await smallClass(['Owl'])
    const rows = await db.prisma.pupil.findMany()
    expect(JSON.stringify(rows)).not.toContain(tokens[0])
    expect(await pupilHome(tokens[0] ?? '')).toMatchObject({ pseudonym: 'Owl', classTitle: 'Media 9b' })
    expect(await pupilHome('a'.repeat(16))).toBeNull()
  })

  test('takes no more than sixty, also at once', async () => {
    const { code } = await smallClass([])
    const results = await Promise.all(
      Array.from({ length: 63 }, (_, index) =>
        joinClass({ code, pseudonym: `Pupil ${index}`, actor: VISITOR }),
      ),
    )
    expect(results.filter((one) => one.code === 'joined')).toHaveLength(60)
    expect(results.filter((one) => one.code === 'full')).toHaveLength(3)
  })
})

describe('saving', () => {
  test('the same save twice is one mark, and an older one that comes late changes nothing', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl'])
    const [token = ''] = tokens
    const first = mark()
    const second = { ...first, code: 'quoted', reason: 'it is in quotation marks', revision: 2 }
    await save(token, assignmentId, [first])
    await save(token, assignmentId, [second])
    const late = await save(token, assignmentId, [first])
    expect(late).toMatchObject({ code: 'saved', saved: [{ id: first.id, revision: 2 }] })
    expect((await codingTask(token, assignmentId))?.marks).toEqual([second])
  })

  test('repeated, late and mixed up saves end as the last change of each mark', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl'])
    const [token = ''] = tokens
    const random = randomFrom(5)
    const changes = Array.from({ length: 20 }, (_, index) =>
      mark({ start: index * 10, end: index * 10 + 5 }),
    ).flatMap((made) =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, (_, change) => ({
        ...made,
        revision: change + 1,
        code: ['own', 'quoted', 'reported'][Math.floor(random() * 3)] ?? 'own',
        isRemoved: random() < 0.2,
      })),
    )
    const sent = [...changes, ...changes.filter(() => random() < 0.5)].sort(() => random() - 0.5)
    while (sent.length > 0) await save(token, assignmentId, sent.splice(0, 1 + Math.floor(random() * 6)))
    const last = new Map(changes.map((change) => [change.id, change]))
    const expected = [...last.values()].filter(({ isRemoved }) => !isRemoved)
    const found = (await codingTask(token, assignmentId))?.marks ?? []
    expect(expected.length).toBeGreaterThan(5)
    expect(found.map(({ id, code, revision }) => ({ id, code, revision })).sort(byId)).toEqual(
      expected.map(({ id, code, revision }) => ({ id, code, revision })).sort(byId),
    )
  })

  test('saves that come at once lose nothing', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl', 'Fox', 'Hare'])
    const marks = Array.from({ length: 30 }, (_, index) => mark({ start: index * 10, end: index * 10 + 9 }))
    await Promise.all(
      tokens.flatMap((token, pupil) =>
        marks.flatMap((one) => {
          const own = { ...one, id: one.id.replace(/^./, 'abc'[pupil] ?? 'd') }
          return [save(token, assignmentId, [own]), save(token, assignmentId, [own])]
        }),
      ),
    )
    expect(await db.prisma.pupilMark.count({ where: { assignmentId } })).toBe(90)
  })

  test('what can never be stored is refused with its reason, and the rest is stored', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl', 'Fox'])
    const [owl = '', fox = ''] = tokens
    const good = mark()
    const bad = [
      mark({ text: 3 }),
      mark({ end: 99_999 }),
      mark({ start: 5, end: 5 }),
      mark({ code: 'nonsense' }),
      mark({ reason: 'x'.repeat(501) }),
    ]
    const result = await save(owl, assignmentId, [good, ...bad])
    expect(result).toMatchObject({ code: 'saved', saved: [{ id: good.id }] })
    expect(result.code === 'saved' && result.refused.map(({ id }) => id)).toEqual(bad.map(({ id }) => id))
    // Another pupil cannot write over a mark by its number.
    const theft = await save(fox, assignmentId, [{ ...good, code: 'quoted', revision: 9 }])
    expect(theft).toMatchObject({ saved: [], refused: [{ id: good.id }] })
    expect((await codingTask(owl, assignmentId))?.marks).toEqual([good])
  })

  test('nobody’s secret, another class and a closed assignment save nothing', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl'])
    const other = await smallClass(['Fox'])
    expect(await save('a'.repeat(16), assignmentId, [mark()])).toEqual({ code: 'no-work' })
    expect(await save(other.tokens[0] ?? '', assignmentId, [mark()])).toEqual({ code: 'no-work' })
    await db.prisma.assignment.update({ where: { id: assignmentId }, data: { isOpen: false } })
    expect(await save(tokens[0] ?? '', assignmentId, [mark()])).toEqual({ code: 'closed' })
    expect(await db.prisma.pupilMark.count({ where: { assignmentId } })).toBe(0)
  })
})

describe('blind until finished', () => {
  test('the task says nothing of outlets, authors, addresses and classmates', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl', 'Fox'])
    const [owl = '', fox = ''] = tokens
    await save(owl, assignmentId, [mark({ reason: 'because nobody is named' })], { isFinished: true })
    const task = await codingTask(fox, assignmentId)
    const all = JSON.stringify(task)
    for (const word of [
      'Triband',
      'TNW',
      'Vashti',
      'Iron Gate',
      'Corliss',
      '@',
      'county-detainers',
      'Owl',
      'because nobody',
    ])
      expect(all).not.toContain(word)
    expect(task?.texts).toHaveLength(2)
    expect(task?.texts[0]).toContain('turned down 512 of the detainers')
    expect(await reveal(fox, assignmentId)).toEqual({ code: 'no-work' })
    await save(fox, assignmentId, [mark({ code: 'reported' })])
    expect(await reveal(fox, assignmentId)).toEqual({ code: 'not-finished' })
  })

  test('then hers stands beside the class’s, the teacher’s, the hand-made and the machine’s', async () => {
    const { classId, tokens, assignmentId } = await smallClass(['Owl', 'Fox', 'Hare'])
    const [owl = '', fox = '', hare = ''] = tokens
    // "federal detainers" in the headline: reported, by the hand-made coding
    const place = { start: 44, end: 61 }
    await save(owl, assignmentId, [mark({ ...place, code: 'own', reason: 'no name' })], { isFinished: true })
    await save(hare, assignmentId, [mark({ ...place, code: 'quoted' })])
    const teacher = await codeAlong({ classId, actor: ADA })
    await save(teacher?.token ?? '', assignmentId, [mark({ ...place, code: 'reported' })], {
      isFinished: true,
    })
    await save(fox, assignmentId, [mark({ ...place, code: 'reported' })], { isFinished: true })
    const result = await reveal(fox, assignmentId)
    if (result.code !== 'revealed') throw new Error(result.code)
    const [text] = result.reveal.texts
    expect(text).toMatchObject({ outletName: 'Triband News Wire', byline: 'Lena Vashti-Crowe' })
    expect(text?.own.find(({ start }) => start === place.start)).toMatchObject({
      phrase: 'federal detainers',
      own: { code: 'reported' },
      // Hare has not finished, so what she marked is not among them.
      others: [{ code: 'own', count: 1, reasons: ['no name'] }],
      teacher: [{ code: 'reported', isExact: true }],
      hand: [{ code: 'reported', isExact: true }],
      settled: null,
    })
  })

  test('after that nothing can be changed any more', async () => {
    const { tokens, assignmentId } = await smallClass(['Owl'])
    const [owl = ''] = tokens
    const made = mark()
    await save(owl, assignmentId, [made], { isFinished: true })
    expect(await save(owl, assignmentId, [{ ...made, code: 'quoted', revision: 5 }])).toEqual({
      code: 'finished',
    })
    expect((await codingTask(owl, assignmentId))?.marks).toEqual([made])
  })
})

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
