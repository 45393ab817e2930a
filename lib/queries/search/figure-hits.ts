import type { FigureHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { phrasePlace } from './phrase-place'
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

// Enough to see that outlets differ; the page of the figure has them all.
const MOST_OTHERWISE = 4

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
    ), best as (
      select hit.*, row_number() over (order by ${nearness(asked, 'hit.value')}, ${closeness(asked, 'hit.label')},
        hit.released desc nulls last, hit.release_id, hit.ordinal) as place
      from hit order by place limit ${limit} offset ${offset}
    )
    select hit.id, hit.label, hit.value, hit.measure::text as measure, hit.unit_stated as "unitStated",
      hit.population, hit.act_stated as "actStated", hit.window_stated as "windowStated",
      (select count(*)::int from hit) as total,
      jsonb_build_object('id', hit.release_id, 'shortTitle', hit.short_title) as release, hit.origin = 'entered' as "isEntered",
      coalesce((select jsonb_agg(to_jsonb(o) - 'distance' order by o.distance, o.published nulls last, o.ref)
        from (${printedOtherwise}) o), '[]') as otherwise,
      ${foundWords(asked, "concat_ws(' ', hit.label, hit.population, hit.act_stated, hit.unit_stated, hit.window_stated)")} as found
    from best hit
    order by hit.place`
}

/** How an article's number is off, by the kind of difference: a slip of digits says more than a bound that holds. */
const distance = Prisma.sql`
  case al.relation when 'one digit off' then 1 when 'transposed' then 1 when 'differs' then 2 when 'within bound' then 3 else 4 end`

/** Where the shown codings print another number for the figure `hit`; the furthest kind of difference of each outlet. */
const printedOtherwise = Prisma.sql`
  select * from (
    select distinct on (a.outlet_id) m.text as phrase, ${distance} as distance, ${phrasePlace}
    from alignment al
    join mention m on m.id = al.quantity_id
    join coding c on c.id = m.coding_id and c.is_shown
    join article a on a.id = c.article_id
    join outlet o on o.id = a.outlet_id
    join coder on coder.id = c.coder_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    where al.release_id = hit.release_id and al.figure_id = hit.id
      and al.relation in ('one digit off', 'transposed', 'differs', 'within bound', 'rounded')
    order by a.outlet_id, distance, m.id
  ) each_outlet order by distance, published nulls last, ref limit ${MOST_OTHERWISE}`
