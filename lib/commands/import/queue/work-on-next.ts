import type { PrismaClient } from '@/lib/db/client'
import { type ImportState, Prisma } from '@/lib/db/generated/client'
import { attachText } from '../../attach-text'
import type { Transaction } from '../../load-content/rows'
import { type GivenDocument, readGiven } from '../read-given'
import { writeArticle } from '../write-article'
import { storedReading } from './stored-reading'

// A document at which workers die, or which the database refuses, is not tried for ever.
const MOST_ATTEMPTS = 5
// Any number of our own, for the locks on documents.
const DOCUMENT_LOCK = 7_042_019
const MOST_HELD = 64
// A text of a megabyte is read in about a second; a link may take half a minute.
const TRANSACTION_TIMEOUT_MS = 90_000

/** The document that was worked on. `retry`: it failed and stays queued. */
export interface WorkedOn {
  jobId: number
  state: Exclude<ImportState, 'queued'> | 'retry'
}

/**
 * Works on the next queued document that no other worker has in hand: imports it and says so in one transaction. Whoever is
 * killed in the middle leaves it queued, and no two work on one. Null when none is left. Rejects when the database goes
 * away; then the document stays queued too.
 */
export async function workOnNext(db: PrismaClient): Promise<WorkedOn | null> {
  let held: Held | null = null
  try {
    const outcome = await db.$transaction(
      async (tx) => {
        held = await holdNext(tx)
        return held && workOn(tx, db, held)
      },
      { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
    )
    return outcome && { jobId: outcome.jobId, state: await afterwards(db, outcome) }
  } catch (error) {
    if (held === null) throw error
    return failed(db, held, error)
  }
}

/** The first document that nobody holds, held until the transaction ends, or whoever runs it is gone. */
async function holdNext(tx: Transaction): Promise<Held | null> {
  // Few are looked at: as many are held at most as there are workers. The lock is taken for the one row that comes back.
  for (;;) {
    const [free] = await tx.$queryRaw<{ id: number }[]>`
      with waiting as materialized (
        select id from import_document where state = 'queued' order by job_id, ordinal limit ${MOST_HELD})
      select id from waiting where pg_try_advisory_xact_lock(${DOCUMENT_LOCK}::int, id) limit 1`
    if (!free) return null
    // Somebody may have finished it between the two statements; then another one is free.
    const [held] = await tx.$queryRaw<Held[]>`
      select d.id, d.job_id as "jobId", d.name, d.reading, d.link, d.attempts, j.release_id as "releaseId",
        j.created_by as actor
      from import_document d join import_job j on j.id = d.job_id
      where d.id = ${free.id} and d.state = 'queued'`
    if (held) return held
  }
}

async function workOn(
  tx: Transaction,
  db: PrismaClient,
  held: Held,
): Promise<Held & { outcome: Outcome | ToAttach }> {
  if (held.attempts >= MOST_ATTEMPTS) {
    const reason = `It was tried ${MOST_ATTEMPTS} times, and none came to an end.`
    await finish(tx, held.id, { state: 'set_aside', code: 'failed', reason })
    return { ...held, outcome: { state: 'set_aside', code: 'failed', reason } }
  }
  // Counted on a connection of its own, so that it is kept when the work is never finished.
  await db.$executeRaw`update import_document set attempts = attempts + 1 where id = ${held.id}`
  const outcome = await importHeld(tx, held)
  if (!('attach' in outcome)) await finish(tx, held.id, outcome)
  return { ...held, outcome }
}

/** What is done once the transaction has committed: a text that people have coded is attached in one of its own. */
async function afterwards(
  db: PrismaClient,
  { id, outcome }: { id: number; outcome: Outcome | ToAttach },
): Promise<Outcome['state']> {
  if (!('attach' in outcome)) return outcome.state
  const { articleId, text, actor } = outcome.attach
  await attachText({ articleId, text, actor, mayReplace: false })
  // Should this end here, the next try finds the text attached.
  await finish(db, id, { state: 'imported', articleId })
  return 'imported'
}

interface Held {
  id: number
  jobId: number
  attempts: number
  name: string
  reading: unknown
  link: string | null
  releaseId: string | null
  actor: string
}

type Outcome =
  | { state: 'imported' | 'unchanged'; articleId: string }
  | { state: 'set_aside'; code: string; reason: string }

/** The text of an article that people have coded: it is attached to that one. */
interface ToAttach {
  attach: { articleId: string; text: string; actor: string }
}

async function importHeld(tx: Transaction, held: Held): Promise<Outcome | ToAttach> {
  const { releaseId, actor } = held
  const read = await readingOf(held)
  if ('reason' in read) return { state: 'set_aside', ...read }
  const written = await writeArticle(tx, { ...read, releaseId, actor })
  switch (written.code) {
    case 'refused':
      return { state: 'set_aside', code: written.reason, reason: written.message }
    case 'coded-by-hand':
      return { attach: { articleId: written.articleId, text: read.text, actor } }
    default:
      return { state: written.code, articleId: written.articleId }
  }
}

async function readingOf({
  reading,
  link,
  name,
}: Held): Promise<Omit<GivenDocument, 'conflicts'> | { code: string; reason: string }> {
  if (reading !== null) return storedReading(reading)
  for await (const read of readGiven({ way: 'link', link: link ?? name })) {
    if (!read.ok) return { code: read.code, reason: read.message }
    if ('document' in read) return read.document
    return { code: 'feed', reason: `${name} is a feed, not an article. Import it by itself.` }
  }
  return { code: 'empty', reason: `${name} is empty.` }
}

/** Throws when it was cancelled meanwhile: then nothing of it may stay. */
async function finish(db: Transaction, id: number, outcome: Outcome): Promise<void> {
  const { count } = await db.importDocument.updateMany({
    where: { id, state: 'queued' },
    // Set aside, it keeps its reading for another try; done, no text of it stays here.
    data: {
      ...outcome,
      finishedAt: new Date(),
      ...(outcome.state !== 'set_aside' && { reading: Prisma.DbNull }),
    },
  })
  if (count === 0) throw new Error(`document ${id} was cancelled while it was worked on`)
}

async function failed(db: PrismaClient, { id, jobId }: Held, error: unknown): Promise<WorkedOn> {
  // Rejects where the database is gone: then the document is not to blame.
  const now = await db.importDocument.findUnique({ where: { id }, select: { state: true, attempts: true } })
  if (now?.state !== 'queued') return { jobId, state: 'cancelled' }
  if (now.attempts < MOST_ATTEMPTS) return { jobId, state: 'retry' }
  const reason = error instanceof Error ? error.message : String(error)
  await finish(db, id, { state: 'set_aside', code: 'failed', reason })
  return { jobId, state: 'set_aside' }
}
