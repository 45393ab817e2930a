import { beforeEach, describe, expect, test } from 'vitest'
import { importArticle } from '@/lib/commands/import/import-article'
import { addDocuments, finishListing, type QueuedDocument } from '@/lib/commands/import/queue/add-documents'
import { cancelJob, retryJob } from '@/lib/commands/import/queue/change-job'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { commandLine } from '@/lib/core/people/actor'
import { importJob, jobDocuments, listedSoFar } from '@/lib/queries/import-job'
import { imports } from '@/lib/queries/imports'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder, RELEASE } from './alder'

const db = workerDatabase({ template: 'content' })

const text = (number: number) => `${ALDER}\n\nPrinting ${number}.`

function queued(number: number, changes: Partial<{ text: string }> = {}): QueuedDocument {
  const { facts, extent, way, notes } = alder({ way: 'file' })
  const name = `${number}.txt`
  const document = { text: text(number), facts, extent, way, notes, name, conflicts: [], ...changes }
  return { name, document }
}

async function job(documents: QueuedDocument[], releaseId: string | null = null): Promise<number> {
  const id = await openJob({ way: 'file', label: '/a/folder', releaseId, actor: commandLine('Ada') })
  if (id === null) throw new Error('no job was opened')
  await addDocuments({ jobId: id, documents })
  await finishListing(id)
  return id
}

const workers = (count: number) =>
  Promise.all(Array.from({ length: count }, () => work({ db: db.prisma, isStopping: () => false })))
const many = (count: number, from = 1) => Array.from({ length: count }, (_, index) => queued(from + index))

beforeEach(() => db.reset())

describe('queued documents', () => {
  test('are each imported once, however many work on them, and leave no text in the queue', async () => {
    const id = await job([...many(20), queued(3)])
    const done = await workers(3)
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(21)
    expect(await importJob(id)).toMatchObject({
      documents: 21,
      queued: 0,
      imported: 20,
      unchanged: 1,
      setAside: 0,
    })
    expect(await db.prisma.importedArticle.count()).toBe(20)
    expect(await db.prisma.coding.count({ where: { article: { origin: 'imported' } } })).toBe(20)
    expect(await db.prisma.$queryRaw`select id from import_document where reading is not null`).toEqual([])
    // Of the two that are one text, either may be the first that is done.
    const imported = await jobDocuments(id, 'imported', 50)
    expect(imported.map(({ name }) => name).sort()).toEqual(
      many(20)
        .map(({ name }) => name)
        .sort(),
    )
    const ordinals = imported.map(({ ordinal }) => ordinal)
    expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b))
    expect(await jobDocuments(id, 'imported', 5)).toEqual(imported.slice(0, 5))
  })

  test('that are bad are set aside with their reason, and the rest go on', async () => {
    const unread = { name: 'scan.pdf', code: 'scanned', message: 'scan.pdf has no text layer.' }
    const id = await job([queued(1), unread, queued(2, { text: ' ' }), queued(3)])
    await workers(1)
    expect(await importJob(id)).toMatchObject({ imported: 2, setAside: 2, retriable: 1 })
    expect(await jobDocuments(id, 'set aside', 9)).toMatchObject([
      { name: 'scan.pdf', reason: 'scan.pdf has no text layer.' },
      { name: '2.txt', reason: 'There is no text to read.' },
    ])
  })

  test('stand in the comparison of the release that the job is about, which is checked once they are in', async () => {
    await job(many(12), RELEASE)
    await workers(3)
    // None had to be tried again: those who tie articles to one release do not lock one another out.
    expect(await db.prisma.importDocument.groupBy({ by: ['state', 'attempts'] })).toEqual([
      { state: 'imported', attempts: 1 },
    ])
    expect(await db.prisma.articleRelease.count({ where: { releaseId: RELEASE, tiedBy: 'Ada' } })).toBe(12)
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: RELEASE } })).toBe(1)
    expect((await imports()).untied).toEqual([])
  })

  test('without a release are listed until somebody ties them to one', async () => {
    await job(many(2))
    await workers(1)
    const { untied, jobs } = await imports()
    expect(untied.map(({ outletName }) => outletName)).toEqual(['The Alder Post', 'The Alder Post'])
    expect(jobs).toMatchObject([{ documents: 2, queued: 0, setAside: 0 }])
  })

  test('that were imported before change nothing', async () => {
    await importArticle(alder({ text: text(1) }))
    const id = await job([queued(1)])
    await workers(1)
    expect(await importJob(id)).toMatchObject({ imported: 0, unchanged: 1 })
    expect(await db.prisma.importedArticle.count()).toBe(1)
  })
})

