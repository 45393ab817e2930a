import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { holdLoading } from '../load-content/load-lock'
import { demand, record } from '../people/history'
import { addVersion } from './record-versions'

const TRANSACTION_TIMEOUT_MS = 120_000

export interface ReleaseToDelete {
  releaseId: string
  /** who deletes it */
  actor: Actor
}

export type DeleteResult =
  /** `freed`: the articles that were about it, and are now without a release */
  | { code: 'deleted'; freed: string[] }
  /** no release of this id was entered here; those of content/ go with their files */
  | { code: 'no-release' }

/**
 * Deletes a release that was entered here: its figures, the ties of numbers to them and what was noticed under it. The
 * articles about it stay, without a release. The text of its record stays among its versions, with who deleted it, so that
 * it can be entered again. Rejects when the database cannot be reached.
 */
export async function deleteRelease(
  { releaseId, actor }: ReleaseToDelete,
  db: PrismaClient = database(),
): Promise<DeleteResult> {
  demand(actor, 'enter-release/delete-release')
  return db.$transaction(
    async (tx): Promise<DeleteResult> => {
      await holdLoading(tx)
      // Whoever checks it, or ties an article to it, ends first.
      await tx.$executeRaw`select from release where id = ${releaseId} for update`
      const release = await tx.release.findUnique({ where: { id: releaseId, origin: 'entered' } })
      if (!release) return { code: 'no-release' }
      const about = await tx.articleRelease.findMany({
        where: { releaseId },
        select: { articleId: true },
        orderBy: { articleId: 'asc' },
      })
      await tx.alignment.deleteMany({ where: { releaseId } })
      await tx.articleRelease.deleteMany({ where: { releaseId } })
      await tx.release.delete({ where: { id: releaseId } })
      await addVersion(tx, { releaseId, yaml: null, actor: actor.name })
      const thing = { kind: 'release', id: releaseId } as const
      const summary = `Deleted a release that ${about.length} articles were about`
      await record(tx, actor, { command: 'enter-release/delete-release', thing, summary })
      return { code: 'deleted', freed: about.map(({ articleId }) => articleId) }
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
}
