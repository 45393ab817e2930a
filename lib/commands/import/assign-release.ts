import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import { alignEngineCoding } from '../code-with-engine/align-engine-coding'
import { demand, record } from '../people/history'
import { isFormer } from './article-versions'

const TRANSACTION_TIMEOUT_MS = 60_000

export interface ReleaseToAssign {
  articleId: string
  /** null: it is about no release that is here */
  releaseId: string | null
  /** who says so */
  actor: Actor
}

export type AssignResult =
  /** `tied`: how many of its numbers the engine tied to figures of the record */
  | { code: 'assigned'; tied: number }
  | { code: 'unchanged' }
  /** there is no such imported article; those of content/ have the release of their file */
  | { code: 'no-article' }
  | { code: 'no-release' }

/**
 * Says which release an imported article is about, in place of what was said before, ties its numbers to that record and
 * checks both releases. A version that a newer one has followed is compared by none, and its numbers are not tied. One transaction. Rejects when the database cannot be reached.
 */
export async function assignRelease(
  { articleId, releaseId, actor }: ReleaseToAssign,
  db: PrismaClient = database(),
): Promise<AssignResult> {
  demand(actor, 'import/assign-release')
  const result = await db.$transaction(
    async (tx): Promise<AssignResult> => {
      const isPrimary = !(await isFormer(tx, articleId))
      await tx.$executeRaw`select from article where id = ${articleId} for update`
      const article = await tx.article.findUnique({
        where: { id: articleId, origin: 'imported' },
        select: { releases: { select: { releaseId: true } } },
      })
      if (!article) return { code: 'no-article' }
      const [before] = article.releases
      if ((before?.releaseId ?? null) === releaseId) return { code: 'unchanged' }
      if (
        releaseId !== null &&
        (await tx.release.count({ where: { id: releaseId, isConstructed: false } })) === 0
      )
        return { code: 'no-release' }
      await markArticleUnchecked(tx, articleId)
      await tx.articleRelease.deleteMany({ where: { articleId } })
      if (releaseId !== null) {
        await tx.articleRelease.create({ data: { articleId, releaseId, isPrimary, tiedBy: actor.name } })
      }
      const summary = releaseId === null ? 'Tied to no release' : `Tied to the release ${releaseId}`
      const thing = { kind: 'article', id: articleId } as const
      await record(tx, actor, { command: 'import/assign-release', thing, summary })
      return { code: 'assigned', tied: await alignEngineCoding(tx, articleId) }
    },
    { timeout: TRANSACTION_TIMEOUT_MS },
  )
  if (result.code === 'assigned') await checkReleases({ db })
  return result
}
