import { loadContent } from '@/lib/commands/load-content'
import { fixture } from '@/tests/content/changed-content'
import { workerDatabase } from '@/tests/support/worker-database'

export const RECORD = 'releases/harlan-2020-05/record.yaml'
export const GAZETTE = 'releases/harlan-2020-05/articles/gazette.yaml'
export const HERALDO = 'releases/harlan-2020-05/articles/heraldo.yaml'
export const FILES = 18

/** This workerʼs own database; the tests reset it before each. */
export const db = workerDatabase()

export const load = (contentDir = fixture, actor = 'tester') =>
  loadContent({ db: db.prisma, contentDir, actor })
export const codingOf = (articleId: string) =>
  db.prisma.coding.findFirstOrThrow({
    where: { articleId },
    include: { mentions: { orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }], include: { spans: true } } },
  })
export const alignments = (articleId: string) =>
  db.prisma.alignment.findMany({ where: { quantity: { mention: { coding: { articleId } } } } })

/** Every row of every table with the transaction that wrote it, so that a rewritten row shows. */
export async function everyRow(): Promise<string[]> {
  const tables = await db.prisma.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const rows = await Promise.all(
    tables.map(({ name }) =>
      db.prisma.$queryRawUnsafe<{ row: string }[]>(
        `select '${name} ' || xmin || ' ' || t::text as row from "${name}" t order by 1`,
      ),
    ),
  )
  return rows.flat().map(({ row }) => row)
}
