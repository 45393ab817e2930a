import type { Tally } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { inRealArticles, tallyColumns } from './rows/use-rows'

/** One concept of the codebook with what real articles print of it. */
export interface TermLine extends Tally {
  id: string
  label: string
  definition: string
}

export interface TermFacet {
  id: string
  label: string
  definition: string
  /** the most printed first; those that no article here prints come last */
  terms: TermLine[]
}

/**
 * Every concept of the codebook by facet, facets in codebook order, with how often it stands in real articles. Reads every
 * coded word once. Rejects when the database cannot be reached.
 */
export async function termList(): Promise<TermFacet[]> {
  const [facets, lines] = await Promise.all([
    database().facet.findMany({ orderBy: { ordinal: 'asc' } }),
    database().$queryRaw<(TermLine & { facet: string })[]>`
      with used as (
        select t.concept_id, ${tallyColumns}
        from term t
        join mention m on m.id = t.mention_id
        ${inRealArticles}
        where t.concept_id is not null
        group by t.concept_id
      )
      select k.id, k.label, k.definition, k.facet_id as facet, coalesce(used.articles, 0) as articles,
        coalesce(used.outlets, 0) as outlets, coalesce(used.releases, 0) as releases, coalesce(used.times,
          '{"outlet": 0, "paraphrased": 0, "quoted": 0, "scare quotes": 0, "notCoded": 0}') as times
      from concept k left join used on used.concept_id = k.id
      order by coalesce(used.articles, 0) desc, k.ordinal, k.id`,
  ])
  return facets.map(({ id, label, definition }) => ({
    ...{ id, label, definition },
    terms: lines.filter(({ facet }) => facet === id).map(({ facet: _, ...line }) => line),
  }))
}
