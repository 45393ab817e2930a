import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import type { ImportWay } from '@/lib/db/generated/client'
import { demand, record } from '../../people/history'

export interface JobToOpen {
  way: ImportWay
  /** the files, folders or link, each on a line of its own: what it takes to list them again */
  label: string
  /** the release that all documents are about; null: to be told later */
  releaseId: string | null
  /** who imports */
  actor: Actor
}

/**
 * Opens a job to which documents can be added; null when there is no such real release. Returns the job's number. Rejects
 * when the database cannot be reached.
 */
export async function openJob(
  { way, label, releaseId, actor }: JobToOpen,
  db: PrismaClient = database(),
): Promise<number | null> {
  demand(actor, 'import/queue/open-job')
  if (
    releaseId !== null &&
    (await db.release.count({ where: { id: releaseId, isConstructed: false } })) === 0
  )
    return null
  return db.$transaction(async (tx) => {
    const data = { way, label, releaseId, createdBy: actor.name }
    const { id } = await tx.importJob.create({ data, select: { id: true } })
    const thing = { kind: 'import job', id } as const
    await record(tx, actor, {
      command: 'import/queue/open-job',
      thing,
      summary: 'Began to import many articles',
    })
    return id
  })
}
