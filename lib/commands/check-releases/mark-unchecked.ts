import type { Transaction } from '../load-content/rows'

/**
 * Has the releases checked again at the next checkReleases(); what was found before stays until then. A check that is
 * under way has read what is now changed: it ends first, and its mark goes too.
 */
export async function markUnchecked(tx: Transaction, releaseIds: readonly string[]): Promise<void> {
  const ids = [...releaseIds].sort()
  // Not "for update": two that have just tied an article to the release, and so hold its key, would wait for one another.
  await tx.$executeRaw`select from release where id = any(${ids}::text[]) order by id for no key update`
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
