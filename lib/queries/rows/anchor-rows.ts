import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import type { ArticleMention } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'

/** An anchor with the mention it belongs to. */
export type AnchorRow = ArticleMention['anchors'][number] & { letter: KindLetter; ordinal: number }

/** Where the mentions of an articleʼs shown coding stand in its attached text, in reading order. */
export function anchorRows(articleId: string): Promise<AnchorRow[]> {
  return database().$queryRaw<AnchorRow[]>`
    select case m.kind when 'term' then 't' when 'quantity' then 'q' when 'window' then 'w' else 'c' end
        as letter,
      m.ordinal, a.start, a."end", a.role::text as role, a.method::text as method
    from coding c
    join mention m on m.coding_id = c.id
    join anchor a on a.mention_id = m.id
    where c.article_id = ${articleId} and c.is_shown
    order by a.start, a."end", m.id`
}
