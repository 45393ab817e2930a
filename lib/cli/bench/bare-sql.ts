import { database } from '@/lib/db/client'
import { recordQueries } from '@/tests/bench/recorded-queries'
import { timed, timingOf } from '@/tests/bench/timing'
import { type Corpus, withClient } from './corpora'

const ROUNDS = 20
const WARM_UP = 5

/** Median time in milliseconds of the queries that `work` asks, one after the other over one connection, and how many. */
export async function bareSql(corpus: Corpus, work: () => Promise<unknown>): Promise<[number, number]> {
  process.env.DATABASE_URL = corpus.url
  await database().$queryRaw`select 1` // what connecting asks is no part of a page
  const queries = await recordQueries(work)
  const times: number[] = []
  await withClient(corpus.url, async (client) => {
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const took = await timed(async () => {
        for (const { text, values } of queries) await client.query(text, values)
      })
      if (round >= 0) times.push(took)
    }
  })
  return [timingOf(times).median, queries.length]
}
