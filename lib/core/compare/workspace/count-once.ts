import { groupBy } from '../columns'
import { countedPrinting } from '../count-once'
import type { WorkspaceArticle } from './rows'

/** The articles of one column with one printing of each text, in their order; how many others there were. */
export function countedOnce(articles: readonly WorkspaceArticle[]): {
  articles: WorkspaceArticle[]
  printings: number
} {
  const groups = groupBy(articles, ({ copyGroup, articleId }) => copyGroup ?? `alone ${articleId}`)
  const counted = new Set(
    [...groups.values()].map(
      (members) =>
        countedPrinting(members.map((each) => ({ ...each, length: each.textLength ?? 0 })))?.articleId,
    ),
  )
  const kept = articles.filter(({ articleId }) => counted.has(articleId))
  return { articles: kept, printings: articles.length - kept.length }
}
