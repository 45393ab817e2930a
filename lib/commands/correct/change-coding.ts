import type { Change, ChangeResult } from '@/lib/core/correct/change'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { checkReleases } from '../check-releases'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import { releaseRecord } from '../check-releases/release-record'
import { codebookIds } from '../code-with-engine/codebook-ids'
import { newIds } from '../insert-columns'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'
import { changedRows, touchedBy } from './changed-rows'
import { leavesAsItWas } from './leaves-as-it-was'
import { type MentionRows, readMentions, writeMentions } from './mention-rows'
import { lockOwnCoding } from './own-coding'

export interface ChangeToMake {
  codingId: number
  /** whose coding it is */
  actor: Actor
  /** the version of the coding that the change was made against */
  version: number
  change: Change
}

const LONGEST_PHRASE = 80 // characters of a phrase in a summary

/**
 * Makes one change to a person's own coding, as a new version of it: what was there before is kept and can be brought back.
 * One that changes nothing makes no version. Whatever a person changed counts as checked by them. Where the coding is the one shown, its releases are checked again.
 * One transaction. Rejects when the database cannot be reached.
 */
export async function changeCoding(
  given: ChangeToMake,
  db: PrismaClient = database(),
): Promise<ChangeResult> {
  demand(given.actor, 'correct/change-coding')
  const { result, isShown } = await db.$transaction((tx) => make(tx, given))
  if (result.code === 'changed' && isShown && given.change.kind !== 'accept') await checkReleases({ db })
  return result
}

async function make(
  tx: Transaction,
  { codingId, actor, version, change }: ChangeToMake,
): Promise<{ result: ChangeResult; isShown: boolean }> {
  const coding = await lockOwnCoding(tx, codingId, actor)
  if (!coding) return { result: { code: 'no-coding' }, isShown: false }
  const { articleId, coderId, isShown, text } = coding
  if (coding.version !== version) return { result: { code: 'conflict', version: coding.version }, isShown }
  const refused = (field: string, message: string) => ({
    result: { code: 'refused' as const, problems: [{ field, message }] },
    isShown,
  })
  if (text === null)
    return refused('span', 'Another text is attached now, or none: this coding cannot be changed.')

  const before = await readMentions(tx, codingId, touchedBy(change))
  const [newId = 0] = await newIds(tx, 'mention', 1)
  const last = await tx.mention.groupBy({ by: ['kind'], where: { codingId }, _max: { ordinal: true } })
  const about = await tx.articleRelease.findFirst({ where: { articleId, isPrimary: true } })
  const found = about && (await releaseRecord(tx, about.releaseId))
  const changed = changedRows(before, change, {
    ...{ codingId, coderId, newId, record: found?.record ?? null },
    against: { text, ...(await codebookIds(tx)) },
    nextOrdinal: (kind) => (last.find((each) => each.kind === kind)?._max.ordinal ?? 0) + 1,
  })
  if ('problems' in changed) return { result: { code: 'refused', problems: changed.problems }, isShown }

  if (leavesAsItWas(change, { before, after: changed.after, actor: actor.name }))
    return { result: { code: 'same', version }, isShown }

  const at = new Date()
  const after = changed.after.map((rows) => ({
    ...rows,
    mention: { ...rows.mention, checked_by: actor.name, checked_at: at.toISOString() },
  }))
  await tx.mention.deleteMany({ where: { codingId, id: { in: before.map(({ mention }) => mention.id) } } })
  await writeMentions(tx, after)
  const number = version + 1
  await tx.codingChange.create({
    data: {
      ...{
        codingId,
        number,
        kind: change.kind,
        actor: actor.name,
        at,
        summary: summaryOf(change, before, after),
      },
      before: before as unknown as Prisma.InputJsonValue,
      after: after as unknown as Prisma.InputJsonValue,
    },
  })
  if (isShown && change.kind !== 'accept') await markArticleUnchecked(tx, articleId)
  const thing = { kind: 'coding', id: codingId } as const
  const summary = `${DONE[change.kind]}: version ${number} of a coding of ${articleId}`
  await record(tx, actor, { command: 'correct/change-coding', thing, summary })
  const mentionIds = after.map(({ mention }) => mention.id)
  return { result: { code: 'changed', version: number, mentionIds }, isShown }
}

const DONE: Record<Change['kind'], string> = {
  add: 'Added',
  edit: 'Changed',
  delete: 'Deleted',
  split: 'Split',
  merge: 'Merged',
  retie: 'Tied',
  accept: 'Found right',
}

/** One line on what was done, with the words of the phrase. */
function summaryOf(change: Change, before: readonly MentionRows[], after: readonly MentionRows[]): string {
  const rows = before.length > 0 ? before : after
  const phrases = rows.map(({ mention: { kind, text }, citation }) => {
    const words = text || String(citation?.name ?? '')
    const short = words.length > LONGEST_PHRASE ? `${words.slice(0, LONGEST_PHRASE - 1)}…` : words
    return `${kind} “${short}”`
  })
  const line = `${DONE[change.kind]} ${phrases.join(' and ')}`
  if (change.kind !== 'retie') return line
  return change.figureId === null ? `${line} to no figure` : `${line} to ${change.figureId}`
}
