import { Prisma } from '@/lib/db/generated/client'

/**
 * Which codings a query reads: those a release is compared by, the one shown for an article or for each of several,
 * certain ones, or all that people and the engine made of an article.
 */
export type CodingsOf =
  | { release: string }
  | { article: string }
  | { articles: readonly string[] }
  | { codings: readonly number[] }
  | { everyCodingOf: string }

/** A row with the coding that it is of. */
export type OfCoding<Row> = Row & { codingId: number }

/**
 * SQL for the codings as (id, article_id), the shown ones alone unless every one is asked for. A release is compared by
 * the articles that have it as their first release; each article shows one coding.
 */
export function shownCodings(of: CodingsOf): Prisma.Sql {
  if ('everyCodingOf' in of) {
    return Prisma.sql`select c.id, c.article_id from coding c where c.article_id = ${of.everyCodingOf}`
  }
  if ('codings' in of) {
    return Prisma.sql`select c.id, c.article_id from coding c where c.id = any(${[...of.codings]})`
  }
  if ('articles' in of) {
    return Prisma.sql`
      select c.id, c.article_id from coding c where c.article_id = any(${[...of.articles]}) and c.is_shown`
  }
  return 'release' in of
    ? Prisma.sql`
        select c.id, c.article_id
        from article_release ar
        join coding c on c.article_id = ar.article_id and c.is_shown
        where ar.release_id = ${of.release} and ar.is_primary`
    : Prisma.sql`
        select c.id, c.article_id from coding c where c.article_id = ${of.article} and c.is_shown`
}

/** SQL for the columns that every mention row carries, from `shown` and `m`; see MentionRow. */
export const mentionColumns = Prisma.sql`
  shown.id as "codingId", shown.article_id as "articleId", m.ordinal, m.text, m.gloss, m.voice::text as voice, m.speaker,
  m.position::text as position, m.count, m.note`
