import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '../load-content/rows'

type Value = string | number | boolean | null | string[]
/** A row by the database's own names of columns. */
export type Row = Record<string, Value>

/** All rows of one mention, as the database has them: to be written back as they were. */
export interface MentionRows {
  mention: Row & { id: number; coding_id: number; kind: string; ordinal: number; text: string }
  spans: Row[]
  anchors: Row[]
  term: Row | null
  quantity: Row | null
  window: Row | null
  citation: Row | null
  alignments: Row[]
}

/** The rows of the mentions of a coding, of all or of those named, in the order of their ids. */
export function readMentions(
  tx: Pick<Transaction, '$queryRaw'>,
  codingId: number,
  ids: readonly number[] | null = null,
): Promise<MentionRows[]> {
  const named = ids === null ? Prisma.empty : Prisma.sql`and m.id = any(${[...ids]}::int[])`
  return tx.$queryRaw<MentionRows[]>`
    select to_jsonb(m) as mention,
      (select coalesce(jsonb_agg(to_jsonb(s) order by s.ordinal), '[]') from span s where s.mention_id = m.id) as spans,
      (select coalesce(jsonb_agg(to_jsonb(a) order by a.ordinal), '[]') from anchor a where a.mention_id = m.id) as anchors,
      (select to_jsonb(t) from term t where t.mention_id = m.id) as term,
      (select to_jsonb(q) from quantity q where q.mention_id = m.id) as quantity,
      (select to_jsonb(w) from "window" w where w.mention_id = m.id) as "window",
      (select to_jsonb(c) from citation c where c.mention_id = m.id) as citation,
      (select coalesce(jsonb_agg(to_jsonb(l) order by l.release_id, l.figure_id, l.coder_id), '[]')
        from alignment l where l.quantity_id = m.id) as alignments
    from mention m where m.coding_id = ${codingId} ${named} order by m.id`
}

/** Writes the rows of mentions that are not there. A tie to a figure that its record no longer has is left out. */
export async function writeMentions(tx: Transaction, all: readonly MentionRows[]): Promise<void> {
  const one = (row: Row | null) => (row ? [row] : [])
  await insert(
    tx,
    'mention',
    all.map(({ mention }) => mention),
  )
  for (const table of ['term', 'quantity', 'window', 'citation'] as const)
    await insert(
      tx,
      table,
      all.flatMap((each) => one(each[table])),
    )
  await insert(
    tx,
    'span',
    all.flatMap(({ spans }) => spans),
  )
  await insert(
    tx,
    'anchor',
    all.flatMap(({ anchors }) => anchors),
  )
  const alignments = all.flatMap((each) => each.alignments)
  if (alignments.length === 0) return
  await tx.$executeRaw`
    insert into alignment select g.* from jsonb_populate_recordset(null::alignment, ${JSON.stringify(alignments)}::jsonb) g
    where exists (select from figure f where f.release_id = g.release_id and f.id = g.figure_id)`
}

async function insert(tx: Transaction, name: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const table = Prisma.raw(`"${name}"`)
  await tx.$executeRaw`
    insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)`
}

/** The same rows under another mention: another id, and the coding and place that it has there. */
export function underAnotherId(
  rows: MentionRows,
  { id, codingId, ordinal }: { id: number; codingId: number; ordinal: number },
): MentionRows {
  const own = (row: Row) => ({ ...row, mention_id: id })
  return {
    mention: { ...rows.mention, id, coding_id: codingId, ordinal },
    spans: rows.spans.map(own),
    anchors: rows.anchors.map(own),
    term: rows.term && own(rows.term),
    quantity: rows.quantity && own(rows.quantity),
    window: rows.window && own(rows.window),
    citation: rows.citation && own(rows.citation),
    alignments: rows.alignments.map((row) => ({ ...row, quantity_id: id })),
  }
}
