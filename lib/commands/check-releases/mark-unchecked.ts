import type { Transaction } from '../load-content/rows'

/**
 * Has the releases checked again at the next checkReleases(); what was found before stays until then. A check that is
 * under way has read what is now changed: it ends first, and its mark goes too.
 */
export async function markUnchecked(tx: Transaction, releaseIds: readonly string[]): Promise<void> {
  const ids = [...releaseIds].sort()
  await tx.$executeRaw`select from release where id = any(${ids}::text[]) order by id for update`
  await tx.releaseCheck.deleteMany({ where: { releaseId: { in: ids } } })
}

/** As markUnchecked, for the releases that an article is about. */
export async function markArticleUnchecked(tx: Transaction, articleId: string): Promise<void> {
  const about = await tx.articleRelease.findMany({ where: { articleId }, select: { releaseId: true } })
  await markUnchecked(
    tx,
    about.map(({ releaseId }) => releaseId),
  )
}
