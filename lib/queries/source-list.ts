import { type SourceLine, toSourceLine, type UnnamedLine } from '@/lib/core/compare/sources'
import { database } from '@/lib/db/client'
import { namedSourceColumns, type StoredSource } from './rows/source-tallies'
import { inRealArticles } from './rows/use-rows'
import { phrasePlace } from './search/phrase-place'

// So many lines a reader can still look through; the search finds the others.
const MOST_LINES = 1_000
const MOST_PLACES = 4

/** Who is cited across all real articles; the sources that more articles cite come first. */
export interface SourceList {
  named: SourceLine[]
  unnamed: UnnamedLine[]
  /** there are more named sources than are listed */
  isCut: boolean
}

/**
 * The sources that real articles cite, at most 1,000 named and 1,000 wordings for unnamed ones. Reads every citation once.
 * Rejects when the database cannot be reached.
 */
export async function sourceList(): Promise<SourceList> {
  const [named, unnamed] = await Promise.all([
    database().$queryRaw<StoredSource[]>`
      select ${namedSourceColumns}
      from citation ci
      join mention m on m.id = ci.mention_id
      ${inRealArticles}
      where ci.named and ci.duplicate_of is null and source_slug(ci.name) <> ''
      group by source_slug(ci.name)
      order by articles desc, slug limit ${MOST_LINES + 1}`,
    database().$queryRaw<UnnamedLine[]>`
      select name, count(distinct "articleId")::int as articles,
        coalesce(jsonb_agg(jsonb_build_object('ref', ref, 'outletName', "outletName", 'release', release)
          order by place) filter (where place <= ${MOST_PLACES}), '[]') as places
      from (
        select ci.name, a.id as "articleId", ${phrasePlace},
          row_number() over (partition by ci.name order by a.published desc nulls last, m.id) as place
        from citation ci
        join mention m on m.id = ci.mention_id
        ${inRealArticles}
        join outlet o on o.id = a.outlet_id
        join coder on coder.id = c.coder_id
        left join release r on r.id = ar.release_id
        where not (ci.named and source_slug(ci.name) <> '') and ci.duplicate_of is null
      ) places
      group by name order by articles desc, name limit ${MOST_LINES}`,
  ])
  return {
    named: named.slice(0, MOST_LINES).map(toSourceLine),
    unnamed,
    isCut: named.length > MOST_LINES,
  }
}
