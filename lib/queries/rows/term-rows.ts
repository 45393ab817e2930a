import type { TermRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, shownCodings } from './shown-codings'

/** The terms of the shown codings, by article and place in the coding. */
export function termRows(of: CodingsOf): Promise<TermRow[]> {
  return database().$queryRaw<TermRow[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns}, t.facet_id as facet, t.concept_id as concept, t.denotes
    from shown
    join mention m on m.coding_id = shown.id and m.kind = 'term'
    join term t on t.mention_id = m.id
    order by shown.article_id, m.ordinal`
}
