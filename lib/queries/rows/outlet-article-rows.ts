import type { OutletDetail } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { OutletCursor } from '../outlet-cursor'
import { isoDay, publishedDate } from './sql-columns'

type Listed = OutletDetail['articles'][number]

export interface OutletArticleRow extends Omit<Listed, 'release' | 'mentions'> {
  /** the stored day, by which the list is ordered */
  day: string | null
  releaseId: string | null
  releaseTitle: string | null
  terms: number
  quantities: number
  windows: number
  citations: number
}

/**
 * At most `limit` articles of an outlet after the cursor: dated ones newest first, then undated ones. The two
 * are read apart, because each is then a stretch of one index however many articles the outlet has.
 */
export function outletArticleRows(
  outletId: string,
  after: OutletCursor | null,
  limit: number,
): Promise<OutletArticleRow[]> {
  return database().$queryRaw<OutletArticleRow[]>`
    with listed as (
      (select a.* from article a
        where a.outlet_id = ${outletId} and a.published is not null and ${datedAfter(after)}
        order by a.published desc, a.id limit ${limit})
      union all
      (select a.* from article a
        where a.outlet_id = ${outletId} and a.published is null and ${undatedAfter(after)}
        order by a.id limit ${limit})
    )
    select a.id as "articleId", a.headline, a.headline_from_url as "headlineFromUrl", a.language,
      ${publishedDate} as published, ${isoDay('a.published')} as day, c.extent::text as extent,
      coder.kind::text as "coderKind", r.id as "releaseId", r.short_title as "releaseTitle", counted.*
    from listed a
    join coding c on c.article_id = a.id and c.is_shown
    join coder on coder.id = c.coder_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    cross join lateral (
      select (count(*) filter (where m.kind = 'term'))::int as terms,
        (count(*) filter (where m.kind = 'quantity'))::int as quantities,
        (count(*) filter (where m.kind = 'window'))::int as windows,
        (count(*) filter (where m.kind = 'citation'))::int as citations
      from mention m where m.coding_id = c.id
    ) counted
    order by a.published desc nulls last, a.id
    limit ${limit}`
}

function datedAfter(after: OutletCursor | null): Prisma.Sql {
  if (!after) return Prisma.sql`true`
  if (after.day === null) return Prisma.sql`false`
  return Prisma.sql`a.published <= ${after.day}::date
    and (a.published < ${after.day}::date or a.id > ${after.articleId})`
}

function undatedAfter(after: OutletCursor | null): Prisma.Sql {
  return after?.day === null ? Prisma.sql`a.id > ${after.articleId}` : Prisma.sql`true`
}
