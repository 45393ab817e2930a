import type { AlignmentRow, QuantityRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, type OfCoding, shownCodings } from './shown-codings'
import { listColumn } from './sql-columns'

/** An alignment with the release whose figure it names. */
export interface ReleaseAlignmentRow extends AlignmentRow {
  releaseId: string
}

/** A quantity with the codebookʼs id of its act. */
export type ActQuantityRow = QuantityRow & { act: string | null }

interface StoredQuantity extends OfCoding<ActQuantityRow> {
  alignments: Omit<ReleaseAlignmentRow, 'articleId' | 'ordinal'>[] | null
}

/** The quantities of the codings, by article and place in the coding, and what each was tied to. */
export async function quantityRows(
  of: CodingsOf,
): Promise<{ quantities: OfCoding<ActQuantityRow>[]; alignments: OfCoding<ReleaseAlignmentRow>[] }> {
  const stored = await database().$queryRaw<StoredQuantity[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns}, q.value, q.low, q.high, q.modifier::text as modifier,
      q.measure::text as measure, q.unit_id as unit, u.label as "unitLabel",
      q.unit_stated as "unitStated", q.population, q.act_id as act, q.act_stated as "actStated",
      q.window_stated as "windowStated", q.attributed_to as "attributedTo",
      (select json_agg(json_build_object(
          'releaseId', a.release_id, 'figureId', a.figure_id, 'coderKind', coder.kind, 'coder', coder.name,
          'relation', a.relation, 'difference', a.difference, 'shifts', ${listColumn('a.shifts')},
          'reasons', ${listColumn('a.reasons')})
          order by a.release_id, a.figure_id, coder.id)
        from alignment a join coder on coder.id = a.coder_id
        where a.quantity_id = q.mention_id) as alignments
    from shown
    join mention m on m.coding_id = shown.id and m.kind = 'quantity'
    join quantity q on q.mention_id = m.id
    left join unit u on u.id = q.unit_id
    order by shown.article_id, shown.id, m.ordinal`
  return {
    quantities: stored.map(({ alignments: _, ...quantity }) => quantity),
    alignments: stored.flatMap(({ codingId, articleId, ordinal, alignments }) =>
      (alignments ?? []).map((alignment) => ({ ...alignment, codingId, articleId, ordinal })),
    ),
  }
}
