import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import type { MentionRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { type CodingsOf, mentionColumns, type OfCoding, shownCodings } from './shown-codings'

/** A mention of any kind, without the particulars of its kind. */
export interface PhraseRow extends OfCoding<MentionRow> {
  letter: KindLetter
}

/** The phrases of the codings, of every kind, by article and place in the coding. */
export function phraseRows(of: CodingsOf): Promise<PhraseRow[]> {
  return database().$queryRaw<PhraseRow[]>`
    with shown as (${shownCodings(of)})
    select ${mentionColumns},
      case m.kind when 'term' then 't' when 'quantity' then 'q' when 'window' then 'w' else 'c' end as letter
    from shown
    join mention m on m.coding_id = shown.id
    order by shown.article_id, shown.id, m.kind, m.ordinal`
}
