import { Prisma } from '@/lib/db/generated/client'
import type { MentionDraft } from './load-content/mention-drafts'
import type { Transaction } from './load-content/rows'

/**
 * Writes the mentions of one coding with their spans and particulars in one statement: a text has a hundred and fifty, and
 * each further statement costs more than the engine takes to read a paragraph. With `isOfText` the spans point into the
 * attached text, and become anchors too.
 */
export async function saveMentions(
  tx: Transaction,
  codingId: number,
  drafts: readonly MentionDraft[],
  { isOfText }: { isOfText: boolean },
): Promise<void> {
  if (drafts.length === 0) return
  const mentions = rowsOf(
    drafts.map(({ kind, ordinal, mention }) => ({ codingId, kind, ordinal, count: 1, ...mention })),
  )
  const parts = [
    ...spanParts(drafts, isOfText),
    ...(['term', 'quantity', 'window', 'citation'] as const).flatMap((kind) => detailPart(kind, drafts)),
  ]
  const written = await tx.$queryRaw<{ count: number }[]>`
    with written as (
      insert into mention (${columnList(mentions.columns)}) select ${columnList(mentions.columns)}
      from json_populate_recordset(null::mention, ${mentions.json}::json)
      returning id, kind, ordinal)
    ${Prisma.join([Prisma.empty, ...parts], ', ')}
    select count(*)::int as count from written`
  if (written[0]?.count !== drafts.length)
    throw new Error(`not all mentions of coding ${codingId} were written`)
}

/** Spans as columns of numbers: there are more of them than of anything else. */
function spanParts(drafts: readonly MentionDraft[], isOfText: boolean): Prisma.Sql[] {
  const spans = drafts.flatMap(({ kind, ordinal, spans: own }) =>
    own.map((span) => ({ kind, of: ordinal, ...span })),
  )
  if (spans.length === 0) return []
  const given = Prisma.sql`place as materialized (
      select w.id as mention_id, g.ordinal, g.role::span_role as role, g."start", g."end"
      from unnest(
        ${spans.map(({ kind }) => kind)}::text[]::mention_kind[], ${spans.map(({ of }) => of)}::int[],
        ${spans.map(({ ordinal }) => ordinal)}::int[], ${spans.map(({ role }) => role ?? 'whole')}::text[],
        ${spans.map(({ start }) => start)}::int[], ${spans.map(({ end }) => end)}::int[]
      ) g (kind, "of", ordinal, role, "start", "end")
      join written w on w.kind = g.kind and w.ordinal = g."of")`
  const columns = columnList(['mention_id', 'ordinal', 'role', 'start', 'end'])
  return [
    given,
    Prisma.sql`of_span as (insert into span (${columns}) select ${columns} from place)`,
    ...(isOfText
      ? [
          Prisma.sql`of_anchor as (insert into anchor (${columns}, method) select ${columns}, 'hash' from place)`,
        ]
      : []),
  ]
}

/** The rows of one kind. In what is given, `mention_id` holds the ordinal of the mention, which has no id yet. */
function detailPart(
  kind: 'term' | 'quantity' | 'window' | 'citation',
  drafts: readonly MentionDraft[],
): Prisma.Sql[] {
  const details = drafts.flatMap((draft) => {
    const detail = draft[kind]
    return detail ? [{ mentionId: draft.ordinal, ...detail }] : []
  })
  if (details.length === 0) return []
  const { columns, json } = rowsOf(details)
  const own = columns.filter((name) => name !== 'mention_id')
  const rest = columnList(own)
  // Both have a column "kind".
  const named = Prisma.raw(own.map((name) => `g."${name}"`).join(', '))
  const table = Prisma.raw(`"${kind}"`)
  return [
    Prisma.sql`${Prisma.raw(`of_${kind}`)} as (
      insert into ${table} (mention_id, kind, ${rest}) select w.id, w.kind, ${named}
      from json_populate_recordset(null::${table}, ${json}::json) g
      join written w on w.kind = ${kind}::text::mention_kind and w.ordinal = g.mention_id)`,
  ]
}

type Value = Prisma.InputJsonValue | Date | null | undefined

/** Rows as JSON by the database's names; what is null is left out, and is null again there. */
function rowsOf(rows: readonly Record<string, unknown>[]): { columns: string[]; json: string } {
  const columns = new Set<string>()
  const stored = rows.map((row) => {
    const one: Record<string, Value> = {}
    for (const name in row) {
      const value = row[name] as Value
      if (value === null || value === undefined) continue
      const column = columnOf(name)
      columns.add(column)
      one[column] = storedAs(name, value)
    }
    return one
  })
  return { columns: [...columns], json: JSON.stringify(stored) }
}

const columnList = (names: readonly string[]): Prisma.Sql =>
  Prisma.raw(names.map((name) => `"${name}"`).join(', '))

const columnNames = new Map<string, string>()

function columnOf(name: string): string {
  const known = columnNames.get(name)
  if (known) return known
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columnNames.set(name, column)
  return column
}

/** The database's own names of the values that have blanks or hyphens there ("more_than", "none_round"). */
function storedAs(name: string, value: Value): Value {
  if (value instanceof Date) return value.toISOString()
  if ((name === 'voice' || name === 'modifier') && typeof value === 'string') {
    return value === 'none_round' ? 'none-round' : value.replaceAll('_', ' ')
  }
  return value
}
