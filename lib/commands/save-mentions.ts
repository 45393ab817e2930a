import type { MentionDraft } from './load-content/mention-drafts'
import type { Transaction } from './load-content/rows'

// Stays well below the 32,767 values that one statement takes, at some fifteen columns a row.
const ROWS_AT_ONCE = 1_000

/**
 * Writes the mentions of one coding with their spans and particulars. With `isOfText` the spans point into the attached
 * text, and become anchors too.
 */
export async function saveMentions(
  tx: Transaction,
  codingId: number,
  drafts: readonly MentionDraft[],
  { isOfText }: { isOfText: boolean },
): Promise<void> {
  const ids = new Map<string, number>()
  for (const batch of batches(drafts)) {
    const written = await tx.mention.createManyAndReturn({
      data: batch.map(({ kind, ordinal, mention }) => ({ codingId, kind, ordinal, ...mention })),
      select: { id: true, kind: true, ordinal: true },
    })
    for (const { id, kind, ordinal } of written) ids.set(`${kind} ${ordinal}`, id)
  }
  const rows = drafts.map((draft) => {
    const mentionId = ids.get(`${draft.kind} ${draft.ordinal}`)
    if (mentionId === undefined) throw new Error(`no ${draft.kind} ${draft.ordinal} was written`)
    return { draft, mentionId }
  })
  const details = <Detail extends object>(pick: (draft: MentionDraft) => Detail | undefined) =>
    rows.flatMap(({ draft, mentionId }) => {
      const detail = pick(draft)
      return detail ? [{ mentionId, ...detail }] : []
    })
  const spans = rows.flatMap(({ draft, mentionId }) => draft.spans.map((span) => ({ mentionId, ...span })))
  for (const data of batches(spans)) await tx.span.createMany({ data })
  if (isOfText) {
    const anchors = spans.map((span) => ({ ...span, method: 'hash' as const }))
    for (const data of batches(anchors)) await tx.anchor.createMany({ data })
  }
  for (const data of batches(details(({ term }) => term))) await tx.term.createMany({ data })
  for (const data of batches(details(({ quantity }) => quantity))) await tx.quantity.createMany({ data })
  for (const data of batches(details(({ window }) => window))) await tx.window.createMany({ data })
  for (const data of batches(details(({ citation }) => citation))) await tx.citation.createMany({ data })
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    yield items.slice(start, start + ROWS_AT_ONCE)
  }
}
