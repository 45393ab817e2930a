import { beforeEach, describe, expect, test } from 'vitest'
import { removePupil } from '@/lib/commands/classroom/change-class'
import { deleteClass } from '@/lib/commands/classroom/delete-class'
import { saveMarks } from '@/lib/commands/classroom/save-marks'
import { settlePhrase } from '@/lib/commands/classroom/settle-phrase'
import { assignmentReport } from '@/lib/queries/classroom/assignment-report'
import { workerDatabase } from '@/tests/support/worker-database'
import { ADA, mark, smallClass, TEXTS } from '../commands/classroom/small-class'

const db = workerDatabase({ template: 'content' })

let at: Awaited<ReturnType<typeof smallClass>>
beforeEach(async () => {
  at = await smallClass(['Owl', 'Fox'])
  await save(0, [mark({ code: 'own', reason: 'because' })])
  await save(1, [mark({ code: 'quoted' })])
})

const save = (
  pupil: number,
  marks: ReturnType<typeof mark>[],
  more: { atText?: number; isFinished?: boolean } = {},
) =>
  saveMarks({
    ...{ token: at.tokens[pupil] ?? '', assignmentId: at.assignmentId, marks },
    ...{ atText: 2, isFinished: false, ...more },
  })
const report = () => assignmentReport(at, ADA.id)

describe('the report on an assignment', () => {
  test('is reckoned once while nothing changes, though pages of pupils tell that they are open', async () => {
    const first = await report()
    expect(first?.coders).toBe(2)
    expect(await report()).toBe(first)
    await save(0, [])
    await save(1, [])
    expect(await report()).toBe(first)
    expect(await assignmentReport(at, 'bea')).toBeNull()
    expect(await report()).toBe(first)
  })

  test('shows a new mark at once', async () => {
    const before = await report()
    await save(0, [mark({ start: 44, end: 61, code: 'reported' })])
    const after = await report()
    expect(after).not.toBe(before)
    expect(before?.texts[0]?.phrases).toHaveLength(1)
    expect(after?.texts[0]?.phrases.map(({ phrase }) => phrase)).toContain('federal detainers')
  })

  const changes: [string, () => Promise<unknown>][] = [
    [
      'another code for a mark',
      async () => {
        const [known] = await db.prisma.pupilMark.findMany({
          where: { reason: 'because', assignmentId: at.assignmentId },
        })
        await save(0, [mark({ id: known?.id ?? '', code: 'reported', revision: 2 })])
      },
    ],
    [
      'a mark taken away',
      async () => {
        const [known] = await db.prisma.pupilMark.findMany({
          where: { reason: 'because', assignmentId: at.assignmentId },
        })
        await save(0, [mark({ id: known?.id ?? '', revision: 2, isRemoved: true })])
      },
    ],
    ['a pupil who has finished', () => save(0, [], { isFinished: true })],
    [
      'a phrase that was settled, and settled anew',
      () =>
        settlePhrase({
          ...{ assignmentId: at.assignmentId, text: 1, start: 0, end: 14, code: 'own' },
          ...{ reason: 'so it is', actor: ADA },
        }),
    ],
    [
      'a pupil who was taken out',
      async () => {
        const { id } = await db.prisma.pupil.findFirstOrThrow({
          where: { classId: at.classId, pseudonym: 'Fox' },
        })
        await removePupil({ classId: at.classId, pupilId: id, actor: ADA })
      },
    ],
    [
      'a coding of its texts that was taken away',
      () => db.prisma.coding.deleteMany({ where: { articleId: TEXTS[1] ?? '' } }),
    ],
  ]
  test.each(changes)('shows %s', async (_, change) => {
    const before = await report()
    await change()
    const after = await report()
    expect(after).not.toBe(before)
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(before))
  })

  test('is gone with the class, and tells nothing of it any more', async () => {
    expect(await report()).not.toBeNull()
    await deleteClass({ classId: at.classId, actor: ADA })
    expect(await report()).toBeNull()
  })
})
