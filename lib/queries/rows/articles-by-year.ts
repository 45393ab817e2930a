import { database } from '@/lib/db/client'
import { isNewestVersion } from './sql-columns'

/** How many real articles stand here, by year of publication, earliest first; last, under null, those whose date was not seen. */
export async function articlesByYear(): Promise<Map<number | null, number>> {
  const rows = await database().$queryRaw<{ year: number | null; articles: number }[]>`
    select extract(year from a.published)::int as year, count(*)::int as articles
    from article a where not a.is_constructed and ${isNewestVersion}
    group by 1 order by 1 nulls last`
  return new Map(rows.map(({ year, articles }) => [year, articles]))
}
