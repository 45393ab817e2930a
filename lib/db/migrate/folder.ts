import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MigrationError } from './error'

/** prisma/migrations of this repository. */
export const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))

export interface Migration {
  /** folder name: a timestamp and a word, so that name order is time order */
  name: string
  sql: string
  /** SHA-256 of the file's bytes, lower-case hex: what Prisma records */
  checksum: string
}

/** The migrations in `folder`, oldest first. Throws MigrationError where one has no migration.sql. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) throw new MigrationError('folder', `There is no migrations folder at ${folder}.`)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = path.join(folder, name, 'migration.sql')
      if (!existsSync(file)) {
        throw new MigrationError('folder', `Migration "${name}" has no migration.sql in ${folder}.`, name)
      }
      const bytes = readFileSync(file)
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      }
    })
}
