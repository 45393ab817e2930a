import type { PrismaClient } from '@/lib/db/client'

/** How many rows each table has; what a page that is drawn may write (limits on guessing) is left out. */
export async function rowCounts(prisma: PrismaClient): Promise<Record<string, number>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('rate_limit')
    order by table_name`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    // The names are those of the catalogue.
    const [row] = await prisma.$queryRawUnsafe<{ n: number }[]>(`select count(*)::int as n from "${name}"`)
    counts[name] = row?.n ?? 0
  }
  return counts
}
