import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import { alignEngineCoding } from '../code-with-engine/align-engine-coding'
import { lockOwnCoding } from '../correct/own-coding'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'

export interface CodingToTakeOut {
  codingId: number
  /** whose coding it is */
  actor: Actor
  /** the version of the coding that the person sees */
  version: number
}

export type TakeOutResult =
  | { code: 'taken-out' }
  /** it was changed since, or did not come in from a file: undo the changes first */
  | { code: 'changed' }
  /** there is no such coding, or it is not this personʼs */
  | { code: 'no-coding' }

/**
 * Takes a coding that came in from a file out again, as long as nothing was changed in it since: nothing of it stays. Where
 * it was the one shown, the first one by a person is shown then, else the engine's. Rejects when the database cannot be
 * reached.
 */
export async function takeOutCoding(
  given: CodingToTakeOut,
  db: PrismaClient = database(),
): Promise<TakeOutResult> {
  demand(given.actor, 'import-coding/take-out-coding')
  const { result, isShown } = await db.$transaction((tx) => takeOut(tx, given))
  if (isShown) await checkReleases({ db })
  return result
}

async function takeOut(
  tx: Transaction,
  { codingId, actor, version }: CodingToTakeOut,
): Promise<{ result: TakeOutResult; isShown: boolean }> {
  const no = (result: TakeOutResult) => ({ result, isShown: false })
  // As everybody who changes which coding of the article is shown.
  await tx.$executeRaw`
    select from article where id = (select article_id from coding where id = ${codingId}) for update`
  const coding = await lockOwnCoding(tx, codingId, actor)
  if (!coding) return no({ code: 'no-coding' })
  const [first] = await tx.codingChange.findMany({
    where: { codingId, kind: 'import', number: 1 },
    select: { codingBefore: true },
  })
  const undone = await tx.codingChange.count({ where: { codingId, undoes: { not: null } } })
  const isAsItCame = first?.codingBefore === null && coding.version === 1 + 2 * undone
  if (!isAsItCame || coding.version !== version) return no({ code: 'changed' })
  const { articleId, isShown } = coding
  await tx.coding.delete({ where: { id: codingId } })
  if (isShown) await showAnother(tx, articleId)
  const thing = { kind: 'coding', id: codingId } as const
  const summary = `Took a coding of ${articleId} out again`
  await record(tx, actor, { command: 'import-coding/take-out-coding', thing, summary })
  return { result: { code: 'taken-out' }, isShown }
}

async function showAnother(tx: Transaction, articleId: string): Promise<void> {
  const byPerson = await tx.coding.findFirst({
    where: { articleId, coder: { kind: 'person' } },
    orderBy: [{ contentPath: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  })
  const next = byPerson ?? (await tx.coding.findFirst({ where: { articleId }, orderBy: { id: 'asc' } }))
  if (next) await tx.coding.update({ where: { id: next.id }, data: { isShown: true } })
  if (next && !byPerson) await alignEngineCoding(tx, articleId)
  await markArticleUnchecked(tx, articleId)
}
