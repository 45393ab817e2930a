import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from './check-releases'
import { markArticleUnchecked } from './check-releases/mark-unchecked'
import type { Transaction } from './load-content/rows'
import { demand, record } from './people/history'

/** A coding that somebody made here on the text. */
export interface CodingMadeHere {
  codingId: number
  coderName: string
  mentions: number
}

export interface TextToDetach {
  articleId: string
  /** what becomes of codings that people made here on this text; null: it is not said yet */
  codingsMadeHere: 'keep' | 'delete' | null
  actor: Actor
  /** only when it was attached before this moment; any text when not given */
  attachedBefore?: Date
}

export type DetachResult =
  | { code: 'detached'; articleId: string; codingsDeleted: number; codingsKept: number }
  /** people made these here on the text, and it was not said what becomes of them; nothing changed */
  | { code: 'has-codings'; codings: CodingMadeHere[] }
  /** nothing to remove: no text, none that old, or the text belongs to the article: a constructed or an imported one */
  | { code: 'no-text' }

/**
 * Removes the attached text of an article for good: the text, what the engine read in it, where mentions stand in it, and
 * findings that show words of it. The coding by hand that content/ holds stays. Codings that people made here on this very
 * text go or stay as told; those that stay keep their phrases and their places for the day that the text is attached again.
 * Nothing of the text stays but, in the history, that it was removed, and by whom. Rejects when the database cannot be reached.
 */
export async function detachText(given: TextToDetach, db: PrismaClient = database()): Promise<DetachResult> {
  demand(given.actor, 'detach-text')
  const result = await db.$transaction((tx) => detach(tx, given))
  if (result.code === 'detached') await checkReleases({ db })
  return result
}

/** As detachText, within a transaction; the releases of the article are left to be checked. */
export async function detach(
  tx: Transaction,
  { articleId, codingsMadeHere, attachedBefore, actor }: TextToDetach,
): Promise<DetachResult> {
  // Whoever attaches to it at this moment ends first.
  await tx.$executeRaw`select from article where id = ${articleId} for update`
  const text = await tx.articleText.findUnique({
    where: {
      articleId,
      article: { origin: 'content', isConstructed: false },
      ...(attachedBefore && { attachedAt: { lt: attachedBefore } }),
    },
    select: { sha256: true },
  })
  if (!text) return { code: 'no-text' }
  const codings = await madeHere(tx, articleId, text.sha256)
  if (codings.length > 0 && codingsMadeHere === null) return { code: 'has-codings', codings }

  await markArticleUnchecked(tx, articleId)
  const going = codingsMadeHere === 'delete' ? codings.map(({ codingId }) => codingId) : []
  await tx.coding.deleteMany({
    where: { articleId, OR: [{ coder: { kind: 'engine' } }, { id: { in: going } }] },
  })
  await showOne(tx, articleId)
  // The next check notices what can be told without the text; these quote words of it until then.
  await tx.finding.deleteMany({ where: { evidence: { some: { articleId, mentionId: null } } } })
  await tx.anchor.deleteMany({ where: { mention: { coding: { articleId } } } })
  await tx.articleText.delete({ where: { articleId } })
  const summary = `Removed the attached text, with ${going.length} of ${codings.length} codings made on it here`
  const thing = { kind: 'article', id: articleId } as const
  await record(tx, actor, { command: 'detach-text', thing, summary })
  return {
    code: 'detached',
    articleId,
    codingsDeleted: going.length,
    codingsKept: codings.length - going.length,
  }
}

/** The codings that people made here on the text that is attached to an article. */
export async function codingsMadeHere(articleId: string): Promise<CodingMadeHere[]> {
  const text = await database().articleText.findUnique({ where: { articleId }, select: { sha256: true } })
  return text ? madeHere(database(), articleId, text.sha256) : []
}

async function madeHere(
  db: Pick<Transaction, 'coding'>,
  articleId: string,
  textSha256: string,
): Promise<CodingMadeHere[]> {
  const found = await db.coding.findMany({
    where: {
      ...{ articleId, contentPath: null, coder: { kind: 'person' } },
      // A coding from a file may have taken the place of one made on this text: its history has that one's words.
      OR: [
        { textSha256 },
        { changes: { some: { codingBefore: { path: ['text_sha256'], equals: textSha256 } } } },
        { changes: { some: { codingAfter: { path: ['text_sha256'], equals: textSha256 } } } },
      ],
    },
    select: { id: true, coder: { select: { name: true } }, _count: { select: { mentions: true } } },
    orderBy: { id: 'asc' },
  })
  return found.map(({ id, coder, _count }) => ({
    codingId: id,
    coderName: coder.name,
    mentions: _count.mentions,
  }))
}

/** Where the coding that was shown is gone, the first one of content/ is shown again. */
async function showOne(tx: Transaction, articleId: string): Promise<void> {
  if ((await tx.coding.count({ where: { articleId, isShown: true } })) > 0) return
  const first = await tx.coding.findFirst({
    where: { articleId, contentPath: { not: null } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (first) await tx.coding.update({ where: { id: first.id }, data: { isShown: true } })
}
