import type { MentionKind } from '@/lib/db/generated/client'
import type { CodingDraft } from './coding-draft'
import type { MentionDraft } from './mention-drafts'
import type { Transaction } from './rows'

// Stays well below the 32,767 values that one statement takes, at some fifteen columns a row.
const ROWS_AT_ONCE = 1_000

interface WrittenCoding {
  codingId: number
  draft: CodingDraft
}

/**
 * Writes codings with their mentions, spans and alignments; those that content/ had before must be gone. One that may be
 * shown is, unless another one of its article is. Returns the new codings' ids.
 */
export async function saveCodings(tx: Transaction, drafts: readonly CodingDraft[]): Promise<number[]> {
  const shown = await tx.coding.findMany({
    where: { articleId: { in: drafts.map(({ coding }) => coding.articleId) }, isShown: true },
    select: { articleId: true },
  })
  const alreadyShown = new Set(shown.map(({ articleId }) => articleId))
  const codings = await tx.coding.createManyAndReturn({
    data: drafts.map(({ coding, mayBeShown }) => ({
      ...coding,
      isShown: mayBeShown && !alreadyShown.has(coding.articleId),
    })),
    select: { id: true, contentPath: true },
  })
  const codingIds = new Map(codings.map(({ id, contentPath }) => [contentPath, id]))
  const all = drafts.map((draft): WrittenCoding => {
    const codingId = codingIds.get(draft.coding.contentPath)
    if (codingId === undefined) throw new Error(`no coding was written for ${draft.coding.contentPath}`)
    return { codingId, draft }
  })

  const idOf = await createMentions(tx, all)
  const rows = all.flatMap(({ codingId, draft: { mentions } }) =>
    mentions.map((draft) => ({ draft, mentionId: idOf(codingId, draft.kind, draft.ordinal) })),
  )
  const details = <Detail extends object>(pick: (draft: MentionDraft) => Detail | undefined) =>
    rows.flatMap(({ draft, mentionId }) => {
      const detail = pick(draft)
      return detail ? [{ mentionId, ...detail }] : []
    })
  const spans = rows.flatMap(({ draft, mentionId }) => draft.spans.map((span) => ({ mentionId, ...span })))
  for (const data of batches(spans)) await tx.span.createMany({ data })
  for (const data of batches(details(({ term }) => term))) await tx.term.createMany({ data })
  for (const data of batches(details(({ quantity }) => quantity))) await tx.quantity.createMany({ data })
  for (const data of batches(details(({ window }) => window))) await tx.window.createMany({ data })
  for (const data of batches(details(({ citation }) => citation))) await tx.citation.createMany({ data })
  const alignments = all.flatMap(({ codingId, draft }) =>
    draft.alignments.map(({ ordinal, alignment }) => ({
      quantityId: idOf(codingId, 'quantity', ordinal),
      ...alignment,
    })),
  )
  for (const data of batches(alignments)) await tx.alignment.createMany({ data })
  return codings.map(({ id }) => id)
}

type IdOf = (codingId: number, kind: MentionKind, ordinal: number) => number

async function createMentions(tx: Transaction, all: readonly WrittenCoding[]): Promise<IdOf> {
  const rows = all.flatMap(({ codingId, draft: { mentions } }) =>
    mentions.map(({ kind, ordinal, mention }) => ({ codingId, kind, ordinal, ...mention })),
  )
  const ids = new Map<string, number>()
  const key: (codingId: number, kind: MentionKind, ordinal: number) => string = (...parts) => parts.join(' ')
  for (const data of batches(rows)) {
    const select = { id: true, codingId: true, kind: true, ordinal: true } as const
    const written = await tx.mention.createManyAndReturn({ data, select })
    for (const { id, codingId, kind, ordinal } of written) ids.set(key(codingId, kind, ordinal), id)
  }
  return (codingId, kind, ordinal) => {
    const id = ids.get(key(codingId, kind, ordinal))
    if (id === undefined) throw new Error(`no ${kind} ${ordinal} was written for coding ${codingId}`)
    return id
  }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    yield items.slice(start, start + ROWS_AT_ONCE)
  }
}
