import type { PrismaClient } from '@/lib/db/client'

/**
 * Every column of every table of the database, ours and the queue's own, in which some row holds these words: "table.column",
 * by name. Texts, JSON, arrays and bytes are searched, whatever tables there are.
 */
export async function columnsHolding(prisma: PrismaClient, words: string): Promise<string[]> {
  const columns = await prisma.$queryRaw<{ schema: string; table: string; column: string; type: string }[]>`
    select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
    order by 1, 2, 3`
  const holding: string[] = []
  for (const { schema, table, column, type } of columns) {
    const value = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`
    const found = await prisma.$queryRawUnsafe<unknown[]>(
      `select from "${schema}"."${table}" where ${value} ilike $1 limit 1`,
      `%${words}%`,
    )
    if (found.length > 0) holding.push(`${table}.${column}`)
  }
  return holding
}
