import { beforeEach, describe, expect, test } from 'vitest'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { createRelease } from '@/lib/commands/enter-release/create-release'
import { deleteRelease } from '@/lib/commands/enter-release/delete-release'
import { updateRelease } from '@/lib/commands/enter-release/update-release'
import { importArticle } from '@/lib/commands/import/import-article'
import { commandLine } from '@/lib/core/people/actor'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '@/tests/support/worker-database'
import { alder, RELEASE } from '../import/alder'
import { alderRecord } from './alder-record'

const db = workerDatabase({ template: 'content' })
const ID = 'alder-weekly'
let articleId: string

beforeEach(async () => {
  await db.reset()
  const imported = await importArticle(alder())
  if (imported.code !== 'imported') throw new Error(imported.code)
  articleId = imported.articleId
  await createRelease({ yaml: alderRecord(), articleId, actor: commandLine('Ada') })
})

const update = (yaml: string, changes: Partial<Parameters<typeof updateRelease>[0]> = {}) =>
  updateRelease({ releaseId: ID, yaml, from: 1, mayUntie: false, actor: commandLine('Ben'), ...changes })
const ties = () =>
  db.prisma.alignment.findMany({
    where: { releaseId: ID },
    orderBy: { figureId: 'asc' },
    select: { figureId: true, relation: true, difference: true, coder: { select: { kind: true } } },
  })
const isChecked = async () => (await db.prisma.releaseCheck.count({ where: { releaseId: ID } })) === 1

const WITHOUT_CHARGED = {
  [alderRecord().slice(alderRecord().indexOf('  - id: charged'))]: '',
}

describe('another version of a record', () => {
  test('is what numbers are held against from then on, by whom it was saved', async () => {
    const result = await update(alderRecord({ 'value: 206': 'value: 90210', 'value: 90\n': 'value: 206\n' }))
    expect(result).toMatchObject({ code: 'updated', number: 2 })
    const printed = await db.prisma.alignment.findMany({
      where: { releaseId: ID, quantity: { value: 206 } },
      select: { figureId: true, relation: true },
    })
    expect(new Set(printed.map(({ figureId }) => figureId))).toEqual(new Set(['convicted']))
    expect((await ties()).some(({ figureId }) => figureId === 'declined')).toBe(false)
    expect(await isChecked()).toBe(true)
    const versions = await db.prisma.recordVersion.findMany({ orderBy: { number: 'asc' } })
    expect(versions.map(({ number, actor }) => [number, actor])).toEqual([
      [1, 'Ada'],
      [2, 'Ben'],
    ])
    expect((await releaseComparison(ID))?.release.entered).toMatchObject({ by: 'Ada' })
  })

  test('with an error changes nothing', async () => {
    const result = await update(alderRecord({ 'value: 206': 'value: many' }))
    expect(result).toMatchObject({ code: 'invalid', errors: [{ place: 'figures[0].value', line: 24 }] })
    expect(await ties()).toContainEqual(expect.objectContaining({ figureId: 'declined', relation: 'exact' }))
    expect(await db.prisma.recordVersion.count()).toBe(1)
  })

  test('keeps the id of its release', async () => {
    expect(await update(alderRecord({ 'id: alder-weekly': 'id: alder-daily' }))).toMatchObject({
      code: 'invalid',
      errors: [{ place: 'id', line: 1, message: expect.stringContaining('does not change') }],
    })
  })

  test('is not saved over one that somebody saved in the meantime', async () => {
    await update(alderRecord({ 'value: 90': 'value: 91' }))
    expect(
      await update(alderRecord({ 'value: 90': 'value: 92' }), { actor: commandLine('Cem') }),
    ).toMatchObject({
      ...{ code: 'changed-meanwhile', number: 2, actor: 'Ben' },
    })
    expect(await update(alderRecord({ 'value: 90': 'value: 92' }), { from: 2 })).toMatchObject({ number: 3 })
  })

  test('that is the same to the letter is none', async () => {
    expect(await update(alderRecord())).toEqual({ code: 'unchanged' })
  })

  test('of a release that ships with Parallax is refused', async () => {
    const yaml = alderRecord({ 'id: alder-weekly': `id: ${RELEASE}` })
    expect(await update(yaml, { releaseId: RELEASE })).toEqual({ code: 'no-release' })
  })
})

describe('a number that a person tied', () => {
  async function correctByHand(): Promise<void> {
    const started = await startCorrecting({ articleId, from: null, actor: commandLine('Ada') })
    if (!('codingId' in started)) throw new Error(started.code)
    const { mentionId } = await db.prisma.quantity.findFirstOrThrow({
      where: { value: 116, mention: { codingId: started.codingId } },
    })
    const tie = { quantityId: mentionId, releaseId: ID, figureId: 'charged', coderId: started.coderId }
    await db.prisma.alignment.deleteMany({ where: { quantityId: mentionId } })
    await db.prisma.alignment.create({ data: { ...tie, relation: 'exact', difference: 0 } })
  }
  const byHand = async () =>
    (await ties()).filter(({ coder, figureId }) => coder.kind === 'person' && figureId === 'charged')

  test('stays tied, and says anew how it stands to its figure', async () => {
    await correctByHand()
    await update(alderRecord({ 'value: 116': 'value: 161' }))
    expect(await byHand()).toMatchObject([{ relation: 'transposed', difference: -45 }])
  })

  test('is not untied unasked when its figure goes', async () => {
    await correctByHand()
    const yaml = alderRecord(WITHOUT_CHARGED)
    expect(await update(yaml)).toEqual({
      code: 'unties',
      figures: [{ figureId: 'charged', label: 'people charged', ties: 1 }],
    })
    expect(await byHand()).toHaveLength(1)
    expect(await update(yaml, { mayUntie: true })).toMatchObject({ code: 'updated' })
    expect(await byHand()).toEqual([])
  })
})

describe('a release that is deleted', () => {
  test('frees its articles, says which, and can be entered again from its text', async () => {
    expect(await deleteRelease({ releaseId: ID, actor: commandLine('Ben') })).toEqual({
      code: 'deleted',
      freed: [articleId],
    })
    expect(await db.prisma.release.count({ where: { id: ID } })).toBe(0)
    expect(await ties()).toEqual([])
    expect(await db.prisma.articleText.count({ where: { articleId } })).toBe(1)
    const [first, last] = await db.prisma.recordVersion.findMany({ orderBy: { number: 'asc' } })
    expect(last).toMatchObject({ number: 2, yaml: null, actor: 'Ben' })
    const again = await createRelease({ yaml: first?.yaml ?? '', articleId, actor: commandLine('Cem') })
    expect(again).toMatchObject({ code: 'created', tie: { code: 'assigned' } })
    expect((await releaseComparison(ID))?.release.entered).toMatchObject({ by: 'Cem' })
  })

  test('is one that was entered here; one of content/ stays', async () => {
    expect(await deleteRelease({ releaseId: RELEASE, actor: commandLine('Ben') })).toEqual({
      code: 'no-release',
    })
    expect(await db.prisma.release.count({ where: { id: RELEASE } })).toBe(1)
  })
})

test('no saved version can be rewritten', async () => {
  await expect(db.prisma.recordVersion.updateMany({ data: { actor: 'nobody' } })).rejects.toThrow(
    /never rewritten/,
  )
})
