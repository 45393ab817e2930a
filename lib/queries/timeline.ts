import {
  type ArticlesEvent,
  type Timeline,
  type TimelineEvent,
  timeline as timelineOf,
} from '@/lib/core/compare/timeline'
import { database } from '@/lib/db/client'
import { isNewestVersion, isoDay, publishedDate } from './rows/sql-columns'
import { terminologyRules } from './terminology-rules'

// More lines than this of one kind nobody reads; the pages of releases and the search have them all.
const MOST_LINES = 2_000
const MOST_NAMED = 6

interface VersionRow {
  id: string
  shortTitle: string
  publisher: string
  number: number
  status: string
  on: string | null
  note: string
}

/** Everything that is dated here, on one axis. */
export interface TimelinePage extends Timeline {
  /** there are more releases or articles than are listed: the newest are */
  isCut: boolean
}

/**
 * Real releases with what became of them, real articles by month and release, and rulings on words. Reads every release and
 * counts every article once. Rejects when the database cannot be reached.
 */
export async function timelinePage(): Promise<TimelinePage> {
  const [versions, articles, rulings] = await Promise.all([
    versionRows(),
    articleGroups(),
    terminologyRules(),
  ])
  const events: TimelineEvent[] = [
    ...versions.slice(0, MOST_LINES).map(eventOf),
    ...articles.slice(0, MOST_LINES),
    ...rulings.map(({ id, body, on, until, ruling, concepts }) => ({
      ...{ kind: 'ruling' as const, id, body, on, until, ruling, concepts },
    })),
  ]
  return {
    ...timelineOf(events),
    isCut: versions.length > MOST_LINES || articles.length > MOST_LINES,
  }
}

/** The first version of a release is its publication: it stands under the day of release. */
function eventOf({ id, shortTitle, publisher, number, status, on, note }: VersionRow): TimelineEvent {
  const release = { id, shortTitle }
  return number === 1
    ? { kind: 'release', on, release, publisher }
    : { kind: 'change', on, release, status, note }
}

function versionRows(): Promise<VersionRow[]> {
  return database().$queryRaw<VersionRow[]>`
    select * from (
      select id, short_title as "shortTitle", publisher, 1 as number, 'published' as status,
        ${isoDay('released')} as on, '' as note
      from release where not is_constructed
      union all
      select r.id, r.short_title, r.publisher, v.number, v.status::text, ${isoDay('v."on"')}, v.note
      from release_version v join release r on r.id = v.release_id
      where not r.is_constructed and v.number > 1
    ) version
    order by "on" desc nulls last, id, number limit ${MOST_LINES + 1}`
}

function articleGroups(): Promise<ArticlesEvent[]> {
  return database().$queryRaw<ArticlesEvent[]>`
    select 'articles' as kind, month as on, count(*)::int as count,
      case when release_id is not null then jsonb_build_object('id', release_id, 'shortTitle', max(short_title)) end as release,
      jsonb_agg(jsonb_build_object('articleId', article_id, 'outletName', outlet_name, 'published', published)
        order by place) filter (where place <= ${MOST_NAMED}) as some
    from (
      select a.id as article_id, coalesce(a.outlet_name_stated, o.name) as outlet_name, ${publishedDate} as published,
        to_char(a.published, 'YYYY-MM') as month, ar.release_id, r.short_title,
        row_number() over (partition by to_char(a.published, 'YYYY-MM'), ar.release_id
          order by a.published, o.name, a.id) as place
      from article a
      join outlet o on o.id = a.outlet_id
      left join article_release ar on ar.article_id = a.id and ar.is_primary
      left join release r on r.id = ar.release_id
      where not a.is_constructed and ${isNewestVersion}
    ) placed
    group by month, release_id
    order by month desc nulls last, release_id limit ${MOST_LINES + 1}`
}
