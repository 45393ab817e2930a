import { markUnchecked } from '../check-releases/mark-unchecked'
import { alignEngineCoding } from '../code-with-engine/align-engine-coding'
import type { Transaction } from '../load-content/rows'

/** What an article that comes in follows: its number, and the tie to a release that it takes over. */
export interface Following {
  number: number
  /** null: the former was tied to none, or there is no former */
  tie: { releaseId: string; tiedBy: string | null } | null
}

/** The newest version of a page so far. */
export interface Former {
  articleId: string
  number: number
}

/**
 * Has the newest version of a page make way for one that is about to be written: it keeps its release, but is no longer
 * the one that is compared there. The page must be held, so that numbers follow one another, and the release is to be
 * checked again.
 */
export async function follow(tx: Transaction, former: Former | null): Promise<Following> {
  if (!former) return { number: 1, tie: null }
  const { articleId, number } = former
  const [tie] = await tx.articleRelease.findMany({
    where: { articleId },
    orderBy: [{ isPrimary: 'desc' }, { releaseId: 'asc' }],
  })
  if (!tie) return { number: number + 1, tie: null }
  await tx.articleRelease.updateMany({ where: { articleId }, data: { isPrimary: false } })
  return { number: number + 1, tie: { releaseId: tie.releaseId, tiedBy: tie.tiedBy } }
}

/**
 * After a version of a page was deleted: the newest one that is left is the one that is compared, with its numbers tied
 * to the record as it is now. Numbers stay as they are.
 */
export async function compareNewest(tx: Transaction, page: string): Promise<void> {
  const left = await newest(tx, page)
  if (!left) return
  const { articleId } = left
  const ties = await tx.articleRelease.findMany({ where: { articleId }, orderBy: { releaseId: 'asc' } })
  const [tie] = ties
  if (!tie || ties.some(({ isPrimary }) => isPrimary)) return
  await markUnchecked(tx, [tie.releaseId])
  await tx.articleRelease.updateMany({
    where: { articleId, releaseId: tie.releaseId },
    data: { isPrimary: true },
  })
  await alignEngineCoding(tx, articleId)
}

/** Whether a newer version of the same page is here; until the transaction ends no newer one comes in. */
export async function isFormer(tx: Transaction, articleId: string): Promise<boolean> {
  const version = await tx.articleVersion.findUnique({ where: { articleId } })
  if (!version) return false
  await holdPage(tx, version.page)
  return (await newest(tx, version.page))?.articleId !== articleId
}

/** The page that an article is a version of, held until the transaction ends; null when it came without a link. */
export async function holdPageOf(tx: Transaction, articleId: string): Promise<string | null> {
  const version = await tx.articleVersion.findUnique({ where: { articleId } })
  if (!version) return null
  await holdPage(tx, version.page)
  return version.page
}

/** What a page is held by, among the texts that are held too. */
export const pageKey = (page: string): string => `page ${page}`

async function holdPage(tx: Transaction, page: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${pageKey(page)}, 0))`
}

function newest(tx: Transaction, page: string) {
  return tx.articleVersion.findFirst({
    where: { page },
    orderBy: { number: 'desc' },
    select: { articleId: true, number: true },
  })
}
