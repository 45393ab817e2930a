import { database } from '@/lib/db/client'

/** What was imported of late. */
export interface Imports {
  jobs: {
    id: number
    label: string
    documents: number
    queued: number
    setAside: number
    isCancelled: boolean
  }[]
  /** articles that nobody tied to a release yet, newest first */
  untied: { articleId: string; headline: string | null; outletName: string }[]
}

const MOST_JOBS = 5
const MOST_UNTIED = 10

/** The latest jobs, and the latest articles without a release. Rejects when the database cannot be reached. */
export async function imports(): Promise<Imports> {
  const [jobs, untied] = await Promise.all([
    database().$queryRaw<Imports['jobs']>`
      select j.id, j.label, j.cancelled_at is not null as "isCancelled",
        count(d.id)::int as documents, (count(*) filter (where d.state = 'queued'))::int as queued,
        (count(*) filter (where d.state = 'set aside'))::int as "setAside"
      from (select * from import_job order by id desc limit ${MOST_JOBS}) j
      left join import_document d on d.job_id = j.id
      group by j.id, j.label, j.cancelled_at order by j.id desc`,
    database().$queryRaw<Imports['untied']>`
      select a.id as "articleId", a.headline, o.name as "outletName"
      from imported_article i join article a on a.id = i.article_id join outlet o on o.id = a.outlet_id
      where not exists (select from article_release ar where ar.article_id = a.id)
      order by i.imported_at desc, i.article_id limit ${MOST_UNTIED}`,
  ])
  return { jobs, untied }
}
