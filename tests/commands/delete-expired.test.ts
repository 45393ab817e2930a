import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { deleteExpired } from '@/lib/commands/delete-expired'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { importArticle } from '@/lib/commands/import/import-article'
import { addDocuments } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { commandLine } from '@/lib/core/people/actor'
import { writeSmallCorpus } from '../queries/small-corpus'
import { columnsHolding } from '../support/columns-holding'
import { workerDatabase } from '../support/worker-database'
import { hashOf, TEXT, UNIQUE, writeArticleRow, writeHandCoding } from './docket-texts'
import { alder } from './import/alder'

const db = workerDatabase()
const ID = 'docket--silent'
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const NONE = { articles: 0, texts: 0, codings: 0, documents: 0, reviews: 0 }

async function importText(text: string): Promise<string> {
  const result = await importArticle(alder({ text, releaseId: 'docket' }))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result.articleId
}

async function queueText(text: string): Promise<number> {
  const jobId = await openJob({ way: 'file', label: 'texts.zip', releaseId: null, actor: commandLine('Ada') })
  if (jobId === null) throw new Error('no job')
  const { facts, extent, way, name, notes } = alder()
  const document = { text, facts, extent, way, name, notes, conflicts: [] }
  await addDocuments({
    jobId,
    documents: [
      { name: 'one.txt', document },
      { name: 'two.txt', document },
    ],
  })
  await db.prisma.importDocument.updateMany({
    where: { jobId, ordinal: 2 },
    data: { state: 'set_aside', code: 'failed', reason: 'It failed.', finishedAt: new Date() },
  })
  return jobId
}

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
  await writeArticleRow(db.prisma, ID)
  await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: null })
})

test('an imported article that is deleted leaves no word of its text in any table', async () => {
  const articleId = await importText(TEXT)
  expect((await columnsHolding(db.prisma, UNIQUE)).length).toBeGreaterThan(1)
  await deleteArticle({ articleId: articleId, actor: commandLine('Ada') })
  expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
})

describe('what was brought in longer ago than texts are kept', () => {
  /** One text of each kind: imported, attached with a coding made on it, queued and set aside. */
  beforeEach(async () => {
    await importText(TEXT.replace('one week', 'seven days'))
    await attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: false })
    await db.prisma.coder.create({ data: { id: 'ada', kind: 'person', name: 'Ada' } })
    await writeHandCoding(db.prisma, {
      ...{ articleId: ID, coderId: 'ada', text: TEXT, isShown: false, recordedBy: 'Ada' },
    })
    await queueText(TEXT)
  })

  async function grow(days: number) {
    await db.prisma.importedArticle.updateMany({ data: { importedAt: daysAgo(days) } })
    await db.prisma.articleText.updateMany({ data: { attachedAt: daysAgo(days) } })
    await db.prisma.importJob.updateMany({ data: { createdAt: daysAgo(days) } })
  }

  test('goes, and no table holds a word of it', async () => {
    await grow(31)
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual(
      expect.arrayContaining(['article_text.body', 'import_document.reading']),
    )
    expect(await deleteExpired({ days: 30 })).toEqual({
      articles: 1,
      texts: 1,
      codings: 1,
      documents: 2,
      reviews: 0,
    })
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
  })

  test('is gone after the first time; the second finds nothing to do', async () => {
    await grow(31)
    await deleteExpired({ days: 30 })
    expect(await deleteExpired({ days: 30 })).toEqual(NONE)
  })

  test('is kept to the last day', async () => {
    await grow(29)
    const before = await columnsHolding(db.prisma, UNIQUE)
    expect(await deleteExpired({ days: 30 })).toEqual(NONE)
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual(before)
  })

  test('leaves the article of content/ with the coding that content/ holds', async () => {
    await grow(31)
    await deleteExpired({ days: 30 })
    expect(await db.prisma.coding.findMany({ where: { articleId: ID } })).toMatchObject([
      { coderId: 'first-coder', isShown: true },
    ])
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: 'docket' } })).toBe(1)
  })

  test('says of a document that waited why it was not read', async () => {
    await grow(31)
    await deleteExpired({ days: 30 })
    expect(await db.prisma.importDocument.findMany({ orderBy: { ordinal: 'asc' } })).toMatchObject([
      {
        state: 'set_aside',
        code: 'expired',
        reason: 'Its text waited for more than 30 days and was deleted.',
      },
      { state: 'set_aside', code: 'failed', reason: 'It failed.' },
    ])
  })

  test('goes on after the day of attaching again, not of the first time', async () => {
    await grow(31)
    await attachText({ text: `${TEXT} More.`, articleId: ID, actor: commandLine('tester'), mayReplace: true })
    expect(await deleteExpired({ days: 30 })).toMatchObject({ articles: 1, texts: 0 })
  })
})

test('constructed articles keep their texts, however old', async () => {
  await db.prisma.outlet.create({
    data: { id: 'made', name: 'Made Up', kind: 'digital', isConstructed: true },
  })
  await db.prisma.article.create({
    data: {
      ...{ id: 'made--one', outletId: 'made', isConstructed: true, publishedBasis: 'invented' },
      text: {
        create: {
          sha256: hashOf(TEXT),
          length: TEXT.length,
          body: TEXT,
          attachedBy: 'x',
          attachedAt: daysAgo(999),
        },
      },
    },
  })
  expect(await deleteExpired({ days: 1 })).toEqual(NONE)
  expect(await columnsHolding(db.prisma, UNIQUE)).toEqual(['article_text.body'])
})
