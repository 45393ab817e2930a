import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '../../load-content/rows'

// Any number of our own, for the locks on documents.
const DOCUMENT_LOCK = 7_042_019
const MOST_HELD = 1_000 // by all workers together
// Of what the database keeps of a reading: some hundred thousand characters of text.
const MOST_BYTES_TOGETHER = 30_000

/** A queued document in hand. */
export interface Held {
  id: number
  jobId: number
  /** how often work on it was begun before */
  attempts: number
  name: string
  reading: unknown
  link: string | null
  releaseId: string | null
  actor: string
}

/** A document with what became of it. */
export interface Finished {
  id: number
  outcome: Outcome
}

export type Outcome =
  | { state: 'imported' | 'unchanged'; articleId: string }
  | { state: 'set_aside'; code: string; reason: string }

/**
 * The first documents that nobody holds, at most `most`, held until the transaction ends or whoever runs it is gone. One
 * that is to be fetched, is long or was begun before comes alone: it may take its time, or be what the others would fail by.
 */
export async function holdNext(tx: Transaction, most: number): Promise<Held[]> {
  for (;;) {
    const [free] = await lockFree(tx, 1, null)
    if (free === undefined) return []
    // Somebody may have finished it between the two statements; then another one is free.
    const [first] = await readHeld(tx, [free])
    if (!first) continue
    if (most === 1 || !first.isForMany) return [first]
    return [first, ...(await readHeld(tx, await lockFree(tx, most - 1, free)))]
  }
}

/** Locks free documents in their order; `beside` one that is held already, only such as may be worked on with others. */
async function lockFree(tx: Transaction, most: number, beside: number | null): Promise<number[]> {
  // The lock is taken for the rows that come back alone.
  const free = await tx.$queryRaw<{ id: number }[]>`
    with waiting as materialized (
      select d.id, ${isForMany} as "isForMany" from import_document d
      where d.state = 'queued' order by d.job_id, d.ordinal limit ${MOST_HELD})
    select id from waiting
    where (${beside}::int is null or (id <> ${beside}::int and "isForMany"))
      and pg_try_advisory_xact_lock(${DOCUMENT_LOCK}::int, id) limit ${most}`
  return free.map(({ id }) => id)
}

const isForMany = Prisma.sql`
  (d.attempts = 0 and coalesce(pg_column_size(d.reading) <= ${MOST_BYTES_TOGETHER}, false))`

async function readHeld(tx: Transaction, ids: readonly number[]): Promise<(Held & { isForMany: boolean })[]> {
  return tx.$queryRaw`
    select d.id, d.job_id as "jobId", d.name, d.reading, d.link, d.attempts, j.release_id as "releaseId",
      j.created_by as actor, ${isForMany} as "isForMany"
    from import_document d join import_job j on j.id = d.job_id
    where d.id = any(${[...ids]}::int[]) and d.state = 'queued' order by d.job_id, d.ordinal`
}

/**
 * Says what became of documents in hand. Set aside, one keeps its reading for another try; done, no text of it stays in the
 * queue. Throws when one was cancelled meanwhile: then nothing of it may stay.
 */
export async function finish(tx: Transaction, documents: readonly Finished[]): Promise<void> {
  const column = (name: 'code' | 'reason' | 'articleId') =>
    documents.map(({ outcome }) => (name in outcome ? (outcome as Record<string, string>)[name] : null))
  const count = await tx.$executeRaw`
    update import_document d
    set state = g.state::import_state, code = g.code, reason = g.reason, article_id = g.article_id,
      finished_at = clock_timestamp(), reading = case when g.state = 'set aside' then d.reading end
    from unnest(
      ${documents.map(({ id }) => id)}::int[], ${documents.map(({ outcome }) => outcome.state.replace('_', ' '))}::text[],
      ${column('code')}::text[], ${column('reason')}::text[], ${column('articleId')}::text[]
    ) g (id, state, code, reason, article_id)
    where d.id = g.id and d.state = 'queued'`
  if (count < documents.length) throw new Error('a document was cancelled while it was worked on')
}
