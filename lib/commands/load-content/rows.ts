import { Prisma } from '@/lib/db/generated/client'

/** The client inside a transaction. */
export type Transaction = Prisma.TransactionClient

/** A row by the names of its columns. Days are ISO days; the database turns text into its enums. */
export type Row = Record<string, string | number | boolean | null | string[]>

/**
 * Writes `rows` into `table`: new ones are inserted, existing ones (by the columns of `key`) rewritten only where
 * a column differs. One statement, so that foreign keys among the rows are judged when all of them stand.
 */
export async function upsertRows(
  tx: Transaction,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const rest = columns.filter((column) => !key.includes(column))
  const list = (names: readonly string[], prefix = '') => names.map((name) => `${prefix}"${name}"`).join(', ')
  const conflict =
    rest.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${rest.map((name) => `"${name}" = EXCLUDED."${name}"`).join(', ')}
         WHERE (${list(rest, `"${table}".`)}) IS DISTINCT FROM (${list(rest, 'EXCLUDED.')})`
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}" (${list(columns)})`)}
    SELECT ${Prisma.raw(list(columns))}
    FROM jsonb_populate_recordset(NULL::${Prisma.raw(`"${table}"`)}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT ${Prisma.raw(`(${list(key)}) ${conflict}`)}`
}

/** Rows that content/ no longer has, but that rows from elsewhere still refer to. Undoes the whole load. */
export class StillInUse extends Error {
  override name = 'StillInUse'

  constructor(
    readonly table: string,
    /** the ids that were to go */
    readonly ids: readonly string[],
    cause: unknown,
  ) {
    super(`${table} ${ids.map((id) => `"${id}"`).join(', ')} still in use`, { cause })
  }
}

/** Deletes the rows of `table` whose id is not among `kept`. Throws StillInUse. */
export async function pruneRows(tx: Transaction, table: string, kept: readonly string[]): Promise<void> {
  const name = Prisma.raw(`"${table}"`)
  const gone = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM ${name} WHERE NOT ("id" = ANY(${[...kept]}::text[])) ORDER BY "id"`
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  try {
    await tx.$executeRaw`DELETE FROM ${name} WHERE "id" = ANY(${ids}::text[])`
  } catch (cause) {
    throw new StillInUse(table, ids, cause)
  }
}
