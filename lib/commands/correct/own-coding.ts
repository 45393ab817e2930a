import type { Actor } from '@/lib/core/people/actor'
import type { Transaction } from '../load-content/rows'
import { coderIdOf } from './coder-id'

export interface OwnCoding {
  id: number
  articleId: string
  coderId: string
  isShown: boolean
  version: number
  /** the attached text, when it is the very one that was coded; else null */
  text: string | null
}

/** A person's own coding, locked until the transaction ends; null where there is none, or it is somebody else's. */
export async function lockOwnCoding(
  tx: Transaction,
  codingId: number,
  actor: Actor,
): Promise<OwnCoding | null> {
  await tx.$executeRaw`select from coding where id = ${codingId} for update`
  const coding = await tx.coding.findFirst({
    where: { id: codingId, coderId: coderIdOf(actor.name), contentPath: null },
  })
  if (!coding) return null
  const { articleId, coderId, isShown, textSha256 } = coding
  const last = await tx.codingChange.aggregate({ where: { codingId }, _max: { number: true } })
  const text = await tx.articleText.findUnique({ where: { articleId } })
  return {
    ...{ id: codingId, articleId, coderId, isShown, version: last._max.number ?? 0 },
    text: text && text.sha256 === textSha256 ? text.body : null,
  }
}
