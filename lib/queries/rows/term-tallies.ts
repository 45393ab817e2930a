import type { Tally } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { inRealArticles, tallyColumns } from './use-rows'

export interface OutletTally extends Tally {
  outletId: string
  outletName: string
  outletKind: string
}

export interface YearTally extends Tally {
  /** of publication; null where the date was not seen */
  year: number | null
}

interface Row extends Tally {
  by: 'all' | 'outlet' | 'year'
  year: number | null
  outletId: string | null
  outletName: string | null
  outletKind: string | null
}

/** What real articles print of a concept: in all, by outlet (most articles first) and by year (earliest first). */
export async function termTallies(
  concept: string,
): Promise<{ total: Tally; outlets: OutletTally[]; years: YearTally[] }> {
  const rows = await database().$queryRaw<Row[]>`
    with used as (
      select grouping(a.outlet_id) as over_outlets, grouping(extract(year from a.published)) as over_years,
        a.outlet_id, extract(year from a.published)::int as year, ${tallyColumns}
      from term t
      join mention m on m.id = t.mention_id
      ${inRealArticles}
      where t.concept_id = ${concept}
      group by grouping sets ((), (a.outlet_id), (extract(year from a.published)))
    )
    select case when over_outlets = 0 then 'outlet' when over_years = 0 then 'year' else 'all' end as by,
      year, outlet_id as "outletId", o.name as "outletName", o.kind as "outletKind", articles, outlets, releases, times
    from used left join outlet o on o.id = used.outlet_id
    order by year nulls last, articles desc, o.name, o.id`
  const tally = ({ articles, outlets, releases, times }: Row): Tally => ({
    ...{ articles, outlets, releases, times },
  })
  const total = rows.find(({ by }) => by === 'all')
  if (!total) throw new Error('counting a term gave no row')
  return {
    total: tally(total),
    outlets: rows.flatMap((row) =>
      row.by === 'outlet' && row.outletId !== null
        ? [
            {
              ...tally(row),
              ...{
                outletId: row.outletId,
                outletName: row.outletName ?? '',
                outletKind: row.outletKind ?? '',
              },
            },
          ]
        : [],
    ),
    years: rows.flatMap((row) => (row.by === 'year' ? [{ ...tally(row), year: row.year }] : [])),
  }
}
