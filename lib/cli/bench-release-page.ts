import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { articleDetail } from '@/lib/queries/article-detail'
import { articleFindings } from '@/lib/queries/article-findings'
import { copiesOf } from '@/lib/queries/copies'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { articleId, generateCorpus, releaseId } from '@/tests/bench/generate-corpus'
import { benchServer, type Corpus, emptyCorpus, withClient } from './bench/corpora'
import { measure, type Prepare } from './bench/measure'
import { checkPlans } from './bench/plans'
import { type Life, live } from './life'
import { CliError, step } from './steps'
import { startWeb } from './web'

const FEW = 60
const MANY = 50_000
// A page about one release must cost the same in both; the rest is left to the noise of a busy machine.
const MOST_RATIO = 1.5
const RELEASES_VISITED = 5 // as many as there are among sixty articles; the same ids in both

// npm run bench:release-page: does the page of one release cost the same however many articles there are?
live(async (life) => {
  const server = await step('Database', () => benchServer(life))
  const few = await corpusOf(server, FEW)
  const many = await corpusOf(server, MANY)
  const problems = [
    ...(await compare('release queries', [few, many], byQuery)),
    ...(await overHttp(life, [few, many])),
    ...(await checkPlans(many, {
      'release page': () => releaseQueries(releaseId(7)),
      'article page': () =>
        Promise.all([articleDetail(articleId(7)), articleFindings(articleId(7)), copiesOf(articleId(7))]),
      'outlet page': () => outletDetail('outlet-7'),
    })),
  ]
  if (problems.length > 0) throw new CliError(`\n${problems.join('\n')}`)
  console.log('\nEvery query of the three pages uses an index; the release page is within its bound.')
  await life.end(0)
})

async function corpusOf(server: string, articles: number): Promise<Corpus> {
  return step('Corpus', async (note) => {
    const corpus = await emptyCorpus(server, articles)
    await withClient(corpus.url, (client) => generateCorpus(client, articles))
    note(`${articles.toLocaleString('en-US')} articles`)
    return corpus
  })
}

/** Measures, prints the ratio of many to few, and returns what is wrong with it. */
async function compare(what: string, corpora: readonly Corpus[], prepare: Prepare): Promise<string[]> {
  const [few = Number.NaN, many = Number.NaN] = await measure(what, corpora, prepare)
  const ratio = many / few
  console.log(`${'ratio of the medians'.padEnd(28)} ${ratio.toFixed(2).padStart(8)}`)
  return ratio <= MOST_RATIO ? [] : [`${what}: ${ratio.toFixed(2)} times as slow, more than ${MOST_RATIO}`]
}

/** All that the page of a release asks. */
function releaseQueries(id: string) {
  return Promise.all([releaseComparison(id), releaseFindings(id), releaseOmissions(id), releaseCopies(id)])
}

const byQuery: Prepare = ({ url }) => {
  process.env.DATABASE_URL = url
  return async (run) => {
    const [comparison, found, omissions, copied] = await releaseQueries(visited(run))
    if (!comparison?.columns.length) throw new Error(`nothing to compare under ${visited(run)}`)
    if (!found?.findings.length || !omissions?.rows.length) throw new Error(`${visited(run)} is not checked`)
    if (copied.length === 0) throw new Error(`${visited(run)} has no text that several printed`)
  }
}

/** The page over HTTP, when the pages were built before. */
async function overHttp(life: Life, corpora: readonly Corpus[]): Promise<string[]> {
  if (!existsSync('.next/BUILD_ID')) {
    console.log('\nThe page over HTTP was not measured: the pages are not built (npm start builds them).')
    return []
  }
  const addresses = new Map<Corpus, string>()
  for (const corpus of corpora) {
    const web = await startWeb({
      mode: 'start',
      host: '127.0.0.1',
      port: await freePort(),
      databaseUrl: corpus.url,
    })
    life.atEnd(() => web.stop())
    addresses.set(corpus, web.url)
  }
  return compare('release page', corpora, (corpus) => async (run) => {
    const response = await fetch(`${addresses.get(corpus)}/releases/${visited(run)}`)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`the page answered ${response.status}`)
  })
}

function visited(run: number): string {
  return releaseId(1 + (run % RELEASES_VISITED))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
