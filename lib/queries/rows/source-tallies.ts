import type { MannerCounts, SourceLine } from '@/lib/core/compare/sources'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { inRealArticles } from './use-rows'

/** SQL for the columns of a source's counts, from `ci`, `a` and `ar` under any grouping. */
export const sourceColumns = Prisma.sql`
  count(distinct a.id)::int as articles, count(distinct a.outlet_id)::int as outlets,
  count(distinct ar.release_id)::int as releases,
  jsonb_build_object(
    'direct', count(*) filter (where ci.mode_id = 'direct' and not ci.is_document),
    'partial', count(*) filter (where ci.mode_id = 'partial' and not ci.is_document),
    'paraphrase', count(*) filter (where ci.mode_id = 'paraphrase' and not ci.is_document),
    'document', count(*) filter (where ci.is_document),
    'notCoded', count(*) filter (where ci.mode_id is null and not ci.is_document),
    'quotedWords', coalesce(sum(ci.quoted_words), 0)) as manners`

/** A named source as stored, before it is known what it is. */
export type StoredSource = Omit<SourceLine, 'sort'> & { isDocument: boolean }

/** SQL for the columns of a StoredSource, from `ci`, `a` and `ar` grouped by source_slug(ci.name). */
export const namedSourceColumns = Prisma.sql`
  source_slug(ci.name) as slug, mode() within group (order by ci.name) as name,
  coalesce(array_agg(distinct ci.organisation) filter (where ci.organisation is not null), '{}') as organisations,
  bool_and(ci.is_document) as "isDocument", ${sourceColumns}`

/** SQL: the citations of a named source; a pull quote that repeats another counts nowhere. */
export function citationsOf(slug: string): Prisma.Sql {
  return Prisma.sql`ci.named and source_slug(ci.name) = ${slug} and ci.duplicate_of is null`
}

/** What is counted of a source, in all or by one outlet. */
export interface SourceTally {
  articles: number
  outlets: number
  releases: number
  manners: MannerCounts
}

export interface SourceOutlet extends SourceTally {
  outletId: string
  outletName: string
}

/** What real articles make of a source: in all, and by outlet, most articles first. */
export async function sourceTallies(slug: string): Promise<{ total: SourceTally; outlets: SourceOutlet[] }> {
  const rows = await database().$queryRaw<
    (SourceTally & { outletId: string | null; outletName: string | null })[]
  >`
    with cited as (
      select a.outlet_id, ${sourceColumns}
      from citation ci
      join mention m on m.id = ci.mention_id
      ${inRealArticles}
      where ${citationsOf(slug)}
      group by grouping sets ((), (a.outlet_id))
    )
    select o.id as "outletId", o.name as "outletName", articles, outlets, releases, manners
    from cited left join outlet o on o.id = cited.outlet_id
    order by articles desc, o.name, o.id`
  const total = rows.find(({ outletId }) => outletId === null)
  if (!total) throw new Error('counting a source gave no row')
  return {
    total,
    outlets: rows.flatMap(({ outletId, outletName, ...row }) =>
      outletId === null ? [] : [{ ...row, outletId, outletName: outletName ?? '' }],
    ),
  }
}
