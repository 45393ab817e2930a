import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { codingsMadeHere, detachText } from '@/lib/commands/detach-text'
import { importArticle } from '@/lib/commands/import/import-article'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { writeSmallCorpus } from '../queries/small-corpus'
import { columnsHolding } from '../support/columns-holding'
import { workerDatabase } from '../support/worker-database'
import { TEXT, UNIQUE, writeArticleRow, writeHandCoding } from './docket-texts'
import { alder } from './import/alder'

const db = workerDatabase()
const ID = 'docket--silent'
const attach = () =>
  attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: false })
const detach = (made: 'keep' | 'delete' | null = null) =>
  detachText({ actor: commandLine('Ada'), articleId: ID, codingsMadeHere: made })

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
  await writeArticleRow(db.prisma, ID)
  await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
  await attach()
})

describe('removing an attached text', () => {
  test('leaves no word of it in any table, and the coding by hand as it was', async () => {
    const before = await articleDetail(ID)
    // The engine reads the number, so that more than the text has to go.
    expect((await columnsHolding(db.prisma, UNIQUE)).length).toBeGreaterThan(1)
    expect(await detach()).toMatchObject({ code: 'detached', codingsDeleted: 0, codingsKept: 0 })
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
    expect(await db.prisma.anchor.count()).toBe(0)
    const after = await articleDetail(ID)
    expect(after?.text).toBeNull()
    expect(after?.mentions.map(({ phrase }) => phrase)).toEqual(before?.mentions.map(({ phrase }) => phrase))
  })

  test('takes findings with it that quote words of the text', async () => {
    const coding = await db.prisma.coding.findFirstOrThrow({ where: { articleId: ID, isShown: true } })
    const finding = { releaseId: 'docket', codingId: coding.id, ordinal: 99, rule: 'unit-swap' }
    await db.prisma.finding.create({
      data: {
        ...{ ...finding, statement: `It says “${UNIQUE}”.` },
        evidence: { create: { ordinal: 1, articleId: ID, text: UNIQUE, start: 0, end: 1 } },
      },
    })
    await detach()
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
  })

  test('can be undone: attached again, everything stands where it stood', async () => {
    const before = await articleDetail(ID)
    await detach()
    expect(await attach()).toMatchObject({ code: 'attached', matchedBy: 'hash' })
    expect((await articleDetail(ID))?.mentions.map(({ anchors }) => anchors)).toEqual(
      before?.mentions.map(({ anchors }) => anchors),
    )
  })

  test('is asked for twice, and does it once', async () => {
    expect(await detach()).toMatchObject({ code: 'detached' })
    expect(await detach()).toEqual({ code: 'no-text' })
  })

  test('leaves an imported article its text: that goes with the article', async () => {
    const imported = await importArticle(alder())
    if (imported.code !== 'imported') throw new Error(imported.code)
    const { articleId } = imported
    expect(await detachText({ actor: commandLine('Ada'), articleId, codingsMadeHere: 'delete' })).toEqual({
      code: 'no-text',
    })
    expect(await db.prisma.articleText.count({ where: { articleId } })).toBe(1)
  })
})

describe('codings that people made here on the text', () => {
  beforeEach(async () => {
    await db.prisma.coder.create({ data: { id: 'ada', kind: 'person', name: 'Ada' } })
    await writeHandCoding(db.prisma, {
      ...{ articleId: ID, coderId: 'ada', text: TEXT, isShown: false, recordedBy: 'Ada' },
    })
  })

  test('are asked about before anything is removed', async () => {
    const asked = [{ coderName: 'Ada', mentions: 5 }]
    expect(await codingsMadeHere(ID)).toMatchObject(asked)
    expect(await detach()).toMatchObject({ code: 'has-codings', codings: asked })
    expect((await articleDetail(ID))?.text?.body).toBe(TEXT)
  })

  test('stay when told so, and stand in place again with the text', async () => {
    expect(await detach('keep')).toMatchObject({ code: 'detached', codingsKept: 1, codingsDeleted: 0 })
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
    const again = await attach()
    expect('anchorings' in again && again.anchorings).toMatchObject([
      { coderId: 'first-coder', anchored: 5 },
      { coderId: 'ada', anchored: 5, incomplete: [] },
    ])
  })

  test('go when told so, and the coding of content/ is shown again where theirs was', async () => {
    await db.prisma.coding.updateMany({ where: { articleId: ID, isShown: true }, data: { isShown: false } })
    await db.prisma.coding.updateMany({ where: { articleId: ID, coderId: 'ada' }, data: { isShown: true } })
    expect(await detach('delete')).toMatchObject({ code: 'detached', codingsDeleted: 1 })
    expect(await db.prisma.coding.findMany({ where: { articleId: ID } })).toMatchObject([
      { coderId: 'first-coder', isShown: true },
    ])
  })
})
