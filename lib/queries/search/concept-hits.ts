import type { ConceptHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { type Counted, closeness, foundWords, holdsWords, type KindQuestion } from './search-sql'

/** Concepts of the codebook by label and definition; the closest label first. There are few hundred: no index. */
export function conceptHits({ asked, limit, offset, most }: KindQuestion): Promise<Counted<ConceptHit>[]> {
  return database().$queryRaw<Counted<ConceptHit>[]>`
    with hit as (
      select k.* from concept k where ${holdsWords(asked, 'concept')} limit ${most + 1}
    )
    select hit.id, hit.label, hit.definition, facet.label as "facetLabel", (select count(*)::int from hit) as total,
      ${foundWords(asked, "hit.label || ' ' || hit.definition")} as found
    from hit join facet on facet.id = hit.facet_id
    order by ${closeness(asked, 'hit.label')}, facet.ordinal, hit.ordinal, hit.id
    limit ${limit} offset ${offset}`
}
