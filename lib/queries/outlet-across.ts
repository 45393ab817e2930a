import { type SourceLine, toSourceLine } from '@/lib/core/compare/sources'
import type { Tally } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { isId } from './ids'
import { namedSourceColumns, type StoredSource } from './rows/source-tallies'
import { inRealArticles, tallyColumns } from './rows/use-rows'

const MOST_LINES = 25 // of each; the pages of terms and people have the others

/** What one outlet prints across all releases: its words and its sources, those of most articles first. */
export interface OutletAcross {
  words: (Tally & { id: string; label: string; facetLabel: string })[]
  sources: SourceLine[]
}

/**
 * The 25 concepts and the 25 named sources that most articles of an outlet have; both empty for an outlet of the exercises and
 * where no outlet has this id. Reads the coded words and citations of this outlet alone. Rejects when the database cannot be reached.
 */
export async function outletAcross(id: string): Promise<OutletAcross> {
  if (!isId(id)) return { words: [], sources: [] }
  const [words, sources] = await Promise.all([
    database().$queryRaw<OutletAcross['words']>`
      select k.id, k.label, f.label as "facetLabel", used.*
      from (
        select t.concept_id, ${tallyColumns}
        from mention m
        ${inRealArticles}
        join term t on t.mention_id = m.id and t.concept_id is not null
        where a.outlet_id = ${id}
        group by t.concept_id
      ) used
      join concept k on k.id = used.concept_id
      join facet f on f.id = k.facet_id
      order by used.articles desc, f.ordinal, k.ordinal, k.id limit ${MOST_LINES}`,
    database().$queryRaw<StoredSource[]>`
      select ${namedSourceColumns}
      from mention m
      ${inRealArticles}
      join citation ci on ci.mention_id = m.id
      where a.outlet_id = ${id} and ci.named and ci.duplicate_of is null and source_slug(ci.name) <> ''
      group by source_slug(ci.name)
      order by articles desc, slug limit ${MOST_LINES}`,
  ])
  return { words, sources: sources.map(toSourceLine) }
}
