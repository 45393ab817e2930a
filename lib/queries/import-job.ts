import { database } from '@/lib/db/client'

/** Where a job of imports stands. Counts are of documents. */
export interface ImportJobState {
  id: number
  /** the files, folders or link, each on a line of its own */
  label: string
  createdBy: string
  /** ISO time, UTC */
  createdAt: string
  isCancelled: boolean
  /** false while documents are still being listed, and where listing was interrupted */
  isListed: boolean
  release: { id: string; shortTitle: string } | null
  documents: number
  queued: number
  imported: number
  unchanged: number
  setAside: number
  cancelled: number
  /** how many of the set aside can be tried again */
  retriable: number
  /** documents finished a second, of late; null where none was in the last seconds */
  rate: number | null
}

// Long enough to even out slow documents, short enough to follow another worker that joins.
const RATE_OVER_S = 15

/** The state of one job; null when there is none of this number. Rejects when the database cannot be reached. */
export async function importJob(id: number): Promise<ImportJobState | null> {
  const [job] = await database().$queryRaw<
    (Omit<ImportJobState, 'rate'> & { late: number; seconds: number })[]
  >`
    select j.id, j.label, j.created_by as "createdBy",
      to_char(j.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
      j.cancelled_at is not null as "isCancelled", j.is_listed as "isListed",
      case when r.id is null then null else json_build_object('id', r.id, 'shortTitle', r.short_title) end as release,
      d.*
    from import_job j
    left join release r on r.id = j.release_id
    cross join lateral (
      select count(*)::int as documents,
        (count(*) filter (where state = 'queued'))::int as queued,
        (count(*) filter (where state = 'imported'))::int as imported,
        (count(*) filter (where state = 'unchanged'))::int as unchanged,
        (count(*) filter (where state = 'set aside'))::int as "setAside",
        (count(*) filter (where state = 'cancelled'))::int as cancelled,
        (count(*) filter (where state = 'set aside' and num_nonnulls(reading, link) > 0))::int as retriable,
        (count(*) filter (where finished_at > now() - make_interval(secs => ${RATE_OVER_S})))::int as late,
        least(${RATE_OVER_S}, extract(epoch from now() - min(finished_at)))::float8 as seconds
      from import_document where job_id = j.id
    ) d
    where j.id = ${id}`
  if (!job) return null
  const { late, seconds, ...state } = job
  return { ...state, rate: late > 0 && seconds > 0 ? late / Math.max(1, seconds) : null }
}

/** A document of a job that came to an end. */
export interface FinishedDocument {
  ordinal: number
  name: string
  reason: string | null
  articleId: string | null
  headline: string | null
}

/** The first documents of a job that are in a state, in its order. */
export function jobDocuments(
  id: number,
  state: 'set aside' | 'imported' | 'unchanged',
  limit: number,
): Promise<FinishedDocument[]> {
  return database().$queryRaw<FinishedDocument[]>`
    select d.ordinal, d.name, d.reason, d.article_id as "articleId", a.headline
    from import_document d left join article a on a.id = d.article_id
    where d.job_id = ${id} and d.state = ${state}::import_state
    order by d.ordinal limit ${limit}`
}

/** How far a job's documents are listed: the names it has, and its place in a file of lines. */
export async function listedSoFar(
  id: number,
): Promise<{ names: ReadonlySet<string>; line: number; nextByte: number }> {
  const job = await database().importJob.findUniqueOrThrow({
    where: { id },
    select: { line: true, nextByte: true, way: true },
  })
  // A file of lines goes by its place, and may have millions of names.
  const documents =
    job.way === 'lines'
      ? []
      : await database().importDocument.findMany({ where: { jobId: id }, select: { name: true } })
  return { names: new Set(documents.map(({ name }) => name)), line: job.line, nextByte: Number(job.nextByte) }
}
