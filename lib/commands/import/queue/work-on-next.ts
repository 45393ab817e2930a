import { type Actor, commandLine } from '@/lib/core/people/actor'
import type { PrismaClient } from '@/lib/db/client'
import type { ImportState } from '@/lib/db/generated/client'
import { attachText } from '../../attach-text'
import type { Transaction } from '../../load-content/rows'
import { type GivenDocument, readGiven } from '../read-given'
import { type Written, writeArticles } from '../write-articles'
import { finish, type Held, holdNext, type Outcome } from './held-documents'
import { storedReading } from './stored-reading'

// A document at which workers die, or which the database refuses, is not tried for ever.
const MOST_ATTEMPTS = 5
// A text of a megabyte is read in about a second; a link may take half a minute.
const TRANSACTION_TIMEOUT_MS = 90_000

/** A document that was worked on. `retry`: it failed and stays queued. */
export interface WorkedOn {
  jobId: number
  state: Exclude<ImportState, 'queued'> | 'retry'
}

/**
 * Works on the next queued documents that no other worker has in hand, at most `most`: imports them and says so in one
 * transaction. Whoever is killed in the middle leaves them queued, and no two work on one. Where one fails nothing of the
 * others is kept either, and each is tried again by itself. None when none is left. Rejects when the database goes away;
 * then the documents stay queued too.
 */
export async function workOnNext(db: PrismaClient, most: number): Promise<WorkedOn[]> {
  let held: Held[] = []
  try {
    const ended = await db.$transaction(
      async (tx) => {
        held = await holdNext(tx, most)
        return workOn(tx, db, held)
      },
      { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
    )
    const worked: WorkedOn[] = []
    for (const each of ended) worked.push({ jobId: each.jobId, state: await afterwards(db, each) })
    return worked
  } catch (error) {
    if (held.length === 0) throw error
    const worked: WorkedOn[] = []
    for (const each of held) worked.push(await failed(db, each, error))
    return worked
  }
}

type Ended = Held & { outcome: Outcome | ToAttach }

/** The text of an article that people have coded: it is attached to that one. */
interface ToAttach {
  attach: { articleId: string; text: string; actor: Actor }
}

async function workOn(tx: Transaction, db: PrismaClient, held: readonly Held[]): Promise<Ended[]> {
  if (held.length === 0) return []
  const [first] = held
  if (first && first.attempts >= MOST_ATTEMPTS) {
    const reason = `It was tried ${MOST_ATTEMPTS} times, and none came to an end.`
    const outcome: Outcome = { state: 'set_aside', code: 'failed', reason }
    await finish(tx, [{ id: first.id, outcome }])
    return [{ ...first, outcome }]
  }
  // Counted on a connection of its own, so that it is kept when the work is never finished.
  const ids = held.map(({ id }) => id)
  await db.$executeRaw`update import_document set attempts = attempts + 1 where id = any(${ids}::int[])`
  const ended = await importHeld(tx, held)
  await finish(
    tx,
    ended.flatMap(({ id, outcome }) => ('attach' in outcome ? [] : [{ id, outcome }])),
  )
  return ended
}

async function importHeld(tx: Transaction, held: readonly Held[]): Promise<Ended[]> {
  const ended: Ended[] = []
  const read: { one: Held; text: string; article: Parameters<typeof writeArticles>[1][number] }[] = []
  for (const one of held) {
    const reading = await readingOf(one)
    if ('reason' in reading) ended.push({ ...one, outcome: { state: 'set_aside', ...reading } })
    else {
      const { releaseId } = one
      const actor = commandLine(one.actor)
      read.push({ one, text: reading.text, article: { ...reading, releaseId, actor } })
    }
  }
  const written = await writeArticles(
    tx,
    read.map(({ article }) => article),
  )
  for (const [index, { one, text }] of read.entries()) {
    ended.push({ ...one, outcome: outcomeOf(written[index] as Written, text, commandLine(one.actor)) })
  }
  return ended
}

function outcomeOf(written: Written, text: string, actor: Actor): Outcome | ToAttach {
  switch (written.code) {
    case 'refused':
      return { state: 'set_aside', code: written.reason, reason: written.message }
    case 'coded-by-hand':
      return { attach: { articleId: written.articleId, text, actor } }
    default:
      return { state: written.code, articleId: written.articleId }
  }
}

/** What is done once the transaction has committed: a text that people have coded is attached in one of its own. */
async function afterwards(db: PrismaClient, { id, outcome }: Ended): Promise<Outcome['state']> {
  if (!('attach' in outcome)) return outcome.state
  const { articleId, text, actor } = outcome.attach
  await attachText({ articleId, text, actor, mayReplace: false })
  // Should this end here, the next try finds the text attached.
  await finish(db, [{ id, outcome: { state: 'imported', articleId } }])
  return 'imported'
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

async function failed(db: PrismaClient, { id, jobId }: Held, error: unknown): Promise<WorkedOn> {
  // Rejects where the database is gone: then the document is not to blame.
  const now = await db.importDocument.findUnique({ where: { id }, select: { state: true, attempts: true } })
  if (now?.state !== 'queued') return { jobId, state: now?.state ?? 'cancelled' }
  if (now.attempts < MOST_ATTEMPTS) return { jobId, state: 'retry' }
  const reason = error instanceof Error ? error.message : String(error)
  await finish(db, [{ id, outcome: { state: 'set_aside', code: 'failed', reason } }])
  return { jobId, state: 'set_aside' }
}
