import { Client } from 'pg'
import { MigrationError } from './error'
import { takeLock } from './ledger'

const CONNECT_TIMEOUT_MS = 10_000
// A second process that starts at the same time waits this long for the first to finish.
const LOCK_WAIT_MS = 60_000

export interface LockOptions {
  /** how long to wait for another process that is migrating the same database, in milliseconds */
  lockWaitMs?: number
}

/**
 * Runs `work` on a connection of its own that holds the migration lock of the database.
 * Throws MigrationError 'unreachable' when there is no connection, 'busy' when another process keeps the lock.
 */
export async function withMigrationLock<T>(
  databaseUrl: string,
  work: (client: Client) => Promise<T>,
  { lockWaitMs = LOCK_WAIT_MS }: LockOptions = {},
): Promise<T> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'parallax-migrate',
  })
  // A server that goes away rejects the query that is running; without this it would also end the process.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw new MigrationError('unreachable', unreachable(databaseUrl, cause), null, { cause })
  }
  try {
    if (!(await takeLock(client, lockWaitMs))) {
      throw new MigrationError(
        'busy',
        `Another process has been migrating this database for ${Math.round(lockWaitMs / 1000)} s. ` +
          'Nothing was changed. Wait until it has finished, or stop it, then start again.',
      )
    }
    // The lock belongs to the connection: closing gives it back, also after an error.
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable(databaseUrl: string, cause: unknown): string {
  const address = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null
  const place = address ? `${address.host}${address.pathname}` : 'the address in DATABASE_URL'
  const { message, code } = cause as { message?: string; code?: string }
  return (
    `The database at ${place} cannot be reached: ${message || code || String(cause)}. ` +
    'Nothing was changed. Check that the server runs and that DATABASE_URL is right.'
  )
}
