import { type CopiedColumn, type CopiedText, copiedTexts } from '@/lib/core/compare/count-once'
import { database } from '@/lib/db/client'
import { isId } from './ids'
import { columnJoins } from './rows/column-rows'
import { publishedDate } from './rows/sql-columns'

/**
 * The texts that stand in two or more columns of a release, in the columnsʼ order; empty where none does or no release has
 * this id. Only the texts of such columns are read. Rejects when the database cannot be reached.
 */
export async function releaseCopies(id: string): Promise<CopiedText[]> {
  if (!isId(id)) return []
  const columns = await database().$queryRaw<CopiedColumn[]>`
    select a.id as "articleId", o.name as "outletName", ${publishedDate} as published, c.extent::text as extent,
      coder.kind::text as "coderKind", t.copy_group::text as "group", t.body as text
    from (
      select ar.article_id, count(*) over (partition by x.copy_group) as copies
      from article_release ar join article_text x on x.article_id = ar.article_id and x.copy_group is not null
      where ar.release_id = ${id} and ar.is_primary
    ) grouped
    join article a on a.id = grouped.article_id
    ${columnJoins}
    where grouped.copies > 1
    order by a.published asc nulls last, o.name, a.id`
  return copiedTexts(columns)
}
