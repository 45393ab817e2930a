import type { ColumnKey, ColumnKind } from '@/lib/core/compare/workspace/column-key'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { publishedDate } from './rows/sql-columns'

/** Something that can be a column. */
export interface ColumnChoice {
  key: ColumnKey
  kind: ColumnKind
  name: string
  /** of an article its headline, of an outlet its kind, of a release its publisher */
  about: string | null
  /** of an article and a release: ISO day, or month */
  on: string | null
  /** of an outlet and a release: how many articles it has */
  articles: number | null
  /** a release whose record was entered here */
  isEntered: boolean
}

const MOST_OF_A_KIND = 10 // a longer list is scrolled instead of searched

/**
 * Releases, outlets and articles whose names hold the words sought, at most ten of each kind; for an empty search the newest
 * releases and the outlets with most articles. Real ones, or constructed ones. Rejects when the database cannot be reached.
 */
export function columnChoices(search: string, isConstructed: boolean): Promise<ColumnChoice[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const articles =
    search === ''
      ? Prisma.empty
      : Prisma.sql`
        union all
        (select 'article:' || a.id, 'article', 3, o.name, a.headline, ${publishedDate}, null::int, false,
            row_number() over (order by found.place, a.published desc nulls last, a.id)
          from (
            (select id, 1 as place from article
              where is_constructed = ${isConstructed} and headline ilike ${pattern}
              order by published desc nulls last, id limit ${MOST_OF_A_KIND})
            union all
            (select a.id, 2 from outlet o join article a on a.outlet_id = o.id
              where o.is_constructed = ${isConstructed} and o.name ilike ${pattern}
                and (a.headline is null or a.headline not ilike ${pattern})
              order by a.published desc nulls last, a.id limit ${MOST_OF_A_KIND})
          ) found
          join article a on a.id = found.id
          join outlet o on o.id = a.outlet_id
          join coding c on c.article_id = a.id and c.is_shown
          order by 9 limit ${MOST_OF_A_KIND})`
  return database().$queryRaw<ColumnChoice[]>`
    select key, kind, name, about, "on", articles, "isEntered"
    from (
      (select 'release:' || r.id as key, 'release' as kind, 1 as place, r.short_title as name, r.publisher as about,
          to_char(r.released, 'YYYY-MM-DD') as "on",
          (select count(*)::int from article_release ar where ar.release_id = r.id and ar.is_primary) as articles,
          r.origin = 'entered' as "isEntered",
          row_number() over (order by r.released desc nulls last, r.id) as rank
        from release r
        where r.is_constructed = ${isConstructed} and (r.short_title ilike ${pattern} or r.title ilike ${pattern}
          or r.publisher ilike ${pattern})
        order by rank limit ${MOST_OF_A_KIND})
      union all
      (select 'outlet:' || o.id, 'outlet', 2, o.name, o.kind, null, count(a.id)::int, false,
          row_number() over (order by count(a.id) desc, o.name)
        from outlet o join article a on a.outlet_id = o.id
        where o.is_constructed = ${isConstructed} and o.name ilike ${pattern}
        group by o.id order by 9 limit ${MOST_OF_A_KIND})
      ${articles}
    ) choice
    order by place, rank`
}
