import type { ReleaseHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { isoDay } from '../rows/sql-columns'
import {
  type Counted,
  closeness,
  foundWords,
  holdsWords,
  isReleaseWanted,
  type KindQuestion,
} from './search-sql'

/** Releases by their titles, publisher, document and standfirst; the closest title first, then the newest. */
export function releaseHits({
  asked,
  filters,
  limit,
  offset,
  most,
}: KindQuestion): Promise<Counted<ReleaseHit>[]> {
  return database().$queryRaw<Counted<ReleaseHit>[]>`
    with hit as (
      select r.* from release r
      where ${holdsWords(asked, 'release')} and ${isReleaseWanted(filters)}
      limit ${most + 1}
    )
    select hit.id, hit.short_title as "shortTitle", hit.title, hit.publisher, hit.document,
      hit.document_kind as "documentKind", hit.standfirst,
      ${isoDay('hit.released')} as released, hit.origin = 'entered' as "isEntered", (select count(*)::int from hit) as total,
      ${foundWords(asked, "concat_ws(' ', hit.short_title, hit.title, hit.publisher, hit.document, hit.standfirst)")} as found
    from hit
    order by least(${closeness(asked, 'hit.short_title')}, ${closeness(asked, 'hit.title')}),
      hit.released desc nulls last, hit.id
    limit ${limit} offset ${offset}`
}
