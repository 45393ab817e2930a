import type { OutletHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { type Counted, closeness, foundWords, holdsWords, type KindQuestion } from './search-sql'

/** Outlets with at least one article, by name and place; the closest name first. */
export function outletHits({
  asked,
  filters,
  limit,
  offset,
  most,
}: KindQuestion): Promise<Counted<OutletHit>[]> {
  return database().$queryRaw<Counted<OutletHit>[]>`
    with hit as (
      select o.* from outlet o
      where ${holdsWords(asked, 'outlet')} and o.is_constructed = ${filters.exercises}
        and exists (select from article a where a.outlet_id = o.id)
      limit ${most + 1}
    )
    select hit.id, hit.name, hit.kind as "outletKind", hit.place, (select count(*)::int from hit) as total,
      (select count(*)::int from article a where a.outlet_id = hit.id) as articles,
      ${foundWords(asked, "concat_ws(' ', hit.name, hit.place)")} as found
    from hit
    order by ${closeness(asked, 'hit.name')}, hit.name, hit.id
    limit ${limit} offset ${offset}`
}
