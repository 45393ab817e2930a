import type { ColumnKey, ColumnKind, NamedColumn } from '@/lib/core/compare/workspace/column-key'
import type { View } from '@/lib/core/compare/workspace/view'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { columnColumns, type StoredColumn } from './column-rows'

/** What a column is called. */
export interface ColumnHeadRow extends NamedColumn {
  name: string
  about: string | null
  isConstructed: boolean
  /** a release whose record was entered here */
  isEntered: boolean
}

/** The articles, outlets and releases of these columns that exist, in no order. */
export async function columnHeadRows(columns: readonly NamedColumn[]): Promise<ColumnHeadRow[]> {
  const ids = (kind: ColumnKind) => columns.filter((each) => each.kind === kind).map(({ id }) => id)
  const found = await database().$queryRaw<Omit<ColumnHeadRow, 'key' | 'coder'>[]>`
    select 'article' as kind, a.id, o.name, a.headline as about, a.is_constructed as "isConstructed",
      false as "isEntered"
    from article a join outlet o on o.id = a.outlet_id where a.id = any(${ids('article')})
    union all
    select 'outlet', o.id, o.name, o.kind, o.is_constructed, false
    from outlet o where o.id = any(${ids('outlet')})
    union all
    select 'release', r.id, r.short_title, r.publisher, r.is_constructed, r.origin = 'entered'
    from release r where r.id = any(${ids('release')})`
  return columns.flatMap(({ key, kind, id, coder }) => {
    const head = found.find((each) => each.kind === kind && each.id === id)
    return head ? [{ ...head, key, coder }] : []
  })
}

/** An article as part of a column, its addresses not yet judged. */
export interface StoredMember extends StoredColumn {
  columnKey: ColumnKey
  codingId: number
  /** the coder of a coding that is not the one shown */
  byCoder: string | null
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
 * comes twice. Each with the coding that it shows or, where a coder is asked for, with theirs; without one by them it is left
 * out. An earlier version of an imported page is no article of its own. Words are counted where the text that is
 * attached is the one that was coded; only of the articles that are given is any text read.
 */
export function memberRows(
  columns: readonly NamedColumn[],
  filters: ArticleFilters,
  limit: number,
): Promise<StoredMember[]> {
  return database().$queryRaw<StoredMember[]>`
    with member as (${members(columns, filters)}), chosen as materialized (
      select member.key, a.id, coded.id as coding_id
      from member
      join article a on a.id = member.id
      join outlet o on o.id = a.outlet_id
      cross join lateral (${codingOf}) coded
      where ${filtered(filters)}
      order by a.published desc nulls last, o.name, a.id
      limit ${limit}
    )
    select chosen.key as "columnKey", chosen.coding_id as "codingId",
      case when not c.is_shown then c.coder_id end as "byCoder", ${columnColumns},
      case when t.sha256 = c.text_sha256 then (select count(*)::int from regexp_matches(t.body, '\\S+', 'g')) end as words,
      c.content_path is not null as "isShipped", t.copy_group::text as "copyGroup", t.length as "textLength",
      r.id as release, r.short_title as "releaseTitle"
    from chosen
    join article a on a.id = chosen.id
    join outlet o on o.id = a.outlet_id
    join coding c on c.id = chosen.coding_id
    join coder on coder.id = c.coder_id
    left join article_text t on t.article_id = a.id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    order by a.published desc nulls last, o.name, a.id`
}

/** How many articles of each column that the filters leave have no coding by the coder that is asked for. */
export function uncodedCounts(
  columns: readonly NamedColumn[],
  filters: ArticleFilters,
): Promise<{ key: ColumnKey; articles: number }[]> {
  return database().$queryRaw<{ key: ColumnKey; articles: number }[]>`
    with member as (${members(columns, filters)})
    select member.key, count(*)::int as articles
    from member
    join article a on a.id = member.id
    join outlet o on o.id = a.outlet_id
    where ${filtered(filters)} and not exists (${codingOf})
    group by member.key`
}

/** People with a coding of one of these articles, and those of these ids. */
export function coderRows(
  articleIds: readonly string[],
  ids: readonly string[],
): Promise<{ id: string; label: string }[]> {
  return database().$queryRaw<{ id: string; label: string }[]>`
    select id, name as label from coder
    where kind = 'person' and (id = any(${[...ids]})
      or id in (select coder_id from coding where article_id = any(${[...articleIds]})))
    order by name, id`
}

/** SQL for (key, id, coder): the articles of each column, and whose coding is asked for there; '' for the shown one. */
function members(columns: readonly NamedColumn[], { coder }: ArticleFilters): Prisma.Sql {
  const asked = (kind: ColumnKind) => {
    const of = columns.filter((each) => each.kind === kind)
    return Prisma.sql`unnest(${of.map(({ key }) => key)}::text[], ${of.map(({ id }) => id)}::text[],
      ${of.map((each) => each.coder ?? coder ?? '')}::text[]) as asked(key, id, coder)`
  }
  return Prisma.sql`
    select asked.key, a.id, asked.coder from ${asked('article')} join article a on a.id = asked.id
    union all
    select asked.key, a.id, asked.coder from ${asked('outlet')} join article a on a.outlet_id = asked.id
    union all
    select asked.key, ar.article_id, asked.coder from ${asked('release')}
    join article_release ar on ar.release_id = asked.id and ar.is_primary`
}

/** SQL for the one coding of `a` that `member` asks for: the shown one, else the newest by its coder. */
const codingOf = Prisma.sql`
  select c.id from coding c join coder on coder.id = c.coder_id
  where c.article_id = a.id and case member.coder
    when '' then c.is_shown
    when 'hand' then coder.kind = 'person' and c.content_path is not null
    when 'machine' then coder.kind = 'engine'
    else c.coder_id = member.coder end
  order by c.is_shown desc, c.codebook_version desc, c.id desc
  limit 1`

/** An article without a day of publication is in no stretch of days. */
function filtered({ outletKind, from, to }: ArticleFilters): Prisma.Sql {
  const conditions = [
    Prisma.sql`(member.key like 'article:%' or not exists (
      select from article_version v join article_version newer on newer.page = v.page and newer.number > v.number
      where v.article_id = a.id))`,
    ...(outletKind === null ? [] : [Prisma.sql`o.kind = ${outletKind}`]),
    ...(from === null ? [] : [Prisma.sql`a.published >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`a.published <= ${to}::date`]),
  ]
  return Prisma.join(conditions, ' and ')
}
