import { RULES_VERSION } from '@/lib/core/findings/version'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { checkRelease } from './check-releases/check-release'
import { writeCheck } from './check-releases/write-check'

const CONNECTIONS = 4
// A release has a dozen articles; one with a thousand takes some seconds.
const LONGEST_CHECK_MS = 120_000

export type ReleasesToCheck = ({ databaseUrl: string } | { db: PrismaClient }) & {
  /** told after each release: how many are done, of how many */
  onProgress?: (done: number, of: number) => void
}

/**
 * Holds every release against its record that waits for it: whose codings, record or texts have changed since the last
 * check, or which older rules checked. One transaction a release. Returns how many were checked. Rejects when the
 * database cannot be reached.
 */
export async function checkReleases(options: ReleasesToCheck): Promise<{ checked: number }> {
  if ('db' in options) return checkAll(options.db, options)
  const client = createClient(options.databaseUrl, CONNECTIONS)
  try {
    return await checkAll(client, options)
  } finally {
    await client.$disconnect()
  }
}

async function checkAll(
  db: PrismaClient,
  { onProgress }: Pick<ReleasesToCheck, 'onProgress'>,
): Promise<{ checked: number }> {
  const waiting = await db.$queryRaw<{ id: string }[]>`
    select r.id from release r
    left join release_check c on c.release_id = r.id and c.rules = ${RULES_VERSION}
    where c.release_id is null order by r.id`
  for (const [index, { id }] of waiting.entries()) {
    await db.$transaction(
      async (tx) => {
        // Whoever checks it too waits, and so does whoever marks it unchecked.
        await tx.$executeRaw`select from release where id = ${id} for no key update`
        // Read on other connections: a transaction has one alone, and the lists of a coding are read side by side.
        const checked = await checkRelease(db, id)
        if (checked) await writeCheck(tx, checked)
      },
      { timeout: LONGEST_CHECK_MS, maxWait: LONGEST_CHECK_MS },
    )
    onProgress?.(index + 1, waiting.length)
  }
  return { checked: waiting.length }
}
