import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'
import { compareNewest, holdPageOf } from './article-versions'

/**
 * Deletes an imported article for good: its text, its codings, what was noticed in it, and its outlet when an import made
 * that and it has no other article. Of a page with several versions the newest that is left is compared from then on. Nothing of it stays but, in the history, that it was deleted, and by whom. False when there is no such imported
 * article; those of content/ cannot be deleted here. Rejects when the database cannot be reached.
 */
export async function deleteArticle(
  { articleId, actor }: { articleId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<boolean> {
  demand(actor, 'import/delete-article')
  const isDeleted = await db.$transaction((tx) => deleteImported(tx, articleId, actor))
  if (isDeleted) await checkReleases({ db })
  return isDeleted
}

/** As deleteArticle, within a transaction; the releases of the article are left to be checked. */
export async function deleteImported(tx: Transaction, articleId: string, actor: Actor): Promise<boolean> {
  const page = await holdPageOf(tx, articleId)
  await tx.$executeRaw`select from article where id = ${articleId} for update`
  const article = await tx.article.findUnique({
    where: { id: articleId, origin: 'imported' },
    select: { outletId: true },
  })
  if (!article) return false
  await markArticleUnchecked(tx, articleId)
  await tx.article.delete({ where: { id: articleId } })
  if (page !== null) await compareNewest(tx, page)
  await tx.outlet.deleteMany({
    where: { id: article.outletId, origin: 'imported', articles: { none: {} } },
  })
  const thing = { kind: 'article', id: articleId } as const
  await record(tx, actor, { command: 'import/delete-article', thing, summary: 'Deleted an imported article' })
  return true
}
