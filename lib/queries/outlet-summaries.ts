import { database } from '@/lib/db/client'

/** One line of the list of outlets. */
export interface OutletSummary {
  id: string
  name: string
  kind: string
  place: string | null
  articles: number
  releases: number
}

/**
 * Every real outlet with how many of its articles are coded and on how many releases, by name. Reads one row an
 * article and no mention. Rejects when the database cannot be reached.
 */
export function outletSummaries(): Promise<OutletSummary[]> {
  return database().$queryRaw<OutletSummary[]>`
    select o.id, o.name, o.kind, o.place, count(a.id)::int as articles,
      count(distinct ar.release_id)::int as releases
    from outlet o
    left join article a on a.outlet_id = o.id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    where not o.is_constructed
    group by o.id
    order by o.name, o.id`
}
