import { OUTLET_NOT_STATED } from '@/lib/core/compare/outlet-not-stated'
import type { ReleaseSummary } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { enteredColumn, isoDay } from './rows/sql-columns'
import { periodOf } from './shape-release'

interface StoredSummary extends Omit<ReleaseSummary, 'window' | 'headlineFigures'> {
  windowKind: string
  windowKindLabel: string
  windowStart: string | null
  windowEnd: string | null
  windowStated: string
  headlineFigures: ReleaseSummary['headlineFigures'] | null
}

/** A stretch of a list: how many come before it, and how many it holds at most. */
export interface Stretch {
  from: number
  most: number
}

/**
 * Real releases as lines of the front page, newest first, undated ones last; all of them, or a stretch. Outlets and articles are
 * those that the release is compared by. Rejects when the database cannot be reached.
 */
export async function releaseSummaries(stretch?: Stretch): Promise<ReleaseSummary[]> {
  const rows = await database().$queryRaw<StoredSummary[]>`
    select r.id, r.short_title as "shortTitle", r.document_kind as "documentKind", r.publisher,
      ${isoDay('r.released')} as released, r.teaser, r.window_kind_id as "windowKind",
      k.label as "windowKindLabel", ${isoDay('r.window_start')} as "windowStart",
      ${isoDay('r.window_end')} as "windowEnd", r.window_stated as "windowStated",
      counted.outlets, counted.articles, r.origin::text as origin, ${enteredColumn} as entered,
      (select json_agg(json_build_object('id', f.id, 'label', f.label, 'value', f.value,
          'modifier', f.modifier, 'measure', f.measure, 'unitLabel', u.label, 'unitStated', f.unit_stated) order by headline.place)
        from unnest(r.headline_figures) with ordinality as headline(figure_id, place)
        join figure f on f.release_id = r.id and f.id = headline.figure_id
        join unit u on u.id = f.unit_id) as "headlineFigures"
    from (
      select * from release where not is_constructed
      order by released desc nulls last, id limit ${stretch?.most ?? null} offset ${stretch?.from ?? 0}
    ) r
    join window_kind k on k.id = r.window_kind_id
    cross join lateral (
      select (count(distinct a.outlet_id) filter (where o.name <> ${OUTLET_NOT_STATED}))::int as outlets, count(*)::int as articles
      from article_release ar
      join article a on a.id = ar.article_id
      join outlet o on o.id = a.outlet_id
      join coding c on c.article_id = a.id and c.is_shown
      where ar.release_id = r.id and ar.is_primary
    ) counted
    order by r.released desc nulls last, r.id`
  return rows.map(
    ({ headlineFigures, windowKind, windowKindLabel, windowStart, windowEnd, windowStated, ...summary }) => ({
      ...summary,
      window: periodOf({ windowKind, windowKindLabel, windowStart, windowEnd, windowStated }),
      headlineFigures: headlineFigures ?? [],
    }),
  )
}
