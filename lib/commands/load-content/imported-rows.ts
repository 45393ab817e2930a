import type { Transaction } from './rows'

/*
 * What somebody imported is none of content's and stays through every load. Where content/ takes away, or brings, what
 * imported articles lean on, they are moved over here.
 */

/** The imported articles that are about any of the releases: what the engine tied in them may have changed. */
export async function importedArticlesAbout(
  tx: Transaction,
  releaseIds: readonly string[],
): Promise<string[]> {
  const articles = await tx.article.findMany({
    where: { origin: 'imported', releases: { some: { releaseId: { in: [...releaseIds] } } } },
    select: { id: true },
  })
  return articles.map(({ id }) => id)
}

/** Leaves imported articles without a release where theirs is not among `kept`. */
export async function freeImportedArticles(tx: Transaction, kept: readonly string[]): Promise<void> {
  const releaseId = { notIn: [...kept] }
  const ofImported = { mention: { coding: { article: { origin: 'imported' as const } } } }
  await tx.alignment.deleteMany({ where: { releaseId, quantity: ofImported } })
  await tx.articleRelease.deleteMany({ where: { releaseId, article: { origin: 'imported' } } })
}

/**
 * Settles outlets between content/ and imports: an imported one that content/ now has by its name gives its articles to
 * that one; one that content/ no longer has, but imported articles are by, becomes imported. `kept` are content's ids.
 */
export async function settleOutlets(tx: Transaction, kept: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    update article a set outlet_id = c.id
    from outlet i join outlet c on lower(c.name) = lower(i.name) and c.origin = 'content' and not c.is_constructed
    where i.origin = 'imported' and a.outlet_id = i.id and c.id = any(${[...kept]}::text[])
      and not exists (
        select from article_text own join article_text other on other.sha256 = own.sha256
        where own.article_id = a.id and other.outlet_id = c.id)`
  await tx.$executeRaw`
    update outlet o set origin = 'imported'
    where o.origin = 'content' and not (o.id = any(${[...kept]}::text[]))
      and exists (select from article a where a.outlet_id = o.id and a.origin = 'imported')`
  await tx.$executeRaw`
    delete from outlet o
    where o.origin = 'imported' and not exists (select from article a where a.outlet_id = o.id)`
}
