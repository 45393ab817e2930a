import { database } from '@/lib/db/client'

/** A release and when it was last held against its record: an ISO time, or null where a check is due. */
export interface CheckRow {
  id: string
  shortTitle: string
  checkedAt: string | null
}

/** The state of a release's check; null when no release has this id. */
export async function checkRow(releaseId: string): Promise<CheckRow | null> {
  const [row] = await database().$queryRaw<CheckRow[]>`
    select r.id, r.short_title as "shortTitle",
      to_char(c.checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "checkedAt"
    from release r left join release_check c on c.release_id = r.id
    where r.id = ${releaseId}`
  return row ?? null
}

/** As checkRow, for the release that an article is compared by; null where it has none. */
export async function checkRowOfArticle(articleId: string): Promise<CheckRow | null> {
  const [row] = await database().$queryRaw<CheckRow[]>`
    select r.id, r.short_title as "shortTitle",
      to_char(c.checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "checkedAt"
    from article_release ar
    join release r on r.id = ar.release_id
    left join release_check c on c.release_id = r.id
    where ar.article_id = ${articleId} and ar.is_primary`
  return row ?? null
}
