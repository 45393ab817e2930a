import type { ArticleDetail } from '@/lib/core/compare/pages'
import { rulingsInForce } from '@/lib/core/compare/terminology'
import { articleMentions } from './article-mentions'
import { isId } from './ids'
import { linkJudge } from './links'
import { articleRow, type StoredArticle } from './rows/article-row'
import { rulingRows } from './rows/ruling-rows'
import { columnOf } from './shape-release'

/**
 * Everything coded in one article, with its text where one is attached; null when no article has this id.
 * Rejects when the database cannot be reached.
 */
export async function articleDetail(id: string): Promise<ArticleDetail | null> {
  if (!isId(id)) return null
  const [article, mentions, rulings, toLink] = await Promise.all([
    articleRow(id),
    articleMentions(id),
    rulingRows(),
    linkJudge(),
  ])
  if (!article) return null
  const column = columnOf(article, toLink)
  return {
    column,
    isConstructed: article.isConstructed,
    byline: article.byline,
    bylineBasis: article.bylineBasis,
    headlineFromUrl: article.headlineFromUrl,
    headlineInReposts: article.headlineInReposts,
    outletNameStated: article.outletNameStated,
    outletBasis: article.outletBasis,
    urlNote: article.urlNote,
    copyLink: article.copyUrl === null ? null : toLink(article.copyUrl, { copy: true }),
    alsoSeenAt: article.alsoSeenAt.map((url) => toLink(url, { copy: true })),
    charactersBasis: article.charactersBasis,
    countRule: article.countRule,
    ledeRule: article.ledeRule,
    releases: article.releases ?? [],
    mentions,
    remarks: article.remarks,
    // Rulings are by real bodies on real days: nothing invented appeared while one stood.
    terminology: article.isConstructed
      ? []
      : rulingsInForce(
          [column],
          rulings.map(({ concepts: _, ...ruling }) => ruling),
          toLink,
        ),
    text: textOf(article),
    imported: article.imported,
  }
}

function textOf({ body, sha256, length, attachedAt, codedSha256 }: StoredArticle): ArticleDetail['text'] {
  if (body === null || sha256 === null || length === null || attachedAt === null) return null
  return { body, sha256, length, attachedAt, isCodedText: sha256 === codedSha256 }
}
