import { parseArgs } from 'node:util'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { articleId, releaseId, SHAPE } from '@/tests/bench/generate-corpus'
import { bareSql } from './bench/bare-sql'
import { benchServer, type Corpus, withClient } from './bench/corpora'
import { type PageTimes, timePage } from './bench/page-visits'
import type { RateAsked, RateTimes } from './bench/rate-visits'
import { corpusOf, serveOn } from './bench/serve-corpus'
import { ensureBuild } from './build'
import { runNode } from './child'
import { type Life, live } from './life'
import { CliError, step } from './steps'

const ARTICLES = 116_300 // with 43 mentions each, five million
const FEW = 1_200
const GOALS = { sql: 3, p95: 60, ratio: 1.3 }
const RELEASE = 7
// An even load of a class and an editor at once.
const PER_SECOND = 30
const SECONDS = 20

const PAGES: Record<string, string> = {
  release: `/releases/${releaseId(RELEASE)}`,
  compare: `/compare?cols=${Array.from({ length: SHAPE.articlesPerRelease }, (_, n) => `article:${articleId(RELEASE, n)}`).join(',')}`,
  figure: `/releases/${releaseId(RELEASE)}/figures/figure-3`,
  article: `/articles/${articleId(RELEASE)}`,
  outlet: '/outlets/outlet-7',
  terms: '/terms',
  people: '/people',
  timeline: '/timeline',
  search: '/search?q=released',
  home: '/',
}

// npm run bench:pages -- [--articles 116300] [--few 1200] [--seconds 20] [--only release]: what pages cost, and whether a large corpus makes them dearer.
live(async (life) => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: String(ARTICLES) },
      few: { type: 'string', default: String(FEW) },
      seconds: { type: 'string', default: String(SECONDS) },
      only: { type: 'string', default: '' },
    },
  })
  const server = await step('Database', () => benchServer(life))
  await step('Build', async (note) => note((await ensureBuild(life)) ? 'built' : 'up to date'))
  const results: Record<string, PageTimes>[] = []
  const goals: [string, number, number][] = []
  for (const articles of [Number(values.few), Number(values.articles)]) {
    const corpus = await corpusOf(server, articles)
    const web = await serveOn(life, corpus.url)
    results.push(await visitAll(corpus, web.url, values.only))
    if (results.length === 2) {
      goals.push(...(await againstSql(corpus, results[1]?.release)))
      goals.push(...(await underLoad(life, web.url, Number(values.seconds))))
    }
    await web.stop()
  }
  goals.push(...compareCorpora(results))
  const missed = goals.filter(([what, value, goal]) => {
    const isReached = value <= goal
    console.log(`${isReached ? 'reached' : 'MISSED '}  ${what}: ${value.toFixed(2)} (at most ${goal})`)
    return !isReached
  })
  await life.end(missed.length > 0 ? 1 : 0)
})

async function visitAll(corpus: Corpus, origin: string, only: string): Promise<Record<string, PageTimes>> {
  console.log(`\n${corpus.articles.toLocaleString('en-US')} articles: server time, milliseconds`)
  console.log(`${''.padEnd(12)}  made anew       p95  from memory       p95        KB`)
  const times: Record<string, PageTimes> = {}
  await withClient(corpus.url, async (client) => {
    // A number given to a transaction is what every write leaves, and all that the pages kept go by.
    const write = () => client.query('select pg_current_xact_id()')
    for (const [name, path] of Object.entries(PAGES)) {
      if (!name.includes(only)) continue
      const { made, kept, bytes } = await timePage(`${origin}${path}`, write)
      times[name] = { made, kept, bytes }
      const numbers = [made.median, made.p95, kept.median, kept.p95].map((ms) => ms.toFixed(1))
      const [a = '', b = '', c = '', d = ''] = numbers
      console.log(
        `${name.padEnd(12)} ${a.padStart(10)} ${b.padStart(9)} ${c.padStart(12)} ${d.padStart(9)} ${(bytes / 1000).toFixed(0).padStart(9)}`,
      )
    }
  })
  return times
}

/** Server time of the release page beside the queries that it asks. */
async function againstSql(corpus: Corpus, page: PageTimes | undefined): Promise<[string, number, number][]> {
  const id = releaseId(RELEASE)
  const [sql, count] = await bareSql(corpus, () =>
    Promise.all([releaseComparison(id), releaseFindings(id), releaseOmissions(id), releaseCopies(id)]),
  )
  if (!page) return []
  console.log(`\nrelease page: its ${count} queries one after the other take ${sql.toFixed(1)} ms;`)
  console.log(`made anew it takes ${(page.made.median / sql).toFixed(1)} times as long, from memory:`)
  return [['release page, times its SQL', page.kept.median / sql, GOALS.sql]]
}

/** The release page asked for so many times a second. */
async function underLoad(life: Life, origin: string, seconds: number): Promise<[string, number, number][]> {
  const asked: RateAsked = { origin, paths: [PAGES.release ?? '/'], perSecond: PER_SECOND, seconds }
  const { code, output } = await runNode(life, [
    '--import',
    'tsx',
    'lib/cli/bench/rate-program.ts',
    JSON.stringify(asked),
  ])
  if (code !== 0) throw new CliError(output)
  const { median, p95, runs, failed } = JSON.parse(output) as RateTimes
  console.log(
    `\nrelease page ${PER_SECOND} times a second for ${seconds} s: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${runs} visits, ${failed} failed\n`,
  )
  return [
    [`release page, p95 at ${PER_SECOND} a second, ms`, p95, GOALS.p95],
    ['release page, visits that failed', failed, 0],
  ]
}

/** How much dearer each page is in the large corpus. */
function compareCorpora([few, many]: Record<string, PageTimes>[]): [string, number, number][] {
  console.log('large corpus by small, medians  made anew   from memory')
  return Object.keys(PAGES).flatMap((name): [string, number, number][] => {
    const [small, large] = [few?.[name], many?.[name]]
    if (!small || !large) return []
    const [made, kept] = [large.made.median / small.made.median, large.kept.median / small.kept.median]
    console.log(`${name.padEnd(30)} ${made.toFixed(2).padStart(10)} ${kept.toFixed(2).padStart(13)}`)
    return name === 'release' ? [['release page made anew, large by small corpus', made, GOALS.ratio]] : []
  })
}
