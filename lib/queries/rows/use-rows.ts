import type { PlacedPhrase } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { phrasePlace } from '../search/phrase-place'
import { isNewestVersion } from './sql-columns'

/**
 * SQL that joins to a mention `m` its shown coding `c`, its article `a` and the release that this is compared by, `ar`,
 * for real articles alone, each in its newest version.
 */
export const inRealArticles = Prisma.sql`
  join coding c on c.id = m.coding_id and c.is_shown
  join article a on a.id = c.article_id and not a.is_constructed and ${isNewestVersion}
  left join article_release ar on ar.article_id = a.id and ar.is_primary`

/** SQL for the columns of a Tally, from `m`, `a` and `ar` under any grouping. */
export const tallyColumns = Prisma.sql`
  count(distinct a.id)::int as articles, count(distinct a.outlet_id)::int as outlets,
  count(distinct ar.release_id)::int as releases,
  jsonb_build_object(
    'outlet', coalesce(sum(m.count) filter (where m.voice = 'outlet'), 0),
    'paraphrased', coalesce(sum(m.count) filter (where m.voice = 'paraphrased'), 0),
    'quoted', coalesce(sum(m.count) filter (where m.voice = 'quoted'), 0),
    'scare quotes', coalesce(sum(m.count) filter (where m.voice = 'scare quotes'), 0),
    'notCoded', coalesce(sum(m.count) filter (where m.voice is null), 0)) as times`

/** SQL for the columns of a PlacedPhrase, from `m`, `a`, `o`, `coder` and `r`. */
const placedColumns = Prisma.sql`
  ${phrasePlace}, m.text as phrase, m.gloss, m.voice::text as voice, m.speaker, m.position::text as position, m.count,
  a.outlet_id as "outletId", a.language`

/** A stretch of phrases: the newest article first, undated ones last, then as the coding has them. */
export interface PhraseStretch {
  limit: number
  offset: number
}

/** The mentions that `found` gives (SQL: `select m.* ... `), in real articles, with their places. */
export function placedPhrases<Row = PlacedPhrase>(
  mentions: Prisma.Sql,
  { limit, offset }: PhraseStretch,
  further: Prisma.Sql = Prisma.empty,
): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    select ${placedColumns}${further}
    from (${mentions}) m
    ${inRealArticles}
    join outlet o on o.id = a.outlet_id
    join coder on coder.id = c.coder_id
    left join release r on r.id = ar.release_id
    order by a.published desc nulls last, o.name, a.id, m.ordinal
    limit ${limit} offset ${offset}`
}
