import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Migration } from './folder'

// Prisma's own key and table, so that a user's `prisma migrate deploy` and Parallax agree and never run at once.
const PRISMA_MIGRATE_LOCK = 72707369
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** One row of `_prisma_migrations` that was not marked as rolled back. */
export interface LedgerEntry {
  migration_name: string
  checksum: string
  started_at: Date
  finished_at: Date | null
  logs: string | null
}

/** Waits for the migration lock of this database for at most `waitMs`; false when another process kept it. */
export async function takeLock(client: Client, waitMs: number): Promise<boolean> {
  await client.query(`SET lock_timeout = ${Math.round(waitMs)}`)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK])
    return true
  } catch (error) {
    const LOCK_NOT_AVAILABLE = '55P03'
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return false
    throw error
  } finally {
    await client.query('SET lock_timeout = DEFAULT')
  }
}

/** The migrations on record, oldest first; makes the table at the first call. */
export async function readLedger(client: Client): Promise<LedgerEntry[]> {
  const { rows } = await client.query<{ made: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS made`,
  )
  if (!rows[0]?.made) await client.query(TABLE)
  const ledger = await client.query<LedgerEntry>(
    'SELECT migration_name, checksum, started_at, finished_at, logs FROM "_prisma_migrations" ' +
      'WHERE rolled_back_at IS NULL ORDER BY started_at',
  )
  return ledger.rows
}

/** Records that `migration` begins; returns the row's id. */
export async function recordStart(client: Client, migration: Migration): Promise<string> {
  const id = randomUUID()
  await client.query(
    'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count) ' +
      'VALUES ($1, $2, $3, clock_timestamp(), 0)',
    [id, migration.checksum, migration.name],
  )
  return id
}

/** Records that the migration in row `id` is done. */
export async function recordFinish(client: Client, id: string): Promise<void> {
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}

/** Records why the migration `name`, begun and not finished, broke off. */
export async function recordFailure(client: Client, name: string, logs: string): Promise<void> {
  await client.query(
    'UPDATE "_prisma_migrations" SET logs = $2 ' +
      'WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
    [name, logs],
  )
}

/** Marks the unfinished rows of `name` as rolled back; returns how many there were. */
export async function recordRolledBack(client: Client, name: string): Promise<number> {
  const { rowCount } = await client.query(
    'UPDATE "_prisma_migrations" SET rolled_back_at = now() ' +
      'WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
    [name],
  )
  return rowCount ?? 0
}
