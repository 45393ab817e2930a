import { withMigrationLock } from './connection'
import { migrationsFolder, readMigrations } from './folder'
import { readLedger } from './ledger'

export interface MigrationState {
  name: string
  /** edited: applied, and its file changed since. missing: applied, and its file is not here. */
  state: 'applied' | 'pending' | 'edited' | 'unfinished' | 'missing'
  /** what it broke off with, for an unfinished one */
  note: string | null
}

/** Every migration in the folder or on record, by name. Throws MigrationError as applyMigrations does. */
export async function migrationStatus(
  databaseUrl: string,
  folder: string = migrationsFolder,
): Promise<MigrationState[]> {
  const files = new Map(readMigrations(folder).map((migration) => [migration.name, migration]))
  const ledger = await withMigrationLock(databaseUrl, readLedger)
  const recorded = ledger.map(({ migration_name: name, checksum, finished_at, logs }): MigrationState => {
    const file = files.get(name)
    if (!finished_at) return { name, state: 'unfinished', note: logs }
    if (!file) return { name, state: 'missing', note: null }
    return { name, state: file.checksum === checksum ? 'applied' : 'edited', note: null }
  })
  const known = new Set(recorded.map(({ name }) => name))
  const pending = [...files.keys()].filter((name) => !known.has(name))
  return [
    ...recorded,
    ...pending.map((name): MigrationState => ({ name, state: 'pending', note: null })),
  ].sort((left, right) => (left.name < right.name ? -1 : 1))
}
