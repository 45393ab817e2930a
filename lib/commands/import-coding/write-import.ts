import type { Prisma } from '@/lib/db/generated/client'
import { anchorCoding } from '../anchor-coding'
import { markArticleUnchecked } from '../check-releases/mark-unchecked'
import { enterCoder } from '../correct/enter-coder'
import { type MentionRows, readMentions } from '../correct/mention-rows'
import { dayOf, mentionDrafts } from '../load-content/mention-drafts'
import type { Transaction } from '../load-content/rows'
import { record } from '../people/history'
import { saveMentions } from '../save-mentions'
import type { CodingReview } from './coding-review'
import { codingRow } from './coding-row'
import type { CodingFile, PreparedImport } from './prepare-import'

/** What was written: the coding, and the version that it now has. */
export interface WrittenImport {
  codingId: number
  version: number
  isShown: boolean
}

/**
 * Writes a prepared import as one change of the person's coding, with the whole of it before and after, so that it can be
 * taken back. The row of the article must be locked by the caller.
 */
export async function writeImport(
  tx: Transaction,
  { articleId, actor, file }: CodingFile,
  { given, review, existing, mentions, alignments }: PreparedImport,
): Promise<WrittenImport> {
  const { coderId, beganFrom, existing: former } = review.becomes
  const isShown = existing ? existing.isShown : await enterCoder(tx, { articleId, actor })
  if (existing?.isShown) await markArticleUnchecked(tx, articleId)
  const { coding, text, remarks } = given
  const isOwnAgain = given.form === 'yaml' && review.madeBy.id === coderId
  const data = {
    ...{ codebookVersion: coding.codebook, extent: coding.extent, remarks, textSha256: text?.sha256 ?? null },
    ...{ characters: coding.characters, charactersBasis: coding.charactersBasis },
    ...{ countRule: coding.countRule, ledeRule: coding.ledeRule },
    checkedOn: dayOf(coding.checked?.on ?? null),
    checkedAgainst: coding.checked?.against ?? null,
    checkCorrections: coding.checked?.corrections ?? null,
    ...{ recordedBy: actor.name, recordedAt: new Date() },
    // A person's own file in a form that has no word on it: what is known stays known.
    ...(isOwnAgain && existing ? {} : { beganFrom }),
  }
  const codingBefore = existing && (await codingRow(tx, existing.id))
  const before = existing ? await readMentions(tx, existing.id) : []
  let codingId: number
  if (existing) {
    codingId = existing.id
    await tx.mention.deleteMany({ where: { codingId } })
    await tx.coding.update({ where: { id: codingId }, data })
  } else {
    codingId = (await tx.coding.create({ data: { articleId, coderId, isShown, ...data } })).id
  }
  await saveMentions(tx, [{ codingId, drafts: mentionDrafts(mentions) }], { isOfText: false })
  const quantities = await tx.mention.findMany({
    where: { codingId, kind: 'quantity' },
    select: { id: true, ordinal: true },
  })
  const ids = new Map(quantities.map(({ id, ordinal }) => [ordinal, id]))
  await tx.alignment.createMany({
    data: alignments.flatMap(({ ordinal, alignment }) => {
      const quantityId = ids.get(ordinal)
      return quantityId === undefined ? [] : [{ quantityId, ...alignment }]
    }),
  })
  const attached = await tx.articleText.findUnique({ where: { articleId } })
  if (attached) await anchorCoding(tx, codingId, attached)

  const version = (former?.version ?? 0) + 1
  await tx.codingChange.create({
    data: {
      ...{ codingId, number: version, kind: 'import', actor: actor.name },
      summary: summaryOf(file.name, review, { now: mentions.length, before: existing && before.length }),
      before: asJson(before),
      after: asJson(await readMentions(tx, codingId)),
      ...(codingBefore && { codingBefore }),
      codingAfter: await codingRow(tx, codingId),
    },
  })
  const thing = { kind: 'coding', id: codingId } as const
  const line = `Brought in a coding of ${articleId} from a file: ${mentions.length} mentions`
  await record(tx, actor, { command: 'import-coding/import-coding', thing, summary: line })
  return { codingId, version, isShown }
}

const LONGEST_NAME = 100 // characters of the name of a file in a summary

/** One line on what came in, whose it was where it was somebody elseʼs, and what it took the place of. */
function summaryOf(
  file: string,
  { madeBy, becomes }: CodingReview,
  { now, before }: { now: number; before: number | null },
): string {
  const count = now === 1 ? '1 mention' : `${now} mentions`
  const by = madeBy.kind === 'engine' ? 'read by machine' : 'coded'
  const whose = madeBy.id === becomes.coderId ? '' : `, ${by} by ${madeBy.name ?? madeBy.id}`
  const former = before === null ? '' : `, in place of ${before}`
  return `Brought in from ${file.slice(0, LONGEST_NAME)}: ${count}${whose}${former}`
}

function asJson(rows: readonly MentionRows[]): Prisma.InputJsonValue {
  return rows as unknown as Prisma.InputJsonValue
}
