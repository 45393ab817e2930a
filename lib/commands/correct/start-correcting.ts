import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { newIds } from '../insert-columns'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'
import { coderIdOf } from './coder-id'
import { enterCoder } from './enter-coder'
import { type MentionRows, readMentions, underAnotherId, writeMentions } from './mention-rows'

export { coderIdOf } from './coder-id'

export interface CorrectingToStart {
  articleId: string
  /** the coder whose coding it begins as a copy of; null: of the one that is shown */
  from: string | null
  /** the name of the person whose coding it will be */
  actor: Actor
}

export type StartResult =
  /** `copied` mentions are in it; `left` stand nowhere in the attached text, and are not */
  | { code: 'started'; codingId: number; coderId: string; copied: number; left: number }
  /** the person has one already; it is as it was */
  | { code: 'there'; codingId: number; coderId: string }
  | { code: 'no-text' }
  | { code: 'no-coding' }
  | { code: 'no-article' }

/**
 * Gives a person a coding of their own of an attached text, to be corrected: a copy of another one with its places, its
 * particulars and the ties to the record that its coder made. What stands nowhere in the text is left out. Of an article of
 * content/ the coding from there stays the one shown; of an imported one the first person's is, in place of the engine's,
 * and its releases are checked again. Rejects when the database cannot be reached.
 */
export async function startCorrecting(
  given: CorrectingToStart,
  db: PrismaClient = database(),
): Promise<StartResult> {
  demand(given.actor, 'correct/start-correcting')
  const { result, isShown } = await db.$transaction((tx) => start(tx, given))
  if (isShown) await checkReleases({ db })
  return result
}

async function start(
  tx: Transaction,
  { articleId, from, actor }: CorrectingToStart,
): Promise<{ result: StartResult; isShown: boolean }> {
  const no = (result: StartResult) => ({ result, isShown: false })
  await tx.$executeRaw`select from article where id = ${articleId} for update`
  const article = await tx.article.findUnique({ where: { id: articleId }, include: { text: true } })
  if (!article) return no({ code: 'no-article' })
  const coderId = coderIdOf(actor.name)
  const own = await tx.coding.findFirst({
    where: { articleId, coderId },
    orderBy: { codebookVersion: 'desc' },
  })
  if (own) return no({ code: 'there', codingId: own.id, coderId })
  const { text } = article
  if (!text) return no({ code: 'no-text' })
  const source = await tx.coding.findFirst({
    where: { articleId, ...(from === null ? { isShown: true } : { coderId: from }) },
    include: { coder: true },
    orderBy: { codebookVersion: 'desc' },
  })
  if (!source) return no({ code: 'no-coding' })

  const isShown = await enterCoder(tx, { articleId, actor })
  const { coder, codebookVersion, extent, countRule, ledeRule } = source
  const { id } = await tx.coding.create({
    data: {
      ...{ articleId, coderId, codebookVersion, extent, countRule, ledeRule, isShown, remarks: [] },
      ...{ characters: text.length, charactersBasis: 'the attached text', textSha256: text.sha256 },
      ...{ recordedBy: actor.name, recordedAt: new Date() },
      beganFrom: coder.kind === 'engine' ? `engine ${coder.engineVersion}` : coder.name,
    },
  })
  const all = await readMentions(tx, source.id)
  const found = all.filter(({ anchors }) => anchors.length > 0)
  const ids = await newIds(tx, 'mention', found.length)
  const copies = found.flatMap((rows, index) => {
    const copyId = ids[index]
    return copyId === undefined ? [] : [copyOf(rows, { id: copyId, codingId: id, from: coder.id, coderId })]
  })
  await writeMentions(tx, copies)
  const copied = copies.length
  const thing = { kind: 'coding', id } as const
  const summary = `Began a coding of ${articleId} with ${copied} mentions`
  await record(tx, actor, { command: 'correct/start-correcting', thing, summary })
  return {
    result: { code: 'started', codingId: id, coderId, copied, left: all.length - copied },
    isShown,
  }
}

/** The mention in the new coding, at its places in the attached text; nobody looked at it there yet. */
function copyOf(
  rows: MentionRows,
  { id, codingId, from, coderId }: { id: number; codingId: number; from: string; coderId: string },
): MentionRows {
  const copy = underAnotherId(rows, { id, codingId, ordinal: rows.mention.ordinal })
  return {
    ...copy,
    mention: { ...copy.mention, checked_by: null, checked_at: null },
    spans: copy.anchors.map(({ method: _, ...place }) => place),
    anchors: copy.anchors.map((place) => ({ ...place, method: 'hash' })),
    alignments: copy.alignments.flatMap((row) =>
      row.coder_id === from ? [{ ...row, coder_id: coderId }] : [],
    ),
  }
}
