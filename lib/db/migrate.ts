import type { Client } from 'pg'
import { type LockOptions, withMigrationLock } from './migrate/connection'
import { faultInWords, halfAppliedError, MigrationError, rolledBackError } from './migrate/error'
import { type Migration, migrationsFolder, readMigrations } from './migrate/folder'
import { readLedger, recordFailure, recordFinish, recordRolledBack, recordStart } from './migrate/ledger'

export { MigrationError } from './migrate/error'

export interface MigrationReport {
  /** names of the migrations applied by this call, oldest first */
  applied: string[]
  /** applied earlier, but their file has been edited since: the database may differ from what it says */
  edited: string[]
  /** on record in the database, but not in the folder: a newer Parallax was here */
  missing: string[]
}

interface Options extends LockOptions {
  /** another folder than prisma/migrations, for tests */
  folder?: string
}

/**
 * Applies the migrations that the database lacks, without Prisma's engine, and records them as Prisma does.
 * Each runs in a transaction, so that one that fails leaves nothing. Throws MigrationError.
 */
export async function applyMigrations(databaseUrl: string, options: Options = {}): Promise<MigrationReport> {
  const migrations = readMigrations(options.folder ?? migrationsFolder)
  return withMigrationLock(
    databaseUrl,
    async (client) => {
      const ledger = await readLedger(client)
      const unfinished = ledger.find((entry) => !entry.finished_at)
      if (unfinished) {
        throw halfAppliedError(unfinished.migration_name, unfinished.started_at, unfinished.logs)
      }

      const known = new Map(ledger.map((entry) => [entry.migration_name, entry.checksum]))
      const pending = migrations.filter(({ name }) => !known.has(name))
      for (const migration of pending) await applyOne(client, migration)

      const inFolder = new Set(migrations.map(({ name }) => name))
      return {
        applied: pending.map(({ name }) => name),
        edited: migrations
          .filter(({ name, checksum }) => known.has(name) && known.get(name) !== checksum)
          .map(({ name }) => name),
        missing: [...known.keys()].filter((name) => !inFolder.has(name)),
      }
    },
    options,
  )
}

/**
 * Settles a half-applied migration after somebody looked: 'rolled-back' lets the next run try it again,
 * 'applied' takes it as done. Throws MigrationError where no such migration is unfinished or in the folder.
 */
export async function resolveMigration(
  databaseUrl: string,
  as: 'rolled-back' | 'applied',
  name: string,
  options: Options = {},
): Promise<void> {
  const migration = readMigrations(options.folder ?? migrationsFolder).find((other) => other.name === name)
  await withMigrationLock(
    databaseUrl,
    async (client) => {
      await readLedger(client)
      await client.query('BEGIN')
      const settled = await recordRolledBack(client, name)
      if (settled === 0) throw new MigrationError('folder', `No migration "${name}" is unfinished.`, name)
      if (as === 'applied') {
        if (!migration) throw new MigrationError('folder', `There is no migration "${name}".`, name)
        await recordFinish(client, await recordStart(client, migration))
      }
      await client.query('COMMIT')
    },
    options,
  )
}

async function applyOne(client: Client, migration: Migration): Promise<void> {
  const { name, sql } = migration
  try {
    await client.query('BEGIN')
    const id = await recordStart(client, migration)
    await client.query(sql)
    await recordFinish(client, id)
    await client.query('COMMIT')
  } catch (fault) {
    await client.query('ROLLBACK').catch(() => {})
    // CREATE INDEX CONCURRENTLY, VACUUM and the like refuse to run in a transaction.
    const ACTIVE_SQL_TRANSACTION = '25001'
    if ((fault as { code?: string }).code === ACTIVE_SQL_TRANSACTION) {
      return applyOutsideTransaction(client, migration)
    }
    // A COMMIT inside the file has kept its first part, and our record of its beginning with it.
    const kept = (await readLedger(client).catch(() => [])).some((entry) => entry.migration_name === name)
    if (!kept) throw rolledBackError(name, sql, fault)
    throw await halfApplied(client, migration, fault)
  }
}

async function applyOutsideTransaction(client: Client, migration: Migration): Promise<void> {
  const id = await recordStart(client, migration)
  try {
    await client.query(migration.sql)
  } catch (fault) {
    throw await halfApplied(client, migration, fault)
  }
  await recordFinish(client, id)
}

async function halfApplied(
  client: Client,
  { name, sql }: Migration,
  fault: unknown,
): Promise<MigrationError> {
  const logs = faultInWords(fault, sql)
  await recordFailure(client, name, logs).catch(() => {})
  return halfAppliedError(name, new Date(), logs)
}
