import type { FigureHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import {
  type Counted,
  closeness,
  foundWords,
  holdsWords,
  isReleaseWanted,
  isValue,
  type KindQuestion,
  nearness,
} from './search-sql'

/** Figures of record by their value, or by what they count; the nearest value first, then the closest label. */
export function figureHits({
  asked,
  filters,
  limit,
  offset,
  most,
}: KindQuestion): Promise<Counted<FigureHit>[]> {
  return database().$queryRaw<Counted<FigureHit>[]>`
    with hit as (
      select f.*, r.short_title, r.released, r.origin
      from figure f join release r on r.id = f.release_id
      where (${holdsWords(asked, 'figure')} or ${isValue(asked, 'f.value')}) and ${isReleaseWanted(filters)}
      limit ${most + 1}
    )
    select hit.id, hit.label, hit.value, hit.measure::text as measure, hit.unit_stated as "unitStated",
      hit.population, hit.act_stated as "actStated", hit.window_stated as "windowStated",
      (select count(*)::int from hit) as total,
      jsonb_build_object('id', hit.release_id, 'shortTitle', hit.short_title) as release, hit.origin = 'entered' as "isEntered",
      ${foundWords(asked, "concat_ws(' ', hit.label, hit.population, hit.act_stated, hit.unit_stated, hit.window_stated)")} as found
    from hit
    order by ${nearness(asked, 'hit.value')}, ${closeness(asked, 'hit.label')}, hit.released desc nulls last,
      hit.release_id, hit.ordinal
    limit ${limit} offset ${offset}`
}
