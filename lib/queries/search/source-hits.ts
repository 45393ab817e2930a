import type { SourceHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { phrasePlace } from './phrase-place'
import {
  type Counted,
  closeness,
  foundWords,
  holdsWords,
  isArticleWanted,
  type KindQuestion,
} from './search-sql'

// Enough to see that several outlets cite it; each is a link.
const MOST_CITED = 4

/**
 * Officials, bodies and documents that articles cite, by name, title and organisation; one hit for each name. The closest
 * name first, then the one that more articles cite.
 */
export async function sourceHits(question: KindQuestion): Promise<Counted<SourceHit>[]> {
  const { asked, filters, limit, offset, most } = question
  return database().$queryRaw<Counted<SourceHit>[]>`
    with hit as (
      select ci.*, m.ordinal, m.coding_id, c.coder_id, a.id as article_id
      from citation ci
      join mention m on m.id = ci.mention_id
      join coding c on c.id = m.coding_id and c.is_shown
      join article a on a.id = c.article_id
      where ${holdsWords(asked, 'citation')} and ${isArticleWanted(filters)}
      limit ${most + 1}
    ), named as (
      select name, count(distinct article_id)::int as articles, mode() within group (order by organisation) as organisation,
        (array_agg(sector_id order by mention_id))[1] as sector_id,
        case when bool_or(named) and not ${filters.exercises} then nullif(source_slug(name), '') end as page
      from hit group by name
    ), best as (
      select named.*, (select count(*)::int from named) as total,
        row_number() over (order by ${closeness(asked, 'name')}, articles desc, name) as place
      from named order by place limit ${limit} offset ${offset}
    )
    select best.name, best.page, array(${titlesOf}) as titles, best.organisation, sector.label as "sectorLabel", best.articles, best.total,
      ${foundWords(asked, "concat_ws(' ', best.name, (select string_agg(distinct title, ' ') from hit where hit.name = best.name), best.organisation)")} as found,
      (select jsonb_agg(to_jsonb(cited) - 'nth' order by cited.published desc nulls last, cited.ref)
        from (${citedPlaces}) cited where cited.nth <= ${MOST_CITED}) as cited
    from best join sector on sector.id = best.sector_id
    order by best.place`
}

/** The titles under which one name is cited, the most frequent first: outlets differ in them. */
const titlesOf = Prisma.sql`
  select title from hit where hit.name = best.name and title is not null
  group by title order by count(*) desc, title limit 3`

/** The hits of one name as places, the first of each outlet. */
const citedPlaces = Prisma.sql`
  select places.*, row_number() over (order by published desc nulls last, ref) as nth from (
    select distinct on (a.outlet_id) ${phrasePlace}
    from (select * from hit where hit.name = best.name) m
    join article a on a.id = m.article_id
    join outlet o on o.id = a.outlet_id
    join coder on coder.id = m.coder_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    order by a.outlet_id, a.published desc nulls last, m.mention_id
  ) places`
