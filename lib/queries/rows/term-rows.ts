import type { TermRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, type OfCoding, shownCodings } from './shown-codings'

/** The terms of the codings, by article and place in the coding. */
export function termRows(of: CodingsOf): Promise<OfCoding<TermRow>[]> {
  return database().$queryRaw<OfCoding<TermRow>[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns}, t.facet_id as facet, t.concept_id as concept, t.denotes
    from shown
    join mention m on m.coding_id = shown.id and m.kind = 'term'
    join term t on t.mention_id = m.id
    order by shown.article_id, shown.id, m.ordinal`
}
