import { anchorCoding } from '../anchor-coding'
import type { Transaction } from './rows'

/**
 * Anchors codings in the texts that are attached to their articles, where there are any: those just written, and all
 * of the articles whose text is another one now.
 */
export async function anchorAgain(
  tx: Transaction,
  { codingIds, articleIds }: { codingIds: readonly number[]; articleIds: readonly string[] },
): Promise<void> {
  const withText = await tx.coding.findMany({
    where: {
      OR: [{ id: { in: [...codingIds] } }, { articleId: { in: [...articleIds] } }],
      article: { text: { isNot: null } },
    },
    select: { id: true, article: { select: { text: { select: { body: true, sha256: true } } } } },
    orderBy: { id: 'asc' },
  })
  for (const { id, article } of withText) {
    if (article.text) await anchorCoding(tx, id, article.text)
  }
}
