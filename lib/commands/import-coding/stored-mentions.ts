import type { PortableMention } from '@/lib/core/coding/portable-mention'
import { PORTABLE_MENTIONS, portableMention } from '@/lib/db/portable-mention'
import type { Transaction } from '../load-content/rows'

/** The mentions of a stored coding as files have them. */
export async function storedMentions(
  tx: Transaction,
  { id: codingId, coderId }: { id: number; coderId: string },
): Promise<PortableMention[]> {
  const { orderBy, include } = PORTABLE_MENTIONS
  const ofThese = { where: { mention: { codingId } } }
  // One query after the other: asked for at once, they would meet on the connection of the transaction.
  const mentions = await tx.mention.findMany({
    ...{ where: { codingId }, orderBy: [...orderBy] },
    include: { spans: include.spans },
  })
  const terms = byMention(await tx.term.findMany(ofThese))
  const quantities = byMention(await tx.quantity.findMany({ ...ofThese, include: include.quantity.include }))
  const windows = byMention(await tx.window.findMany(ofThese))
  const citations = byMention(await tx.citation.findMany(ofThese))
  return mentions.map((mention) =>
    portableMention(
      {
        ...mention,
        term: terms.get(mention.id) ?? null,
        quantity: quantities.get(mention.id) ?? null,
        window: windows.get(mention.id) ?? null,
        citation: citations.get(mention.id) ?? null,
      },
      coderId,
    ),
  )
}

function byMention<Row extends { mentionId: number }>(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [row.mentionId, row]))
}
