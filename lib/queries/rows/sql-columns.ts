import { Prisma } from '@/lib/db/generated/client'

/** SQL for a date column as "YYYY-MM-DD", whatever DateStyle the server has. `column` is ours, never input. */
export function isoDay(column: string): Prisma.Sql {
  return Prisma.sql`to_char(${Prisma.raw(column)}, 'YYYY-MM-DD')`
}

/** SQL for a list column that no writer filled in, as an empty list. `column` is ours, never input. */
export function listColumn(column: string): Prisma.Sql {
  return Prisma.sql`coalesce(${Prisma.raw(column)}, '{}')`
}

/** SQL for the date of publication of `a`, the article: a day, a month where only that is known, or null. */
export const publishedDate = Prisma.sql`
  to_char(a.published, case a.published_precision when 'month' then 'YYYY-MM' else 'YYYY-MM-DD' end)`

/** SQL for who entered `r`, the release, here and when (ISO time, UTC), as an object; null for content's. */
export const enteredColumn = Prisma.sql`
  case when r.origin = 'entered' then json_build_object('by', r.entered_by, 'at',
    to_char(r.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end`

/** SQL for: `a`, the article, is the newest version of its page; an earlier one is no article of its own. */
export const isNewestVersion = Prisma.sql`
  not exists (select from article_version v join article_version newer
    on newer.page = v.page and newer.number > v.number where v.article_id = a.id)`
