import { database } from '@/lib/db/client'

/**
 * How much the corpus that comes with Parallax holds, counted in the rows themselves; what is constructed for teaching is
 * no part of it, nor are releases that were entered here, and what was imported here is counted apart.
 */
export interface CorpusTotals {
  releases: number
  figures: number
  /** outlets with at least one article */
  outlets: number
  articles: number
  /** articles by how much of them was coded */
  codedWhole: number
  codedOpening: number
  /** articles in Spanish */
  spanish: number
  /** articles with a text attached */
  textsAttached: number
  terms: number
  quantities: number
  windows: number
  citations: number
  /** articles that somebody brought in here */
  imported: number
}

/**
 * The numbers that the front page and /method print, over the codings that are shown. One query; unlike the
 * page of a release it reads the whole corpus. Rejects when the database cannot be reached.
 */
export async function corpusTotals(): Promise<CorpusTotals> {
  const [totals] = await database().$queryRaw<CorpusTotals[]>`
    select
      (select count(*)::int from release where not is_constructed and origin = 'content') as releases,
      (select count(*)::int from figure f join release r on r.id = f.release_id and not r.is_constructed
        and r.origin = 'content') as figures,
      articles.*,
      (select count(*)::int from article_text t join article a on a.id = t.article_id and not a.is_constructed
        and a.origin = 'content') as "textsAttached",
      (select count(*)::int from imported_article) as imported,
      mentions.*
    from (
      select count(*)::int as articles, count(distinct a.outlet_id)::int as outlets,
        (count(*) filter (where c.extent = 'whole'))::int as "codedWhole",
        (count(*) filter (where c.extent = 'opening'))::int as "codedOpening",
        (count(*) filter (where a.language = 'es'))::int as spanish
      from article a join coding c on c.article_id = a.id and c.is_shown
      where not a.is_constructed and a.origin = 'content'
    ) articles
    cross join (
      select (count(*) filter (where m.kind = 'term'))::int as terms,
        (count(*) filter (where m.kind = 'quantity'))::int as quantities,
        (count(*) filter (where m.kind = 'window'))::int as windows,
        (count(*) filter (where m.kind = 'citation'))::int as citations
      from coding c
      join article a on a.id = c.article_id and not a.is_constructed and a.origin = 'content'
      join mention m on m.coding_id = c.id
      where c.is_shown
    ) mentions`
  if (!totals) throw new Error('counting the corpus gave no row')
  return totals
}
