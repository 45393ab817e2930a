/**
 * failed: a migration broke off and left nothing. half-applied: an earlier run left one unfinished.
 * busy: another process holds the migration lock. unreachable: no connection.
 * folder: prisma/migrations cannot be read.
 */
export type MigrationErrorCode = 'failed' | 'half-applied' | 'busy' | 'unreachable' | 'folder'

/** Migrations could not be applied. The message says which one, what happened and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'

  constructor(
    readonly code: MigrationErrorCode,
    message: string,
    /** the folder name of the migration, where one is to blame */
    readonly migration: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

interface PostgresFault {
  message?: string
  code?: string
  detail?: string
  position?: string
}

/** What Postgres said, in one line, with its code and the line of the file where it says where. */
export function faultInWords(fault: unknown, sql: string): string {
  const { message, code, detail, position } = fault as PostgresFault
  const line = position ? sql.slice(0, Number(position) - 1).split('\n').length : null
  const where = line ? ` at line ${line} of its migration.sql` : ''
  return `${message ?? String(fault)}${where}${code ? ` (Postgres code ${code})` : ''}${detail ? `. ${detail}` : ''}`
}

/** The error for a migration that broke off in a transaction: nothing of it is left. */
export function rolledBackError(name: string, sql: string, fault: unknown): MigrationError {
  return new MigrationError(
    'failed',
    `Migration "${name}" failed: ${faultInWords(fault, sql)}.\n` +
      'Everything it did was undone; the database stands as before it.\n' +
      `Correct prisma/migrations/${name}/migration.sql or what stands in its way, then start again.`,
    name,
    { cause: fault },
  )
}

/** The error for a migration that is on record as begun and not finished, by this run or an earlier one. */
export function halfAppliedError(name: string, startedAt: Date, logs: string | null): MigrationError {
  const reason = logs ? `It stopped with: ${logs.trim()}` : 'No reason was recorded: it was interrupted.'
  return new MigrationError(
    'half-applied',
    `Migration "${name}" was begun on ${startedAt.toISOString()} and never finished. ${reason}\n` +
      'Part of it may stand in the database, so no further migration was applied and nothing was changed.\n' +
      `Compare the database with prisma/migrations/${name}/migration.sql, then either\n` +
      `  undo what it did and run: npm run migrate -- resolve rolled-back ${name}\n` +
      `  or finish it by hand and run: npm run migrate -- resolve applied ${name}`,
    name,
  )
}
