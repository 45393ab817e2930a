import { database } from '@/lib/db/client'
import { isoDay } from './rows/sql-columns'

/** What an embed says of the release that its data are from. */
export interface ReleaseDate {
  id: string
  shortTitle: string
  /** ISO day; null when not known */
  released: string | null
}

/** Titles and days of releases by their ids, earliest first; unknown ids left out. Rejects when the database cannot be reached. */
export async function releaseDates(ids: readonly string[]): Promise<ReleaseDate[]> {
  if (ids.length === 0) return []
  return database().$queryRaw<ReleaseDate[]>`
    select id, short_title as "shortTitle", ${isoDay('released')} as released
    from release where id = any(${[...ids]}) order by released nulls last, id`
}
