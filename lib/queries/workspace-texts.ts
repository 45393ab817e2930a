import { checkedAnchors } from '@/lib/core/compare/checked-anchors'
import type { ColumnTexts } from '@/lib/core/compare/workspace/page'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { MOST_TEXTS } from '@/lib/core/compare/workspace/texts'
import { articleDetail } from './article-detail'

/**
 * The attached texts of the articles of some columns, each article once, in the columnsʼ order; at most four. Rejects when the
 * database cannot be reached.
 */
export async function workspaceTexts(columns: readonly WorkspaceColumn[]): Promise<ColumnTexts> {
  const articles = [
    ...new Map(columns.flatMap((column) => column.articles.map((each) => [each.articleId, each]))).values(),
  ]
  const withText = articles.filter(({ hasText }) => hasText)
  const details = await Promise.all(
    withText
      .slice(0, MOST_TEXTS)
      .map(async (article) => ({ article, detail: await articleDetail(article.articleId) })),
  )
  return {
    texts: details.flatMap(({ article, detail }) =>
      detail?.text
        ? [
            {
              article,
              release: detail.releases.length === 1 ? article.release : null,
              body: detail.text.body,
              mentions: checkedAnchors(detail.text.body, detail.mentions),
            },
          ]
        : [],
    ),
    textless: articles
      .filter(({ hasText }) => !hasText)
      .map(({ articleId, outletName }) => ({ articleId, outletName })),
    over: Math.max(0, withText.length - MOST_TEXTS),
  }
}