describe('documents in hand together', () => {
  test('are each held against those before: the same text, and another text of the same page', async () => {
    const page = {
      value: 'https://alder-post.example/one-page',
      source: 'link' as const,
      where: 'link rel=canonical',
    }
    const documents = [1, 2, 1, 3].map((number) => queued(number))
    for (const each of documents)
      if ('document' in each) each.document.facts = { ...each.document.facts, link: page }
    const id = await job(documents, RELEASE)
    await workers(1)
    expect(await importJob(id)).toMatchObject({ imported: 3, unchanged: 1 })
    const versions = await db.prisma.articleVersion.findMany({ orderBy: { number: 'asc' } })
    const names = await db.prisma.importedArticle.findMany()
    expect(
      versions.map(({ articleId, number }) => [
        number,
        names.find((one) => one.articleId === articleId)?.name,
      ]),
    ).toEqual([
      [1, '1.txt'],
      [2, '2.txt'],
      [3, '3.txt'],
    ])
    expect(
      await db.prisma.articleRelease.findMany({
        where: { isPrimary: true, releaseId: RELEASE, tiedBy: 'Ada' },
      }),
    ).toMatchObject([{ articleId: versions.at(-1)?.articleId }])
    expect(await db.prisma.importDocument.groupBy({ by: ['attempts'] })).toEqual([{ attempts: 1 }])
  })

  test('bring a new outlet once', async () => {
    await job(many(4))
    await workers(2)
    const basis = {
      by: ['outletBasis' as const],
      where: { origin: 'imported' as const },
      _count: true as const,
    }
    expect(await db.prisma.outlet.count({ where: { origin: 'imported' } })).toBe(1)
    expect(await db.prisma.article.groupBy(basis)).toMatchObject([{ _count: 4 }])
  })
})

describe('a document that makes its worker fail', () => {
  test('is tried five times, then set aside, and those that were in hand with it are imported by themselves', async () => {
    const id = await job(many(5))
    await db.prisma.$executeRaw`
      update import_document set reading = '{"text": 7}' where job_id = ${id} and ordinal = 3`
    await workers(1)
    expect(await importJob(id)).toMatchObject({ imported: 4, setAside: 1 })
    const documents = await db.prisma.importDocument.findMany({ orderBy: { ordinal: 'asc' } })
    expect(documents.map(({ attempts, code }) => [attempts, code])).toEqual([
      ...[
        [2, null],
        [2, null],
        [5, 'failed'],
        [2, null],
        [2, null],
      ],
    ])
  })

  test('is set aside when its workers died of it before it was done', async () => {
    const id = await job([queued(1)])
    await db.prisma.importDocument.updateMany({ data: { attempts: 5 } })
    await workers(1)
    expect(await jobDocuments(id, 'set aside', 1)).toMatchObject([
      { reason: expect.stringMatching(/tried 5 times/) },
    ])
    expect(await retryJob({ jobId: id, actor: commandLine('Ada') })).toBe(1)
    await workers(1)
    expect(await importJob(id)).toMatchObject({ imported: 1, setAside: 0 })
  })
})

describe('a job', () => {
  test('that is cancelled keeps what is done, drops the texts of the rest, and takes no more', async () => {
    const id = await job(many(6))
    let left = 2
    await work({ db: db.prisma, isStopping: () => left-- === 0, atOnce: 1 })
    expect(await cancelJob({ jobId: id, actor: commandLine('Ada') })).toBe(4)
    expect(await importJob(id)).toMatchObject({ isCancelled: true, imported: 2, cancelled: 4, queued: 0 })
    expect(await db.prisma.$queryRaw`select id from import_document where reading is not null`).toEqual([])
    expect(await addDocuments({ jobId: id, documents: many(1, 50) })).toBe(false)
    expect(await cancelJob({ jobId: id, actor: commandLine('Ada') })).toBe(0)
    expect(await retryJob({ jobId: id, actor: commandLine('Ada') })).toBeNull()
    expect(await cancelJob({ jobId: 999, actor: commandLine('Ada') })).toBeNull()
  })

  test('keeps how far its file is listed with the documents that were listed', async () => {
    const id = await openJob({ way: 'lines', label: '/a.jsonl', releaseId: null, actor: commandLine('Ada') })
    await addDocuments({ jobId: id ?? 0, documents: many(2), until: { line: 2, nextByte: 5_000_000_000 } })
    expect(await listedSoFar(id ?? 0)).toMatchObject({ line: 2, nextByte: 5_000_000_000 })
    expect(await importJob(id ?? 0)).toMatchObject({ isListed: false, documents: 2 })
  })

  test('is not opened for a release that is not there or invented', async () => {
    for (const releaseId of ['none', 'county-detainers-2031']) {
      expect(await openJob({ way: 'file', label: 'a', releaseId, actor: commandLine('Ada') })).toBeNull()
    }
  })
})
