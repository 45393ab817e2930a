import type { StoredCoding } from '../check-releases/stored-coding'
import type { Transaction } from '../load-content/rows'

/**
 * The engine's coding of an article, where that is the one shown, with the numbers and windows that alignment reads and
 * none of the rest; null where another coding is shown. One query after the other: they share the connection of the
 * transaction.
 */
export async function shownNumbers(tx: Transaction, articleId: string): Promise<StoredCoding | null> {
  const coding = await tx.coding.findFirst({
    where: { articleId, isShown: true, coder: { kind: 'engine' } },
  })
  if (!coding) return null
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    include: { outlet: { select: { name: true } } },
  })
  const ofCoding = { codingId: coding.id, kind: { in: ['quantity' as const, 'window' as const] } }
  const mentions = await tx.mention.findMany({ where: ofCoding, orderBy: { ordinal: 'asc' } })
  const quantities = await tx.quantity.findMany({ where: { mention: ofCoding } })
  const windows = await tx.window.findMany({ where: { mention: ofCoding } })
  const quantityOf = new Map(quantities.map((quantity) => [quantity.mentionId, quantity]))
  const windowOf = new Map(windows.map((window) => [window.mentionId, window]))
  return {
    ...coding,
    article: { ...article, text: null },
    coder: { kind: 'engine' },
    mentions: mentions.map((mention) => {
      const quantity = quantityOf.get(mention.id)
      return {
        ...mention,
        ...{ anchors: [], term: null, citation: null },
        window: windowOf.get(mention.id) ?? null,
        quantity: quantity ? { ...quantity, alignments: [] } : null,
      }
    }),
  }
}
