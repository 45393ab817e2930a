import type { WindowMentionRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, type OfCoding, shownCodings } from './shown-codings'
import { isoDay } from './sql-columns'

/** The windows of the codings, by article and place in the coding. */
export function windowRows(of: CodingsOf): Promise<OfCoding<WindowMentionRow>[]> {
  return database().$queryRaw<OfCoding<WindowMentionRow>[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns}, w.window_kind_id as kind, k.label as "kindLabel",
      ${isoDay('w.start')} as start, ${isoDay('w."end"')} as "end",
      ${isoDay('w.literal_start')} as "literalStart", ${isoDay('w.literal_end')} as "literalEnd",
      w.basis::text as basis, w.dates
    from shown
    join mention m on m.coding_id = shown.id and m.kind = 'window'
    join "window" w on w.mention_id = m.id
    join window_kind k on k.id = w.window_kind_id
    order by shown.article_id, shown.id, m.ordinal`
}
