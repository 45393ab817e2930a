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

/** SQL for VoiceTimes from `m` under any grouping, of those mentions alone for which `condition` holds. */
export function timesOf(condition: Prisma.Sql = Prisma.sql`true`): Prisma.Sql {
  const of = (voice: Prisma.Sql) =>
    Prisma.sql`coalesce(sum(m.count) filter (where ${voice} and ${condition}), 0)`
  return Prisma.sql`jsonb_build_object(
    'outlet', ${of(Prisma.sql`m.voice = 'outlet'`)},
    'paraphrased', ${of(Prisma.sql`m.voice = 'paraphrased'`)},
    'quoted', ${of(Prisma.sql`m.voice = 'quoted'`)},
    'scare quotes', ${of(Prisma.sql`m.voice = 'scare quotes'`)},
    'notCoded', ${of(Prisma.sql`m.voice is null`)})`
}

/** SQL for the columns of a Tally, from `m`, `a` and `ar` under any grouping. */
export const tallyColumns = Prisma.sql`
  count(distinct a.id)::int as articles, count(distinct a.outlet_id)::int as outlets,
  count(distinct ar.release_id)::int as releases, ${timesOf()} as times`

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
