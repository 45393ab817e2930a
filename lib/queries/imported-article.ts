import { database } from '@/lib/db/client'
import { isId } from './ids'

/** An imported article as its own page of settings shows it. */
export interface ImportedArticle {
  articleId: string
  headline: string | null
  outletName: string
  importedBy: string
  /** ISO time, UTC */
  importedAt: string
  /** what it states of itself, and where each was read */
  metadata: { field: string; value: string; source: string; place: string }[]
  /** `isCompared`: false for a version that a newer one has followed */
  release: { id: string; shortTitle: string; tiedBy: string | null; isCompared: boolean } | null
  text: { body: string; published: string | null } | null
}

/** One imported article; null when no such article was imported. Rejects when the database cannot be reached. */
export async function importedArticle(articleId: string): Promise<ImportedArticle | null> {
  if (!isId(articleId)) return null
  const found = await database().importedArticle.findUnique({
    where: { articleId },
    include: {
      metadata: { orderBy: { field: 'asc' } },
      article: {
        include: {
          text: { select: { body: true } },
          outlet: { select: { name: true } },
          releases: {
            include: { release: { select: { shortTitle: true } } },
            orderBy: [{ isPrimary: 'desc' }, { releaseId: 'asc' }],
          },
        },
      },
    },
  })
  if (!found) return null
  const { article, metadata, importedBy, importedAt } = found
  const [about] = article.releases
  const published = article.published?.toISOString() ?? null
  const length = article.publishedPrecision === 'month' ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length
  return {
    ...{ articleId, importedBy, headline: article.headline, outletName: article.outlet.name },
    importedAt: importedAt.toISOString(),
    metadata: metadata.map(({ field, value, source, place }) => ({ field, value, source, place })),
    release: about
      ? {
          ...{ id: about.releaseId, shortTitle: about.release.shortTitle },
          ...{ tiedBy: about.tiedBy, isCompared: about.isPrimary },
        }
      : null,
    text: article.text && { body: article.text.body, published: published?.slice(0, length) ?? null },
  }
}
