import type { CitationRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, type OfCoding, shownCodings } from './shown-codings'

/** The citations of the codings, by article and place in the coding. */
export function citationRows(of: CodingsOf): Promise<OfCoding<CitationRow>[]> {
  return database().$queryRaw<OfCoding<CitationRow>[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns}, c.name, c.title, c.organisation, c.sector_id as sector, c.named,
      c.mode_id as mode, c.is_document as document, c.quoted_words as "quotedWords", c.via,
      c.duplicate_of as "duplicateOf"
    from shown
    join mention m on m.coding_id = shown.id and m.kind = 'citation'
    join citation c on c.mention_id = m.id
    order by shown.article_id, shown.id, m.ordinal`
}
