import { commandLine } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { checkReleases } from './check-releases'
import { detach } from './detach-text'
import { deleteImported } from './import/delete-article'
import { record } from './people/history'

const AT_ONCE = 100 // ids held at a time, so that memory stays small however much there is to delete
const DAY_MS = 86_400_000
// Nobody decides on each: the setting does.
const RETENTION = commandLine('PARALLAX_RETENTION_DAYS')
// A job may have a hundred thousand documents.
const TRANSACTION_TIMEOUT_MS = 120_000

/** What was deleted because it was old. */
export interface Expired {
  /** imported articles, with their texts, their codings and what was noticed in them */
  articles: number
  /** texts that were attached to articles of content/, with what was coded on them here */
  texts: number
  /** codings that people had made here on those texts */
  codings: number
  /** texts of documents that waited to be imported or were set aside */
  documents: number
  /** reviews of drafts that nobody signed, with every version of the text */
  reviews: number
}

export interface Retention {
  /** whole days that texts are kept */
  days: number
  /** the moment to count back from; now when not given */
  now?: Date
}

/**
 * Deletes every text that was brought in more than `days` days ago: imported articles, texts attached to articles of
 * content/, what was read of documents in the queue, each with all that was coded on it here, and reviews of drafts whose latest
 * version is that old. What content/ holds stays, constructed articles with their texts too, and what was signed. One transaction for each, so that an interruption loses nothing and running
 * again goes on; what is deleted stays deleted. Rejects when the database cannot be reached.
 */
export async function deleteExpired(
  { days, now = new Date() }: Retention,
  db: PrismaClient = database(),
): Promise<Expired> {
  const before = new Date(now.getTime() - days * DAY_MS)
  const expired: Expired = { articles: 0, texts: 0, codings: 0, documents: 0, reviews: 0 }
  await inBatches(
    () => oldArticles(db, before),
    async (articleId) => {
      if (await db.$transaction((tx) => deleteImported(tx, articleId, RETENTION))) expired.articles += 1
    },
  )
  await inBatches(
    () => oldTexts(db, before),
    async (articleId) => {
      const given = {
        articleId,
        codingsMadeHere: 'delete' as const,
        attachedBefore: before,
        actor: RETENTION,
      }
      const result = await db.$transaction((tx) => detach(tx, given))
      if (result.code !== 'detached') return
      expired.texts += 1
      expired.codings += result.codingsDeleted
    },
  )
  await inBatches(
    () => oldJobs(db, before),
    async (jobId) => {
      expired.documents += await forgetReadings(db, jobId, days)
    },
  )
  await inBatches(
    () => oldReviews(db, before),
    async (id) => {
      // Signed meanwhile, it stays.
      expired.reviews += (await db.review.deleteMany({ where: { id, signOff: null } })).count
    },
  )
  if (expired.articles + expired.texts > 0) await checkReleases({ db })
  return expired
}

/** Deletes batch after batch, oldest first; what is deleted is in no batch after. */
async function inBatches<Id>(next: () => Promise<Id[]>, deleteOne: (id: Id) => Promise<void>): Promise<void> {
  for (;;) {
    const batch = await next()
    for (const id of batch) await deleteOne(id)
    if (batch.length < AT_ONCE) return
  }
}

async function oldArticles(db: PrismaClient, before: Date): Promise<string[]> {
  const found = await db.importedArticle.findMany({
    where: { importedAt: { lt: before } },
    select: { articleId: true },
    orderBy: [{ importedAt: 'asc' }, { articleId: 'desc' }],
    take: AT_ONCE,
  })
  return found.map(({ articleId }) => articleId)
}

async function oldTexts(db: PrismaClient, before: Date): Promise<string[]> {
  const found = await db.articleText.findMany({
    where: { attachedAt: { lt: before }, article: { origin: 'content', isConstructed: false } },
    select: { articleId: true },
    orderBy: [{ attachedAt: 'asc' }, { articleId: 'asc' }],
    take: AT_ONCE,
  })
  return found.map(({ articleId }) => articleId)
}

async function oldReviews(db: PrismaClient, before: Date): Promise<string[]> {
  const found = await db.review.findMany({
    where: { signOff: null, versions: { every: { savedAt: { lt: before } } } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: AT_ONCE,
  })
  return found.map(({ id }) => id)
}

async function oldJobs(db: PrismaClient, before: Date): Promise<number[]> {
  const found = await db.$queryRaw<{ id: number }[]>`
    select j.id from import_job j
    where j.created_at < ${before}
      and exists (select from import_document d where d.job_id = j.id and d.reading is not null)
    order by j.id limit ${AT_ONCE}`
  return found.map(({ id }) => id)
}

/** Takes what was read of a jobʼs documents away; those that waited are set aside, and a link can still be tried again. */
async function forgetReadings(db: PrismaClient, jobId: number, days: number): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const reason = `Its text waited for more than ${days} ${days === 1 ? 'day' : 'days'} and was deleted.`
      const queued = await tx.importDocument.updateMany({
        where: { jobId, state: 'queued', reading: { not: Prisma.DbNull } },
        data: { state: 'set_aside', code: 'expired', reason, reading: Prisma.DbNull, finishedAt: new Date() },
      })
      const setAside = await tx.importDocument.updateMany({
        where: { jobId, state: 'set_aside', reading: { not: Prisma.DbNull } },
        data: { reading: Prisma.DbNull },
      })
      const count = queued.count + setAside.count
      const thing = { kind: 'import job', id: jobId } as const
      const summary = `Deleted the texts of ${count} documents that waited for more than ${days} days`
      await record(tx, RETENTION, { command: 'delete-expired', thing, summary })
      return count
    },
    { timeout: TRANSACTION_TIMEOUT_MS },
  )
}
