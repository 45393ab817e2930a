import type { ChangeResult } from '@/lib/core/correct/change'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import type { Transaction } from '../load-content/rows'
import { type MentionRows, writeMentions } from './mention-rows'
import { lockOwnCoding } from './own-coding'

export interface ChangeToUndo {
  codingId: number
  /** whose coding it is */
  actor: string
  /** the version of the coding that the person sees */
  version: number
}

/**
 * Takes back the last change that is not taken back yet: the mentions become the rows that they were, ids included. The
 * undo is a change of its own, which is never undone. Rejects when the database cannot be reached.
 */
export async function undoChange(given: ChangeToUndo, db: PrismaClient = database()): Promise<ChangeResult> {
  const { result, isShown } = await db.$transaction((tx) => undo(tx, given))
  if (result.code === 'changed' && isShown) await checkReleases({ db })
  return result
}

async function undo(
  tx: Transaction,
  { codingId, actor, version }: ChangeToUndo,
): Promise<{ result: ChangeResult; isShown: boolean }> {
  const coding = await lockOwnCoding(tx, codingId, actor)
  if (!coding) return { result: { code: 'no-coding' }, isShown: false }
  const { isShown } = coding
  if (coding.version !== version) return { result: { code: 'conflict', version: coding.version }, isShown }
  if (coding.text === null) {
    const message = 'Another text is attached now. What was changed on the earlier text stays as it is.'
    return { result: { code: 'refused', problems: [{ field: 'span', message }] }, isShown }
  }
  const changes = await tx.codingChange.findMany({
    where: { codingId },
    select: { number: true, kind: true, undoes: true },
    orderBy: { number: 'desc' },
  })
  const undone = new Set(changes.map(({ undoes }) => undoes))
  const last = changes.find(({ number, kind }) => kind !== 'undo' && !undone.has(number))
  if (!last) return { result: { code: 'nothing' }, isShown }

  const change = await tx.codingChange.findUniqueOrThrow({
    where: { codingId_number: { codingId, number: last.number } },
  })
  // Written by changeCoding, and never rewritten.
  const before = change.before as unknown as MentionRows[]
  const after = change.after as unknown as MentionRows[]
  await tx.mention.deleteMany({ where: { codingId, id: { in: after.map(({ mention }) => mention.id) } } })
  await writeMentions(tx, before)
  const next = version + 1
  await tx.codingChange.create({
    data: {
      ...{ codingId, number: next, kind: 'undo', actor, undoes: last.number },
      summary: `Undone: ${change.summary}`,
      before: change.after ?? [],
      after: change.before ?? [],
    },
  })
  if (isShown) await markArticleUnchecked(tx, coding.articleId)
  return {
    result: { code: 'changed', version: next, mentionIds: before.map(({ mention }) => mention.id) },
    isShown,
  }
}
