import { Prisma } from '@/lib/db/generated/client'
import type { MentionDraft } from './load-content/mention-drafts'
import type { Transaction } from './load-content/rows'

/**
 * Writes the mentions of one coding with their spans and particulars, one statement a table: a text has a hundred, and the
 * client takes longer to write them one by one than the engine to read them. With `isOfText` the spans point into the
 * attached text, and become anchors too.
 */
export async function saveMentions(
  tx: Transaction,
  codingId: number,
  drafts: readonly MentionDraft[],
  { isOfText }: { isOfText: boolean },
): Promise<void> {
  if (drafts.length === 0) return
  const written = await insert<{ id: number; kind: string; ordinal: number }>(
    tx,
    'mention',
    drafts.map(({ kind, ordinal, mention }) => ({ codingId, kind, ordinal, count: 1, ...mention })),
    Prisma.sql`returning id, kind::text as kind, ordinal`,
  )
  const ids = new Map(written.map(({ id, kind, ordinal }) => [`${kind} ${ordinal}`, id]))
  const rows = drafts.map((draft) => {
    const mentionId = ids.get(`${draft.kind} ${draft.ordinal}`)
    if (mentionId === undefined) throw new Error(`no ${draft.kind} ${draft.ordinal} was written`)
    return { draft, mentionId }
  })
  const spans = rows.flatMap(({ draft, mentionId }) => draft.spans.map((span) => ({ mentionId, ...span })))
  await insert(tx, 'span', spans)
  if (isOfText)
    await insert(
      tx,
      'anchor',
      spans.map((span) => ({ ...span, method: 'hash' })),
    )
  for (const kind of ['term', 'quantity', 'window', 'citation'] as const) {
    const details = rows.flatMap(({ draft, mentionId }) => {
      const detail = draft[kind]
      return detail ? [{ mentionId, kind, ...detail }] : []
    })
    await insert(tx, kind, details)
  }
}

type Value = Prisma.InputJsonValue | Date | null | undefined

/** Inserts rows by the client's names of their columns; a column that no row has keeps its default. */
async function insert<Returned>(
  tx: Transaction,
  table: string,
  rows: readonly Record<string, unknown>[],
  returning: Prisma.Sql = Prisma.empty,
): Promise<Returned[]> {
  if (rows.length === 0) return []
  const stored = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [columnOf(name), storedAs(name, value as Value)]),
    ),
  )
  const columns = [...new Set(stored.flatMap((row) => Object.keys(row)))]
    .map((name) => `"${name}"`)
    .join(', ')
  return tx.$queryRaw<Returned[]>`
    insert into ${Prisma.raw(`"${table}" (${columns})`)}
    select ${Prisma.raw(columns)}
    from jsonb_populate_recordset(null::${Prisma.raw(`"${table}"`)}, ${JSON.stringify(stored)}::jsonb)
    ${returning}`
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The database's own names of the values that have blanks or hyphens there ("more_than", "none_round"). */
function storedAs(name: string, value: Value): Value {
  if (value instanceof Date) return value.toISOString()
  if ((name === 'voice' || name === 'modifier') && typeof value === 'string') {
    return value === 'none_round' ? 'none-round' : value.replaceAll('_', ' ')
  }
  return value
}
