import type { ArticleHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { publishedDate } from '../rows/sql-columns'
import {
  type Counted,
  closeness,
  foundWords,
  holdsWords,
  isArticleWanted,
  type KindQuestion,
} from './search-sql'

/** Articles by headline and byline; the closest headline first, then the newest. */
export function articleHits({
  asked,
  filters,
  limit,
  offset,
  most,
}: KindQuestion): Promise<Counted<ArticleHit>[]> {
  return database().$queryRaw<Counted<ArticleHit>[]>`
    with hit as (
      select a.* from article a
      where ${holdsWords(asked, 'article')} and ${isArticleWanted(filters)}
      limit ${most + 1}
    )
    select a.id, a.headline, a.headline_gloss as "headlineGloss", a.byline,
      coalesce(a.outlet_name_stated, o.name) as "outletName", ${publishedDate} as published, a.language,
      (select count(*)::int from hit) as total,
      case when r.id is not null then jsonb_build_object('id', r.id, 'shortTitle', r.short_title) end as release,
      ${foundWords(asked, "concat_ws(' ', a.headline, a.headline_gloss, a.byline)")} as found
    from hit a
    join outlet o on o.id = a.outlet_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    order by ${closeness(asked, "coalesce(a.headline, '')")}, a.published desc nulls last, a.id
    limit ${limit} offset ${offset}`
}
