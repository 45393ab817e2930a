import { Prisma } from '@/lib/db/generated/client'
import { type ColumnTypes, insertColumns, insertTogether, newIds, type RowToInsert } from './insert-columns'
import type { MentionDraft } from './load-content/mention-drafts'
import type { Transaction } from './load-content/rows'

/** The mentions of a coding that is there. */
export interface MentionsToSave {
  codingId: number
  drafts: readonly MentionDraft[]
}

const MENTION: ColumnTypes = {
  ...{ id: 'int', coding_id: 'int', kind: 'mention_kind', ordinal: 'int', text: 'text', count: 'int' },
  ...{ voice: 'voice', speaker: 'text', position: '"position"', gloss: 'text', note: 'text' },
  ...{ checked_by: 'text', checked_at: 'timestamptz' },
}
const PLACE: ColumnTypes = {
  ...{ mention_id: 'int', ordinal: 'int', role: 'span_role', start: 'int', end: 'int' },
}
const OF_MENTION: ColumnTypes = { mention_id: 'int', kind: 'mention_kind' }
const OF_KIND = {
  term: { facet_id: 'text', concept_id: 'text', head: 'text', modifiers: 'text[]', denotes: 'text' },
  quantity: {
    ...{ value: 'double precision', low: 'double precision', high: 'double precision', modifier: 'modifier' },
    ...{ measure: 'measure', unit_id: 'text', unit_stated: 'text', population: 'text', act_id: 'text' },
    ...{ act_stated: 'text', window_stated: 'text', window_inherited: 'text', attributed_to: 'text' },
    ...{ share_of: 'text', per: 'text' },
  },
  window: {
    ...{ window_kind_id: 'text', start: 'date', end: 'date', literal_start: 'date', literal_end: 'date' },
    ...{ basis: 'basis', dates: 'text' },
  },
  citation: {
    ...{ name: 'text', title: 'text', organisation: 'text', sector_id: 'text', named: 'boolean' },
    ...{ mode_id: 'text', is_document: 'boolean', cue: 'text', quoted_words: 'int', via: 'text' },
    ...{ duplicate_of: 'int' },
  },
} as const satisfies Record<MentionDraft['kind'], ColumnTypes>
const kinds = ['term', 'quantity', 'window', 'citation'] as const

/**
 * Writes the mentions of codings with their spans and particulars in one statement: a text has a hundred and fifty, and
 * each further statement costs more than the engine takes to read a paragraph. With `isOfText` the spans point into the
 * attached text, and become anchors too.
 */
export async function saveMentions(
  tx: Transaction,
  codings: readonly MentionsToSave[],
  { isOfText }: { isOfText: boolean },
): Promise<void> {
  const all = codings.flatMap(({ codingId, drafts }) => drafts.map((draft) => ({ codingId, draft })))
  if (all.length === 0) return
  const ids = await newIds(tx, 'mention', all.length)
  const mentions: RowToInsert[] = []
  const places: RowToInsert[] = []
  const details: Record<MentionDraft['kind'], RowToInsert[]> = {
    term: [],
    quantity: [],
    window: [],
    citation: [],
  }
  all.forEach(({ codingId, draft }, index) => {
    const { kind, ordinal, mention, spans } = draft
    const mentionId = ids[index]
    mentions.push({ id: mentionId, codingId, kind, ordinal, count: 1, ...stored(mention) })
    for (const span of spans) places.push({ mentionId, role: 'whole', ...span })
    details[kind].push({ mentionId, kind, ...stored(draft[kind] ?? {}) })
  })
  await insertTogether(tx, {
    mentions: insertColumns('mention', MENTION, mentions),
    spans: Prisma.sql`${insertColumns('span', PLACE, places)} returning *`,
    ...(isOfText && {
      anchors: Prisma.sql`
        insert into anchor (mention_id, ordinal, role, "start", "end", method)
        select mention_id, ordinal, role, "start", "end", 'hash' from spans`,
    }),
    ...Object.fromEntries(
      kinds.map((kind) => [
        `of_${kind}`,
        insertColumns(kind, { ...OF_MENTION, ...OF_KIND[kind] }, details[kind]),
      ]),
    ),
  })
}

/** The database's own names of the values that have blanks or hyphens there ("more_than", "none_round"). */
function stored(row: RowToInsert): RowToInsert {
  const { voice, modifier } = row
  return {
    ...row,
    ...(typeof voice === 'string' && { voice: voice.replaceAll('_', ' ') }),
    ...(typeof modifier === 'string' && {
      modifier: modifier === 'none_round' ? 'none-round' : modifier.replaceAll('_', ' '),
    }),
  }
}
