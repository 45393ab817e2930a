import type { PrismaClient } from '@/lib/db/client'
import { type ImportState, Prisma } from '@/lib/db/generated/client'
import { attachText } from '../../attach-text'
import type { Transaction } from '../../load-content/rows'
import { type GivenDocument, readGiven } from '../read-given'
import { writeArticle } from '../write-article'
import { storedReading } from './stored-reading'

// A document at which workers die, or which the database refuses, is not tried for ever.
const MOST_ATTEMPTS = 5
// A text of a megabyte is read in about a second; a link may take half a minute.
const TRANSACTION_TIMEOUT_MS = 90_000

/** The document that was worked on. `retry`: it failed and stays queued. */
export interface WorkedOn {
  jobId: number
  state: Exclude<ImportState, 'queued'> | 'retry'
}

/**
 * Works on the next queued document: imports it and says so in one transaction. Whoever is killed in the middle leaves it
 * queued, and no two work on one. Null when none is queued. Rejects when the database goes away; then the document stays
 * queued too.
 */
export async function workOnNext(db: PrismaClient): Promise<WorkedOn | null> {
  for (;;) {
    // Counted before the work begins, and kept when that is never finished.
    const [next] = await db.$queryRaw<{ id: number; jobId: number; attempts: number }[]>`
      update import_document set attempts = attempts + 1
      where id = (
        select id from import_document where state = 'queued'
        order by job_id, ordinal limit 1 for update skip locked)
      returning id, job_id as "jobId", attempts`
    if (!next) return null
    const { id, jobId, attempts } = next
    if (attempts > MOST_ATTEMPTS) {
      const reason = `It was tried ${MOST_ATTEMPTS} times, and none came to an end.`
      await finish(db, id, { state: 'set_aside', code: 'failed', reason })
      return { jobId, state: 'set_aside' }
    }
    const worked = await workOn(db, id).catch((error: unknown) => failure(db, { id, attempts }, error))
    if (worked) return { jobId, state: worked }
  }
}

/** Null when another worker has it in hand, or had. */
async function workOn(db: PrismaClient, id: number): Promise<Outcome['state'] | null> {
  const outcome = await db.$transaction(
    async (tx) => {
      const [held] = await tx.$queryRaw<Held[]>`
        select d.name, d.reading, d.link, j.release_id as "releaseId", j.created_by as actor
        from import_document d join import_job j on j.id = d.job_id
        where d.id = ${id} and d.state = 'queued' for update of d skip locked`
      if (!held) return null
      const outcome = await importHeld(tx, held)
      if ('attach' in outcome) return outcome
      await finish(tx, id, outcome)
      return outcome
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
  if (!outcome || !('attach' in outcome)) return outcome?.state ?? null
  // In a transaction of its own; should this end here, the next try finds the text attached.
  const { articleId, text, actor } = outcome.attach
  await attachText({ articleId, text, actor, mayReplace: false })
  await finish(db, id, { state: 'imported', articleId })
  return 'imported'
}

interface Held {
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

async function finish(db: Transaction, id: number, outcome: Outcome): Promise<void> {
  await db.importDocument.updateMany({
    where: { id, state: 'queued' },
    // Set aside, it keeps its reading for another try; done, no text of it stays here.
    data: {
      ...outcome,
      finishedAt: new Date(),
      ...(outcome.state !== 'set_aside' && { reading: Prisma.DbNull }),
    },
  })
}

async function failure(
  db: PrismaClient,
  { id, attempts }: { id: number; attempts: number },
  error: unknown,
): Promise<WorkedOn['state']> {
  await db.$queryRaw`select 1` // rejects where the database is gone: then the document is not to blame
  if (attempts < MOST_ATTEMPTS) return 'retry'
  const reason = error instanceof Error ? error.message : String(error)
  await finish(db, id, { state: 'set_aside', code: 'failed', reason })
  return 'set_aside'
}
