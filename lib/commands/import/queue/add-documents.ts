import { database, type PrismaClient } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { ReadLine } from '../read-given'
import { wakeWorkers } from './wake-workers'

/** A document for the queue: read already, to be fetched, or set aside because nothing can be taken from it. */
export type QueuedDocument = ReadLine['queued']

/** How far a file of lines is listed. */
export interface ListedUntil {
  line: number
  nextByte: number
}

const TRANSACTION_TIMEOUT_MS = 60_000

/**
 * Adds documents to a job, in order after those it has, and wakes the workers; with `until`, how far its file is listed is
 * kept in the same transaction, so that listing can be taken up again without a gap or a repeat. False when the job was
 * cancelled: then nothing is added. Rejects when the database cannot be reached.
 */
export async function addDocuments(
  { jobId, documents, until }: { jobId: number; documents: readonly QueuedDocument[]; until?: ListedUntil },
  db: PrismaClient = database(),
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const [job] = await tx.$queryRaw<{ isOpen: boolean; last: number }[]>`
        select j.cancelled_at is null as "isOpen",
          coalesce((select max(d.ordinal) from import_document d where d.job_id = j.id), 0)::int as last
        from import_job j where j.id = ${jobId} for update of j`
      if (!job?.isOpen) return false
      await tx.importDocument.createMany({
        data: documents.map((each, index) => ({ jobId, ordinal: job.last + index + 1, ...rowOf(each) })),
      })
      if (until) await tx.importJob.update({ where: { id: jobId }, data: until })
      await wakeWorkers(tx)
      return true
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
}

/** Says that every document of a job is listed. */
export async function finishListing(jobId: number, db: PrismaClient = database()): Promise<void> {
  await db.importJob.update({ where: { id: jobId }, data: { isListed: true } })
}

const LONGEST_NAME = 4_000 // characters

function rowOf(queued: QueuedDocument): Omit<Prisma.ImportDocumentCreateManyInput, 'jobId' | 'ordinal'> {
  const name = queued.name.slice(-LONGEST_NAME).replaceAll('\u0000', '') || 'a document without a name'
  if ('link' in queued) return { name, link: queued.link }
  if ('code' in queued) {
    return { name, state: 'set_aside', code: queued.code, reason: queued.message, finishedAt: new Date() }
  }
  const { conflicts: _, ...reading } = queued.document
  // Postgres keeps no null character, and JSON cannot carry one there.
  if (reading.text.includes('\u0000')) {
    const reason = `${name} holds bytes that no text has.`
    return { name, state: 'set_aside', code: 'not-text', reason, finishedAt: new Date() }
  }
  return { name, reading: reading as unknown as Prisma.InputJsonValue }
}
