import { database } from '@/lib/db/client'
import { isId } from './ids'

/** One version of an article, as the list of versions shows it. */
export interface ArticleVersionLine {
  articleId: string
  /** from 1 as they came in; one that was deleted leaves a gap, unless it was the newest */
  number: number
  /** ISO time, UTC */
  seenAt: string
  recordedBy: string
  headline: string | null
  outletName: string
  /** words of its text; null when its text is gone */
  words: number | null
}

/**
 * All versions of the page that an article was imported from, oldest first; empty when it was imported without a link or
 * comes with Parallax. Rejects when the database cannot be reached.
 */
export async function articleVersions(articleId: string): Promise<ArticleVersionLine[]> {
  if (!isId(articleId)) return []
  const version = await database().articleVersion.findUnique({ where: { articleId } })
  if (!version) return []
  const rows = await database().articleVersion.findMany({
    where: { page: version.page },
    orderBy: { number: 'asc' },
    include: {
      article: {
        select: {
          article: {
            select: {
              headline: true,
              text: { select: { body: true } },
              outlet: { select: { name: true } },
            },
          },
        },
      },
    },
  })
  return rows.map(({ articleId: id, number, seenAt, recordedBy, article: { article } }) => ({
    ...{ articleId: id, number, recordedBy, headline: article.headline, outletName: article.outlet.name },
    seenAt: seenAt.toISOString(),
    words: article.text?.body.split(/\s+/).filter((word) => word !== '').length ?? null,
  }))
}
