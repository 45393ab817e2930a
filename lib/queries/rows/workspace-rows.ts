import { type ColumnKey, type ColumnKind, idsOfKind } from '@/lib/core/compare/workspace/column-key'
import type { View } from '@/lib/core/compare/workspace/view'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { columnColumns, columnJoins, type StoredColumn } from './column-rows'

/** What a column is called. */
export interface ColumnHeadRow {
  key: ColumnKey
  kind: ColumnKind
  id: string
  name: string
  about: string | null
  isConstructed: boolean
}

/** The articles, outlets and releases of these keys that exist, in no order. */
export function columnHeadRows(keys: readonly ColumnKey[]): Promise<ColumnHeadRow[]> {
  return database().$queryRaw<ColumnHeadRow[]>`
    select 'article:' || a.id as key, 'article' as kind, a.id, o.name, a.headline as about,
      a.is_constructed as "isConstructed"
    from article a join outlet o on o.id = a.outlet_id where a.id = any(${idsOfKind(keys, 'article')})
    union all
    select 'outlet:' || o.id, 'outlet', o.id, o.name, o.kind, o.is_constructed
    from outlet o where o.id = any(${idsOfKind(keys, 'outlet')})
    union all
    select 'release:' || r.id, 'release', r.id, r.short_title, r.publisher, r.is_constructed
    from release r where r.id = any(${idsOfKind(keys, 'release')})`
}

/** An article as part of a column, its addresses not yet judged. */
export interface StoredMember extends StoredColumn {
  columnKey: ColumnKey
  words: number | null
  release: string | null
  releaseTitle: string | null
  isShipped: boolean
  copyGroup: string | null
  textLength: number | null
}

type ArticleFilters = Pick<View, 'coder' | 'outletKind' | 'from' | 'to'>

/**
 * The articles of the columns that the filters leave, newest first, undated ones last, at most `limit`; one in two columns
 * comes twice. An earlier version of an imported page is no article of its own. Words are counted where the text that is
 * attached is the one that was coded; only of the articles that are given is any text read.
 */
export function memberRows(
  keys: readonly ColumnKey[],
  filters: ArticleFilters,
  limit: number,
): Promise<StoredMember[]> {
  return database().$queryRaw<StoredMember[]>`
    with member as (
      select 'article:' || id as key, id from article where id = any(${idsOfKind(keys, 'article')})
      union all
      select 'outlet:' || outlet_id, id from article where outlet_id = any(${idsOfKind(keys, 'outlet')})
      union all
      select 'release:' || release_id, article_id from article_release
      where release_id = any(${idsOfKind(keys, 'release')}) and is_primary
    ), chosen as materialized (
      select member.key, a.id
      from member
      join article a on a.id = member.id
      ${columnJoins}
      where ${filtered(filters)} and (member.key = 'article:' || a.id or not exists (
        select from article_version v join article_version newer on newer.page = v.page and newer.number > v.number
        where v.article_id = a.id))
      order by a.published desc nulls last, o.name, a.id
      limit ${limit}
    )
    select chosen.key as "columnKey", ${columnColumns},
      case when t.sha256 = c.text_sha256 then (select count(*)::int from regexp_matches(t.body, '\\S+', 'g')) end as words,
      c.content_path is not null as "isShipped", t.copy_group::text as "copyGroup", t.length as "textLength",
      r.id as release, r.short_title as "releaseTitle"
    from chosen
    join article a on a.id = chosen.id
    ${columnJoins}
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    order by a.published desc nulls last, o.name, a.id`
}

/** An article without a day of publication is in no stretch of days. */
function filtered({ coder, outletKind, from, to }: ArticleFilters): Prisma.Sql {
  const conditions = [
    coder === null ? null : Prisma.sql`coder.kind = ${coder === 'hand' ? 'person' : 'engine'}::coder_kind`,
    outletKind === null ? null : Prisma.sql`o.kind = ${outletKind}`,
    from === null ? null : Prisma.sql`a.published >= ${from}::date`,
    to === null ? null : Prisma.sql`a.published <= ${to}::date`,
  ].filter((condition) => condition !== null)
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' and ')
}
