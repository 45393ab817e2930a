import type { CodedYear } from '@/lib/core/compare/term-years'
import { database } from '@/lib/db/client'
import { isNewestVersion } from './sql-columns'

/** How much real articles hold by year of publication: how many they are, and how long their coded parts are; undated last. */
export function codedYears(): Promise<CodedYear[]> {
  return database().$queryRaw<CodedYear[]>`
    select extract(year from a.published)::int as year, count(*)::int as articles,
      count(c.characters)::int as known, coalesce(sum(c.characters), 0)::float8 as characters
    from article a join coding c on c.article_id = a.id and c.is_shown
    where not a.is_constructed and ${isNewestVersion}
    group by 1 order by 1 nulls last`
}
