import { createClient, type PrismaClient } from '@/lib/db/client'
import { lookUp, type TextToLookUp } from './group-copies/look-up'
import type { Transaction } from './load-content/rows'

const LOCK = 'group-copies'
const TEXTS_AT_ONCE = 25 // about a tenth of a second, for which one who looks up a single text waits at most
const TRANSACTION_TIMEOUT_MS = 60_000 // a text of a megabyte takes a second
const CONNECTIONS = 1

/**
 * Looks every text up among the others that was not looked up as it stands, and puts those into one group that are much
 * the same. Whoever does it at the same moment waits, so that of two reprints that come at once the second finds the
 * first; it is a step of its own after a text is written, so that nobody waits with an article in hand. Returns how many
 * were looked up. Rejects when the database cannot be reached; what waits is looked up the next time.
 */
export async function groupCopies(
  options: { databaseUrl: string } | { db: PrismaClient },
): Promise<{ grouped: number }> {
  if ('db' in options) return { grouped: await groupAll(options.db) }
  const client = createClient(options.databaseUrl, CONNECTIONS)
  try {
    return { grouped: await groupAll(client) }
  } finally {
    await client.$disconnect()
  }
}

async function groupAll(db: PrismaClient): Promise<number> {
  for (let grouped = 0; ; ) {
    const some = await db.$transaction(groupSome, {
      timeout: TRANSACTION_TIMEOUT_MS,
      maxWait: TRANSACTION_TIMEOUT_MS,
    })
    if (some === 0) return grouped
    grouped += some
  }
}

async function groupSome(tx: Transaction): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${LOCK}, 0))`
  // One that somebody is just replacing is passed over: whoever does looks it up afterwards.
  const waiting = await tx.$queryRaw<TextToLookUp[]>`
    select t.article_id as "articleId", t.sha256, t.body, a.is_constructed as "isConstructed"
    from article_text t join article a on a.id = t.article_id
    where t.copies_sha256 is distinct from t.sha256
    order by t.article_id limit ${TEXTS_AT_ONCE} for key share of t skip locked`
  for (const text of waiting) await lookUp(tx, text)
  return waiting.length
}
