import type { ArticleDetail } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { columnColumns, columnJoins, type StoredColumn } from './column-rows'
import { listColumn } from './sql-columns'

/** One article with its shown coding, its releases and its text; its addresses not yet judged. */
export interface StoredArticle
  extends StoredColumn,
    Pick<
      ArticleDetail,
      | 'isConstructed'
      | 'byline'
      | 'bylineBasis'
      | 'headlineFromUrl'
      | 'headlineInReposts'
      | 'outletNameStated'
      | 'outletBasis'
      | 'urlNote'
      | 'charactersBasis'
      | 'countRule'
      | 'ledeRule'
      | 'remarks'
    > {
  alsoSeenAt: string[]
  codedSha256: string | null
  body: string | null
  sha256: string | null
  length: number | null
  attachedAt: string | null
  imported: ArticleDetail['imported']
  releases: ArticleDetail['releases'] | null
}

/** One article by its id; null when none has it or no coding of it is shown. */
export async function articleRow(articleId: string): Promise<StoredArticle | null> {
  const [row] = await database().$queryRaw<StoredArticle[]>`
    select ${columnColumns}, a.is_constructed as "isConstructed", a.byline, a.byline_basis as "bylineBasis",
      a.headline_from_url as "headlineFromUrl", a.headline_in_reposts as "headlineInReposts",
      a.outlet_name_stated as "outletNameStated", a.outlet_basis as "outletBasis", a.url_note as "urlNote",
      ${listColumn('a.also_seen_at')} as "alsoSeenAt", c.characters_basis as "charactersBasis", c.count_rule as "countRule",
      c.lede_rule as "ledeRule", ${listColumn('c.remarks')} as remarks, c.text_sha256 as "codedSha256", t.body, t.sha256, t.length,
      to_char(t.attached_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "attachedAt",
      (select json_build_object('by', i.imported_by, 'name', i.name, 'notes', ${listColumn('i.notes')},
          'at', to_char(i.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        from imported_article i where i.article_id = a.id) as imported,
      (select json_agg(json_build_object('id', r.id, 'shortTitle', r.short_title, 'isPrimary', ar.is_primary)
          order by ar.is_primary desc, r.id)
        from article_release ar join release r on r.id = ar.release_id
        where ar.article_id = a.id) as releases
    from article a
    ${columnJoins}
    where a.id = ${articleId}`
  return row ?? null
}
