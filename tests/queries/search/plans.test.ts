import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchFilters } from '@/lib/core/search/types'
import { search } from '@/lib/queries/search'
import { spellings } from '@/lib/queries/search/spellings'
import { type SearchAnswer, searchOrNear } from '@/lib/queries/search-or-near'
import { generateCorpus } from '@/tests/bench/generate-corpus'
import { explain, recordQueries } from '@/tests/bench/recorded-queries'
import { workerDatabase } from '../../support/worker-database'

const db = workerDatabase()
// Enough that Postgres would rather not read a table from end to end.
const ARTICLES = 1_500
const LARGE = ['mention', 'quantity', 'citation', 'article', 'coding', 'article_release', 'term']
const NONE: SearchFilters = {
  release: null,
  outlet: null,
  from: null,
  to: null,
  voice: null,
  exercises: false,
}

let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: db.url })
  await client.connect()
  await generateCorpus(client, ARTICLES)
}, 120_000)
afterAll(() => client.end())

async function scanned(work: () => Promise<unknown>): Promise<{ tables: string[]; indexes: string[] }> {
  await db.prisma.$queryRaw`select 1`
  const plans = []
  for (const query of await recordQueries(work)) plans.push(await explain(client, query))
  return {
    tables: plans.flatMap(({ seqScans }) => seqScans).filter((table) => LARGE.includes(table)),
    indexes: plans.flatMap(({ indexes }) => indexes),
  }
}

test.each<[string, Partial<SearchFilters>, string[]]>([
  ['loose 1234', {}, ['mention_words', 'citation_words', 'article_words']],
  ['"at large 12', {}, ['mention_words']],
  ['67,879', {}, ['mention_words', 'quantity_value_idx', 'quantity_low_idx', 'quantity_high_idx']],
  ['ana rowan', {}, ['citation_words']],
  ['loose 1234', { voice: 'quoted' }, ['mention_words']],
  ['67,879', { voice: 'outlet' }, ['mention_words', 'quantity_value_idx']],
  ['criminals 1234', { release: 'bench-7' }, []],
])('%s within %j reads no large table from end to end', async (typed, filters, wanted) => {
  const asked = parseSearch(typed)
  if (!asked) throw new Error('asks nothing')
  const { tables, indexes } = await scanned(() =>
    search({ asked, filters: { ...NONE, ...filters }, kind: null, limit: 6 }),
  )
  expect(tables).toEqual([])
  expect(indexes).toEqual(expect.arrayContaining(wanted))
})

test('a word spelled otherwise is looked for by indexes alone', async () => {
  // As the query itself does. A table whose index did not fit the query would be read from end to end all the same.
  await client.query('set enable_seqscan = off')
  const { tables, indexes } = await scanned(() => spellings('relaesed'))
  expect(tables).toEqual([])
  expect(indexes).toEqual(expect.arrayContaining(['mention_words', 'citation_spelling', 'article_spelling']))
  expect(await spellings('relaesed')).toEqual(['released', 'release'])
})

test('a word that is nowhere is asked for once, and those near it are counted as far as is needed to choose', async () => {
  const asked = parseSearch('relaesed')
  if (!asked) throw new Error('asks nothing')
  let answer: SearchAnswer | undefined
  const queries = await recordQueries(async () => {
    answer = await searchOrNear({ asked, filters: NONE, kind: null, limit: 6 })
  })
  const ofIt = queries.filter(({ values }) => values.some((value) => String(value).startsWith('relaesed')))
  expect(ofIt.length).toBeGreaterThan(0)
  expect(new Set(ofIt.map(({ text }) => text)).size).toBe(ofIt.length)
  const [near] = answer?.near?.words[0]?.near ?? []
  // A hundred releases and a hundred phrases, and the glossary's own word.
  expect(near).toMatchObject({ word: 'released', hits: { count: expect.closeTo(200, -1), isMore: true } })
  // What is shown in its place is counted in full.
  const phrases = answer?.groups.find(({ kind }) => kind === 'phrase')
  expect(phrases).toMatchObject({ count: 1000, isMore: true })
})
