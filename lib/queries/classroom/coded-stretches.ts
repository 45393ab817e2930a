import type { CodedStretch } from '@/lib/core/classroom/codebook'
import { database } from '@/lib/db/client'

/** The codings of an article that a class is shown beside its own. */
export interface FullCodings {
  /** by hand, with the differences that are planted in a constructed article; null: nobody coded it by hand */
  hand: CodedStretch[] | null
  /** by the engine; null: it did not read this text */
  machine: CodedStretch[] | null
}

interface StretchRow extends Omit<CodedStretch, 'rule'> {
  articleId: string
  coder: 'hand' | 'machine'
}

/** The coded stretches of some articles as they stand in their texts, by article. Rejects when the database cannot be reached. */
export async function codedStretches(articleIds: string[]): Promise<Map<string, FullCodings>> {
  const db = database()
  const [codings, rows, planted] = await Promise.all([
    db.$queryRaw<{ articleId: string; coder: 'hand' | 'machine' }[]>`
      select distinct c.article_id as "articleId", case coder.kind when 'engine' then 'machine' else 'hand' end as coder
      from coding c join coder on coder.id = c.coder_id where c.article_id = any(${articleIds})`,
    db.$queryRaw<StretchRow[]>`
      with chosen as (
        select distinct on (c.article_id, coder.kind = 'engine') c.id, c.article_id,
          case coder.kind when 'engine' then 'machine' else 'hand' end as coder
        from coding c join coder on coder.id = c.coder_id
        where c.article_id = any(${articleIds})
        -- that of content/ before those that people made here
        order by c.article_id, coder.kind = 'engine', c.content_path is null, c.is_shown desc, c.codebook_version desc, c.id)
      select chosen.article_id as "articleId", chosen.coder, a.start, a."end",
        case when a.role = 'quote' then 'quote' else m.kind::text end as kind,
        case when a.role = 'quote' then 'quoted' else m.voice::text end as voice,
        t.facet_id as facet, ci.sector_id as sector, ci.named, q.unit_id as unit
      from chosen
      join mention m on m.coding_id = chosen.id
      join anchor a on a.mention_id = m.id and a.role in ('whole', 'quote')
      left join term t on t.mention_id = m.id
      left join citation ci on ci.mention_id = m.id
      left join quantity q on q.mention_id = m.id
      where ci.duplicate_of is null
      order by a.start, a."end"`,
    db.$queryRaw<{ articleId: string; start: number; end: number; rule: string }[]>`
      select article_id as "articleId", start, "end", rule from planted_difference
      where article_id = any(${articleIds}) order by start, ordinal`,
  ])
  return new Map(
    articleIds.map((articleId): [string, FullCodings] => {
      const of = (coder: StretchRow['coder']): CodedStretch[] | null => {
        if (!codings.some((one) => one.articleId === articleId && one.coder === coder)) return null
        return rows
          .filter((row) => row.articleId === articleId && row.coder === coder)
          .map(({ articleId: _, coder: __, ...stretch }) => ({ ...stretch, rule: null }))
      }
      const differences = planted
        .filter((one) => one.articleId === articleId)
        .map(({ start, end, rule }): CodedStretch => ({ ...NOTHING, kind: 'planted', start, end, rule }))
      const hand = of('hand')
      return [articleId, { hand: hand && [...hand, ...differences], machine: of('machine') }]
    }),
  )
}

const NOTHING = { voice: null, facet: null, sector: null, named: null, unit: null }
