import { parseArgs } from 'node:util'
import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchFilters } from '@/lib/core/search/types'
import { searchOrNear } from '@/lib/queries/search-or-near'
import { generateCorpus } from '@/tests/bench/generate-corpus'
import { benchServer, emptyCorpus, withClient } from './bench/corpora'
import { measure } from './bench/measure'
import { checkPlans } from './bench/plans'
import { live } from './life'
import { CliError, step } from './steps'

const ARTICLES = 116_300 // with 43 mentions each, five million
// What is answered later than this while one types comes too late to be read.
const MOST_MEDIAN_MS = 300

const NONE: SearchFilters = {
  release: null,
  outlet: null,
  from: null,
  to: null,
  voice: null,
  exercises: false,
}
// Words that are in half of the phrases and in none, numbers, names, a slip of the keys, and filters.
const QUESTIONS: [string, Partial<SearchFilters>][] = [
  ['released', {}],
  ['criminals at large', {}],
  ['"at large 26"', {}],
  ['67,8', {}],
  ['425', {}],
  ['ana rowan', {}],
  ['relaesed', {}],
  ['people released', { release: 'bench-77' }],
  ['criminals', { outlet: 'outlet-7' }],
  ['criminals', { from: '2012-01-01', to: '2012-02-01' }],
]

// npm run bench:search -- [--articles 116300]: how fast is a question answered among five million mentions?
live(async (life) => {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: String(ARTICLES) } } })
  const articles = Number(values.articles)
  if (!(articles >= 1000)) throw new CliError(`--articles ${values.articles}: it must be a number from 1000`)
  const server = await step('Database', () => benchServer(life))
  const corpus = await step('Corpus', async (note) => {
    const made = await emptyCorpus(server, articles)
    await withClient(made.url, (client) => generateCorpus(client, articles))
    note(`${articles.toLocaleString('en-US')} articles`)
    return made
  })
  process.env.DATABASE_URL = corpus.url
  const slow: string[] = []
  for (const [typed, filters] of QUESTIONS) {
    const what = `${typed} ${Object.values(filters).join(' ')}`.trim()
    const [median = Number.NaN] = await measure(what, [corpus], () => () => ask(typed, filters))
    if (!(median <= MOST_MEDIAN_MS))
      slow.push(`${what}: ${median.toFixed(0)} ms, more than ${MOST_MEDIAN_MS}`)
  }
  const problems = await checkPlans(corpus, { 'a rare phrase': () => ask('loose 1234', {}) })
  if (slow.length + problems.length > 0) throw new CliError(`\n${[...slow, ...problems].join('\n')}`)
  console.log('\nEvery question is answered within its bound, by indexes.')
  await life.end(0)
})

async function ask(typed: string, filters: Partial<SearchFilters>): Promise<void> {
  const asked = parseSearch(typed)
  if (!asked) throw new Error(`"${typed}" asks nothing`)
  await searchOrNear({ asked, filters: { ...NONE, ...filters }, kind: null, limit: 6 })
}
