import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import type { ArticleMention } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { type CodingsOf, type OfCoding, shownCodings } from './shown-codings'

/** An anchor with the mention it belongs to. */
export type AnchorRow = OfCoding<ArticleMention['anchors'][number]> & { letter: KindLetter; ordinal: number }

/** Where the mentions of the codings stand in the text that is attached, in reading order. */
export function anchorRows(of: CodingsOf): Promise<AnchorRow[]> {
  return database().$queryRaw<AnchorRow[]>`
    with shown as (${shownCodings(of)})
    select shown.id as "codingId", case m.kind when 'term' then 't' when 'quantity' then 'q' when 'window' then 'w' else 'c' end
        as letter,
      m.ordinal, a.start, a."end", a.role::text as role, a.method::text as method
    from shown
    join mention m on m.coding_id = shown.id
    join anchor a on a.mention_id = m.id
    order by a.start, a."end", m.id`
}
