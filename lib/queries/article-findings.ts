import type { ArticleFindings } from '@/lib/core/compare/against-record'
import { isId } from './ids'
import { checkRowOfArticle } from './rows/check-row'
import { findingRows } from './rows/finding-rows'
import { shapeFindings } from './shape-findings'

/**
 * What the rules noticed in one article, held against the release that it is compared by; null where it is compared by
 * none. Rejects when the database cannot be reached.
 */
export async function articleFindings(articleId: string): Promise<ArticleFindings | null> {
  if (!isId(articleId)) return null
  const check = await checkRowOfArticle(articleId)
  if (!check) return null
  const stored = await findingRows({ release: check.id, article: articleId })
  return { ...shapeFindings(check, stored), shortTitle: check.shortTitle }
}
