import { database } from '@/lib/db/client'
import { explain, recordQueries } from '@/tests/bench/recorded-queries'
import { type Corpus, withClient } from './corpora'

// Tables of this size and more must never be read from end to end for a page.
const LARGE_TABLE_ROWS = 5_000

/**
 * Asks Postgres how it answers every query of each page and prints how many rows that reads. Returns one
 * sentence for each query that reads a large table from end to end.
 */
export async function checkPlans(
  corpus: Corpus,
  pages: Record<string, () => Promise<unknown>>,
): Promise<string[]> {
  process.env.DATABASE_URL = corpus.url
  await database().$queryRaw`select 1` // what connecting asks is no part of a page
  const problems: string[] = []
  await withClient(corpus.url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and reltuples >= $1`,
      [LARGE_TABLE_ROWS],
    )
    const large = new Set(rows.map(({ name }) => name))
    for (const [page, visit] of Object.entries(pages)) {
      let rowsRead = 0
      const queries = await recordQueries(visit)
      if (queries.length === 0) problems.push(`${page}: no query was seen`)
      for (const query of queries) {
        const plan = await explain(client, query)
        rowsRead += plan.rowsRead
        const scanned = plan.seqScans.filter((table) => large.has(table))
        if (scanned.length > 0) {
          problems.push(`${page}: reads all of ${scanned.join(', ')} for\n${query.text.trim()}`)
        }
      }
      console.log(`${page}: ${queries.length} queries, ${rowsRead.toLocaleString('en-US')} rows read`)
    }
  })
  return problems
}
