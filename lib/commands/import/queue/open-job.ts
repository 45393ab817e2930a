import { database, type PrismaClient } from '@/lib/db/client'
import type { ImportWay } from '@/lib/db/generated/client'

export interface JobToOpen {
  way: ImportWay
  /** the files, folders or link, each on a line of its own: what it takes to list them again */
  label: string
  /** the release that all documents are about; null: to be told later */
  releaseId: string | null
  /** who imports */
  actor: string
}

/**
 * Opens a job to which documents can be added; null when there is no such real release. Returns the job's number. Rejects
 * when the database cannot be reached.
 */
export async function openJob(
  { way, label, releaseId, actor }: JobToOpen,
  db: PrismaClient = database(),
): Promise<number | null> {
  if (
    releaseId !== null &&
    (await db.release.count({ where: { id: releaseId, isConstructed: false } })) === 0
  )
    return null
  const { id } = await db.importJob.create({
    data: { way, label, releaseId, createdBy: actor },
    select: { id: true },
  })
  return id
}
