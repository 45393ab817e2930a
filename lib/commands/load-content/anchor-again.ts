import { anchorCoding } from '../anchor-coding'
import type { Transaction } from './rows'

/** Anchors the codings just written in the texts that are attached to their articles, where there are any. */
export async function anchorAgain(tx: Transaction, codingIds: readonly number[]): Promise<void> {
  const withText = await tx.coding.findMany({
    where: { id: { in: [...codingIds] }, article: { text: { isNot: null } } },
    select: { id: true, article: { select: { text: { select: { body: true, sha256: true } } } } },
    orderBy: { id: 'asc' },
  })
  for (const { id, article } of withText) {
    if (article.text) await anchorCoding(tx, id, article.text)
  }
}
