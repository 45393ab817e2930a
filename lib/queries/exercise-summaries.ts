import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isoDay, publishedDate } from './rows/sql-columns'

/** A constructed release as one entry of the list of exercises. */
export interface ExerciseSummary {
  id: string
  shortTitle: string
  standfirst: string
  publisher: string
  documentKind: string
  released: string | null
  articles: { articleId: string; outletName: string; headline: string | null; published: string | null }[]
}

/** SQL for the columns of ExerciseSummary, from the constructed release `r`. */
export const summaryColumns = Prisma.sql`
  r.id, r.short_title as "shortTitle", r.standfirst, r.publisher, r.document_kind as "documentKind",
  ${isoDay('r.released')} as released,
  coalesce((
    select json_agg(json_build_object('articleId', a.id, 'outletName', o.name, 'headline', a.headline,
        'published', ${publishedDate}) order by a.published nulls last, o.name, a.id)
      from article_release ar
      join article a on a.id = ar.article_id
      join outlet o on o.id = a.outlet_id
      where ar.release_id = r.id and ar.is_primary), '[]') as articles`

/** Every constructed release with its articles, in the order of their names. Rejects when the database cannot be reached. */
export function exerciseSummaries(): Promise<ExerciseSummary[]> {
  return database().$queryRaw<ExerciseSummary[]>`
    select ${summaryColumns} from release r where r.is_constructed order by r.short_title, r.id`
}
