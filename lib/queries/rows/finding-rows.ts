import type { FindingRow, FoundPhrase } from '@/lib/core/compare/against-record'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

/** A finding as stored: with its number within the article in place of a reference. */
export interface StoredFinding extends Omit<FindingRow, 'ref' | 'evidence' | 'figures'> {
  ordinal: number
  evidence: StoredPhrase[] | null
  figures: FindingRow['figures'] | null
}

interface StoredPhrase extends Omit<FoundPhrase, 'ref' | 'place'> {
  /** "q3", null for words that were not coded */
  mention: string | null
  start: number | null
  end: number | null
}

/**
 * The findings on shown codings: of a release, by article as the release's columns stand, or of one article under
 * `release`. Within an article in the order of the text.
 */
export function findingRows(of: { release: string; article?: string }): Promise<StoredFinding[]> {
  const ofArticle =
    of.article === undefined
      ? Prisma.empty
      : Prisma.sql`and f.coding_id in (select id from coding where article_id = ${of.article} and is_shown)`
  return database().$queryRaw<StoredFinding[]>`
    select f.ordinal, f.rule, f.statement, a.id as "articleId", o.id as "outletId", o.name as "outletName",
      (${evidence}) as evidence, (${figures}) as figures
    from finding f
    join coding c on c.id = f.coding_id and c.is_shown
    join article a on a.id = c.article_id
    join outlet o on o.id = a.outlet_id
    where f.release_id = ${of.release} ${ofArticle}
    order by a.published asc nulls last, o.name, a.id, f.ordinal`
}

/** SQL for the phrases of finding `f`. A place counts only while a text is attached. */
const evidence = Prisma.sql`
  select json_agg(json_build_object(
      'articleId', e.article_id, 'outletName', eo.name, 'language', ea.language, 'phrase', e.text, 'gloss', m.gloss,
      'voice', m.voice, 'speaker', m.speaker, 'position', m.position, 'source', ci.name,
      'mention', case m.kind when 'term' then 't' when 'quantity' then 'q' when 'window' then 'w' when 'citation' then 'c' end
        || m.ordinal,
      'start', case when et.article_id is not null then e.start end,
      'end', case when et.article_id is not null then e."end" end) order by e.ordinal)
  from finding_evidence e
  join article ea on ea.id = e.article_id
  join outlet eo on eo.id = ea.outlet_id
  left join article_text et on et.article_id = ea.id
  left join mention m on m.id = e.mention_id
  left join citation ci on ci.mention_id = m.id
  where e.finding_id = f.id`

/** SQL for the figures of finding `f`, in the record's order. */
const figures = Prisma.sql`
  select json_agg(json_build_object(
      'id', g.id, 'label', g.label, 'value', g.value, 'modifier', g.modifier::text, 'measure', g.measure::text,
      'unitLabel', u.label, 'unitStated', g.unit_stated) order by g.ordinal)
  from finding_figure ff
  join figure g on g.release_id = ff.release_id and g.id = ff.figure_id
  join unit u on u.id = g.unit_id
  where ff.finding_id = f.id`
