import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from './load-content/rows'

/** The columns of a table that are written, each with its type there. */
export type ColumnTypes = Readonly<Record<string, string>>

/** A row by the client's names of columns ("codingId"); what it lacks is null. */
export type RowToInsert = Readonly<Record<string, unknown>>

/**
 * An insert of any number of rows into `table`, column by column: the database reads a list of values three times as fast
 * as it reads the same from JSON, for which it makes a table of names for each row.
 */
export function insertColumns(table: string, types: ColumnTypes, rows: readonly RowToInsert[]): Prisma.Sql {
  const { names, values, given } = columnsOf(types, rows)
  const into = Prisma.raw(`"${table}" (${names})`)
  return Prisma.sql`insert into ${into} select ${Prisma.raw(values)} from unnest(${given}) g (${Prisma.raw(names)})`
}

/**
 * Runs inserts as one statement, so that foreign keys among them are judged when all rows stand. Each has a name by which
 * a later one may take what it returns.
 */
export async function insertTogether(
  tx: Transaction,
  inserts: Readonly<Record<string, Prisma.Sql>>,
): Promise<void> {
  const parts = Object.entries(inserts).map(
    ([name, insert]) => Prisma.sql`${Prisma.raw(name)} as (${insert})`,
  )
  await tx.$queryRaw`with ${Prisma.join(parts)} select`
}

/** So many new ids of a table whose ids the database counts up. */
export async function newIds(tx: Transaction, table: 'coding' | 'mention', count: number): Promise<number[]> {
  const [row] = await tx.$queryRaw<{ ids: number[] }[]>`
    select array(select nextval(pg_get_serial_sequence(${table}, 'id'))::int from generate_series(1, ${count}::int)) as ids`
  return row?.ids ?? []
}

/** What an insert is made of: the columns' names, what is taken of each, and the list of values of each. */
function columnsOf(types: ColumnTypes, rows: readonly RowToInsert[]) {
  const columns = Object.entries(types)
  const lists = columns.map(([name, type]) => {
    const client = clientName(name)
    // A list of lists would be taken for one long list: each goes as the text of one.
    const list = Prisma.raw(isList(type) ? 'text[]' : `${type}[]`)
    return Prisma.sql`${listOf(rows.map((row) => row[client]))}::${list}`
  })
  return {
    names: columns.map(([name]) => `"${name}"`).join(', '),
    values: columns.map(([name, type]) => `g."${name}"${isList(type) ? `::${type}` : ''}`).join(', '),
    given: Prisma.join(lists),
  }
}

const isList = (type: string): boolean => type.endsWith('[]')

const clientName = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A list as Postgres writes it: {1,NULL,"scare quotes"}. */
function listOf(values: readonly unknown[]): string {
  return `{${values.map(element).join(',')}}`
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value)
    ? listOf(value)
    : value instanceof Date
      ? value.toISOString()
      : String(value)
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`
}
