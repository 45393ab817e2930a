import type { ArticleContent } from '@/lib/content/content'
import { type Row, type Transaction, upsertRows } from './rows'

/** Writes the articles and which releases each is about; texts and codings stay as they are. */
export async function saveArticles(
  tx: Transaction,
  articles: readonly ArticleContent[],
  { isConstructed }: { isConstructed: boolean },
): Promise<void> {
  const rows = articles.map((article) => ({ ...articleRow(article), is_constructed: isConstructed }))
  await upsertRows(tx, 'article', ['id'], rows)
  await tx.articleRelease.deleteMany({ where: { articleId: { in: articles.map(({ id }) => id) } } })
  await tx.articleRelease.createMany({
    data: articles.flatMap(({ id, releaseId, article }) =>
      [releaseId, ...article.alsoReleases].map((release, index) => ({
        articleId: id,
        releaseId: release,
        isPrimary: index === 0,
        isConstructed,
      })),
    ),
  })
}

function articleRow({ id, article }: ArticleContent): Row {
  const { published } = article
  // A month is stored as its first day; the precision says that no day was seen.
  const isMonth = published !== null && published.length === 'YYYY-MM'.length
  return {
    id,
    outlet_id: article.outlet,
    outlet_name_stated: article.outletNameStated,
    outlet_kind_stated: article.outletKindStated,
    outlet_place_stated: article.outletPlaceStated,
    outlet_basis: article.outletBasis,
    url: article.url,
    copy_url: article.copyUrl,
    is_copy: article.isCopy,
    url_note: article.urlNote,
    url_slug: article.urlSlug,
    also_seen_at: article.alsoSeenAt,
    headline: article.headline,
    headline_gloss: article.headlineGloss,
    headline_from_url: article.headlineFromUrl,
    headline_in_reposts: article.headlineInReposts,
    byline: article.byline,
    byline_basis: article.bylineBasis,
    published: isMonth ? `${published}-01` : published,
    published_precision: published === null ? null : isMonth ? 'month' : 'day',
    published_basis: article.publishedBasis,
    language: article.language,
  }
}
