import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outletAcross } from '@/lib/queries/outlet-across'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { sourceCitations, sourceDetail } from '@/lib/queries/source-detail'
import { termDetail, termPhrases } from '@/lib/queries/term-detail'
import { termsOverYears } from '@/lib/queries/term-years'
import { timelinePage } from '@/lib/queries/timeline'
import { generateCorpus } from '@/tests/bench/generate-corpus'
import { explain, recordQueries } from '@/tests/bench/recorded-queries'
import { workerDatabase } from '../../support/worker-database'

const db = workerDatabase()
const ARTICLES = 1_500
const LARGE = [
  'mention',
  'quantity',
  'citation',
  'article',
  'coding',
  'article_release',
  'term',
  'alignment',
  'figure',
]
const ALL = { limit: 2_001, offset: 0 }
const ANY = { outlet: null, voice: null, page: 1 }

let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: db.url })
  await client.connect()
  await generateCorpus(client, ARTICLES)
  // So few articles are read faster from end to end. A table whose index did not fit the query would be read so all the same.
  await client.query('set enable_seqscan = off')
}, 120_000)
afterAll(() => client.end())

test.each<[string, () => Promise<unknown>, string[]]>([
  [
    'the page of a term',
    () => termDetail('concept-3-5', ANY),
    ['term_concept_id_idx', 'article_real_published'],
  ],
  [
    'the page of a term of one outlet',
    () => termDetail('concept-3-5', { ...ANY, outlet: 'outlet-7' }),
    ['term_concept_id_idx'],
  ],
  [
    'terms over the years',
    () => termsOverYears(['concept-3-5', 'concept-3-6'], 'words'),
    ['term_concept_id_idx', 'article_real_published', 'coding_shown_length'],
  ],
  ['the file of all phrases of a term', () => termPhrases('concept-3-5', ANY, ALL), ['term_concept_id_idx']],
  ['the file of all citations of a source', () => sourceCitations('ana-alder-7', ALL), ['citation_source']],
  [
    'the file of all articles of an outlet',
    () => outletDetail('outlet-7', undefined, 2_000),
    ['article_outlet_id_published_id_idx'],
  ],
  ['the page of a source', () => sourceDetail('ana-alder-7', 1), ['citation_source']],
  ['the timeline', timelinePage, ['article_real_published']],
  ['the page of an outlet', () => outletAcross('outlet-7'), ['article_outlet_id_published_id_idx']],
])('%s reads no large table from end to end', async (_, work, wanted) => {
  await db.prisma.$queryRaw`select 1`
  const plans = []
  for (const query of await recordQueries(work)) plans.push(await explain(client, query))
  expect(plans.flatMap(({ seqScans }) => seqScans).filter((table) => LARGE.includes(table))).toEqual([])
  expect(plans.flatMap(({ indexes }) => indexes)).toEqual(expect.arrayContaining(wanted))
})
