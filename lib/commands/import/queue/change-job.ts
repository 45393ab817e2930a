import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '../../load-content/rows'
import { demand, record } from '../../people/history'
import { wakeWorkers } from './wake-workers'

export interface JobToChange {
  jobId: number
  actor: Actor
}

/**
 * Cancels what of a job is still queued; what is done stays, and no text of the rest is kept. Returns how many documents
 * that were; null when there is no such job.
 */
export async function cancelJob(
  { jobId, actor }: JobToChange,
  db: PrismaClient = database(),
): Promise<number | null> {
  demand(actor, 'import/queue/change-job')
  return db.$transaction(async (tx) => {
    const now = new Date()
    const { count: jobs } = await tx.importJob.updateMany({
      where: { id: jobId, cancelledAt: null },
      data: { cancelledAt: now },
    })
    if (jobs === 0) return (await tx.importJob.count({ where: { id: jobId } })) === 0 ? null : 0
    const { count } = await tx.importDocument.updateMany({
      where: { jobId, state: 'queued' },
      data: { state: 'cancelled', finishedAt: now, reading: Prisma.DbNull },
    })
    await recordChange(tx, { jobId, actor }, `Cancelled, with ${count} documents left`)
    return count
  })
}

/**
 * Queues again what was set aside though there is something to read: a link that did not answer, a text that failed.
 * Returns how many documents that were; null when there is no such job or it was cancelled.
 */
export async function retryJob(
  { jobId, actor }: JobToChange,
  db: PrismaClient = database(),
): Promise<number | null> {
  demand(actor, 'import/queue/change-job')
  return db.$transaction(async (tx) => {
    if ((await tx.importJob.count({ where: { id: jobId, cancelledAt: null } })) === 0) return null
    const count = await tx.$executeRaw`
      update import_document
      set state = 'queued', attempts = 0, code = null, reason = null, finished_at = null
      where job_id = ${jobId} and state = 'set aside' and num_nonnulls(reading, link) > 0`
    if (count > 0) await wakeWorkers(tx)
    await recordChange(tx, { jobId, actor }, `Tried ${count} documents again`)
    return count
  })
}

async function recordChange(tx: Transaction, { jobId, actor }: JobToChange, summary: string): Promise<void> {
  const thing = { kind: 'import job', id: jobId } as const
  await record(tx, actor, { command: 'import/queue/change-job', thing, summary })
}
