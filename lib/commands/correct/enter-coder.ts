import type { Actor } from '@/lib/core/people/actor'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import type { Transaction } from '../load-content/rows'
import { coderIdOf } from './coder-id'

/**
 * Makes a person a coder before they get a coding of an article, and returns whether that coding is to be the one shown:
 * the first personʼs is, in place of the engineʼs, and the articleʼs releases are then to be checked again.
 */
export async function enterCoder(
  tx: Transaction,
  { articleId, actor }: { articleId: string; actor: Actor },
): Promise<boolean> {
  const others = await tx.coding.count({ where: { articleId, coder: { kind: 'person' } } })
  const isShown = others === 0
  if (isShown) {
    await tx.coding.updateMany({ where: { articleId, isShown: true }, data: { isShown: false } })
    await markArticleUnchecked(tx, articleId)
  }
  await tx.coder.createMany({
    data: [{ id: coderIdOf(actor.name), kind: 'person', name: actor.name.trim() }],
    skipDuplicates: true,
  })
  return isShown
}
