import type { ChangeResult } from '@/lib/core/correct/change'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { anchorCoding } from '../anchor-coding'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import { restoreCodingRow } from '../import-coding/coding-row'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'
import { type MentionRows, writeMentions } from './mention-rows'
import { lockOwnCoding } from './own-coding'

export interface ChangeToUndo {
  codingId: number
  /** whose coding it is */
  actor: Actor
  /** the version of the coding that the person sees */
  version: number
}

/**
 * Takes back the last change that is not taken back yet: the mentions become the rows that they were, ids included; where a
 * coding from a file had taken its place, the whole coding does. The undo is a change of its own, which is never undone. Rejects when the database cannot be reached.
 */
export async function undoChange(given: ChangeToUndo, db: PrismaClient = database()): Promise<ChangeResult> {
  demand(given.actor, 'correct/undo-change')
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
  const changes = await tx.codingChange.findMany({
    where: { codingId },
    select: { number: true, kind: true, undoes: true },
    orderBy: { number: 'desc' },
  })
  const undone = new Set(changes.map(({ undoes }) => undoes))
  const last = changes.find(({ number, kind }) => kind !== 'undo' && !undone.has(number))
  if (!last) return { result: { code: 'nothing' }, isShown }
  if (coding.text === null && last.kind !== 'import') {
    const message = 'Another text is attached now. What was changed on the earlier text stays as it is.'
    return { result: { code: 'refused', problems: [{ field: 'span', message }] }, isShown }
  }

  const change = await tx.codingChange.findUniqueOrThrow({
    where: { codingId_number: { codingId, number: last.number } },
  })
  // A coding that came in where there was none is taken out as a whole (take-out-coding.ts).
  if (last.kind === 'import' && change.codingBefore === null) return { result: { code: 'nothing' }, isShown }
  // Written by changeCoding or importCoding, and never rewritten.
  const before = change.before as unknown as MentionRows[]
  const after = change.after as unknown as MentionRows[]
  await tx.mention.deleteMany({ where: { codingId, id: { in: after.map(({ mention }) => mention.id) } } })
  await writeMentions(tx, before)
  if (change.codingBefore !== null) await restoreCoding(tx, coding, change.codingBefore)
  const next = version + 1
  await tx.codingChange.create({
    data: {
      ...{ codingId, number: next, kind: 'undo', actor: actor.name, undoes: last.number },
      summary: `Undone: ${change.summary}`,
      before: change.after ?? [],
      after: change.before ?? [],
      ...(change.codingBefore !== null && {
        codingBefore: change.codingAfter ?? {},
        codingAfter: change.codingBefore,
      }),
    },
  })
  if (isShown) await markArticleUnchecked(tx, coding.articleId)
  const thing = { kind: 'coding', id: codingId } as const
  const line = `Undid version ${last.number} of a coding of ${coding.articleId}`
  await record(tx, actor, { command: 'correct/undo-change', thing, summary: line })
  return {
    result: { code: 'changed', version: next, mentionIds: before.map(({ mention }) => mention.id) },
    isShown,
  }
}

/** The coding's own row as it was, with its places in the text that is attached now: that may be another one. */
async function restoreCoding(
  tx: Transaction,
  { id, articleId }: { id: number; articleId: string },
  row: Prisma.JsonValue,
): Promise<void> {
  await restoreCodingRow(tx, id, row)
  const text = await tx.articleText.findUnique({ where: { articleId } })
  if (text) await anchorCoding(tx, id, text)
  else await tx.anchor.deleteMany({ where: { mention: { codingId: id } } })
}
