import { formatNumber } from '@/lib/core/compare/format-number'
import { database } from '@/lib/db/client'

/** Questions that find something here: what to type, and what it shows. */
export interface SearchExample {
  typed: string
  about: 'number' | 'phrase' | 'source' | 'outlet'
}

/**
 * One question of each kind: a figure of the newest real release that has one in the thousands, and from the newest that has
 * articles the phrase and the named source that most of its outlets have (a name of two words before a single one), and the
 * outlet that comes first. What there is none of is left out. Reads the mentions of one release alone.
 */
export async function searchExamples(): Promise<SearchExample[]> {
  const [row] = await database().$queryRaw<Row[]>`
    with newest as (
      select r.id from release r
      where not r.is_constructed
        and exists (select from article_release ar where ar.release_id = r.id and ar.is_primary)
      order by r.released desc nulls last, r.id limit 1
    ), shown as (
      select c.id, a.outlet_id from newest
      join article_release ar on ar.release_id = newest.id and ar.is_primary
      join article a on a.id = ar.article_id
      join coding c on c.article_id = a.id and c.is_shown
    )
    select
      (select f.value from release r join figure f on f.release_id = r.id and f.id = any(r.headline_figures)
        where not r.is_constructed and f.value >= 1000 and f.measure = 'count'
        order by r.released desc nulls last, r.id, f.ordinal limit 1) as figure,
      (select m.text from shown join mention m on m.coding_id = shown.id and m.kind = 'term'
        where m.text ~ '^[A-Za-z]+( [A-Za-z]+){1,3}$'
        group by m.text order by count(distinct shown.outlet_id) desc, m.text limit 1) as phrase,
      (select ci.name from shown join mention m on m.coding_id = shown.id and m.kind = 'citation'
        join citation ci on ci.mention_id = m.id where ci.named and not ci.is_document
        group by ci.name order by ci.name !~ ' ', count(distinct shown.outlet_id) desc, ci.name limit 1) as source,
      (select o.name from shown join outlet o on o.id = shown.outlet_id order by o.name limit 1) as outlet`
  if (!row) return []
  const examples: (SearchExample | null)[] = [
    row.figure === null ? null : { typed: formatNumber(row.figure), about: 'number' },
    row.phrase === null ? null : { typed: `"${row.phrase}"`, about: 'phrase' },
    row.source === null ? null : { typed: row.source.replace(/\s*\(.*\)$/, ''), about: 'source' },
    row.outlet === null ? null : { typed: row.outlet, about: 'outlet' },
  ]
  return examples.filter((example) => example !== null)
}

interface Row {
  figure: number | null
  phrase: string | null
  source: string | null
  outlet: string | null
}
