import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { loadContent } from '@/lib/commands/load-content'
import { commandLine } from '@/lib/core/people/actor'
import { createClient } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { isAlive } from '@/lib/db/embedded/lock'
import { env } from '@/lib/env'
import { emptyCorpus } from './bench/corpora'
import { importArticles } from './bench/import-articles'
import { type Disturbance, runWorkers } from './bench/import-run'
import { differences, importedRows } from './bench/imported-rows'
import { childrenOf, cpuSeconds, forgetPeak, peakMemory } from './bench/process-cost'
import { root } from './child'
import { listLines } from './import/list-files'
import { type Life, live } from './life'
import { CliError, step } from './steps'

const ARTICLES = 10_000
const WORKERS = 1
const LEAST_A_SECOND = 50
const MOST_MB = 500
const CONNECTIONS = 2

// npm run bench:import -- [--articles 10000] [--workers 1] [--kill] [--restart]
// How fast are articles imported, into the database and all? With --kill and --restart: does a disturbed import end in
// the same rows as an undisturbed one?
live(async (life) => {
  const { articles, workers, kill, restart } = readArguments()
  const server = await benchDatabase(life)
  const file = await step('Articles', async (note) => {
    const full = path.join(server.folder, 'articles.jsonl')
    await pipeline(importArticles(articles), createWriteStream(full))
    note(`${articles.toLocaleString('en-US')} articles`)
    return full
  })
  const run = (disturbance: Disturbance) => importOnce(life, server, { articles, workers, file }, disturbance)
  const undisturbed = await run({ kills: false, restart: null })
  const problems: string[] = []
  const speed = articles / undisturbed.seconds
  if (speed < LEAST_A_SECOND)
    problems.push(`${speed.toFixed(1)} articles a second, fewer than ${LEAST_A_SECOND}`)
  if (undisturbed.peakMb > MOST_MB)
    problems.push(`${undisturbed.peakMb.toFixed(0)} MB in one worker, more than ${MOST_MB}`)
  if (kill || restart) {
    const disturbed = await run({ kills: kill, restart: restart ? server.restart : null })
    const different = differences(undisturbed.rows, disturbed.rows)
    if (different.length === 0) console.log('\nThe rows are those of the undisturbed import.')
    problems.push(...different)
  }
  if (problems.length > 0) throw new CliError(`\n${problems.join('\n')}`)
  await life.end(0)
})

interface Given {
  articles: number
  workers: number
  file: string
}

/** Imports all articles into a fresh database, prints what that cost, and returns the rows it left. */
async function importOnce(
  life: Life,
  server: Awaited<ReturnType<typeof benchDatabase>>,
  { articles, workers, file }: Given,
  disturbance: Disturbance,
) {
  const { url } = await emptyCorpus(server.url, articles)
  await loadContent({ databaseUrl: url, contentDir: path.join(root, 'content'), actor: 'npm' })
  const db = createClient(url, CONNECTIONS)
  const before = { postgres: cpuSeconds(server.pid()) }
  const load = loadavg()[0] ?? 0
  const listing = performance.now()
  const held = forgetPeak()
  const jobId = await openJob({ way: 'lines', label: file, releaseId: null, actor: commandLine('npm') }, db)
  process.env.DATABASE_URL = url
  const soFar = { names: new Set<string>(), line: 0, nextByte: 0 }
  await listLines(jobId ?? 0, { full: file, name: path.basename(file) }, soFar, () => {})
  const listed = { seconds: (performance.now() - listing) / 1000, mb: peakMemory('self') - held }
  const queue = { db, url, workers, documents: articles, postgres: server.pid }
  const cost = await runWorkers(life, queue, disturbance)
  await db.$disconnect()
  const postgres = cpuSeconds(server.pid()) - before.postgres
  const seconds = listed.seconds + cost.seconds
  const backend = Math.max(...childrenOf(server.pid()).map(peakMemory))
  const ms = (cpu: number) => `${((cpu / articles) * 1000).toFixed(1)} ms`
  const mb = (size: number) => `${size.toFixed(0)} MB`
  const what = [disturbance.kills && 'workers killed', disturbance.restart && 'database restarted']
  console.log(`
${what.filter(Boolean).join(', ') || 'undisturbed'}
  articles a second       ${(articles / seconds).toFixed(1)}  (listed in ${listed.seconds.toFixed(1)} s, imported in ${cost.seconds.toFixed(1)} s)
  processor an article    workers ${ms(cost.cpuSeconds)}, Postgres ${disturbance.restart ? 'not counted' : ms(postgres)}
  most memory             worker ${mb(cost.peakMb)}, a Postgres process ${mb(backend)}, all workers and Postgres together ${mb(cost.togetherMb)}, listing ${mb(listed.mb)} more
  others on this machine  ${load.toFixed(1)} processes wanted to run before, ${(loadavg()[0] ?? 0).toFixed(1)} at the end with these
  workers killed          ${cost.kills}`)
  const rows = await importedRows(url)
  console.log(
    `  rows                    ${rows.map(({ table, rows: count }) => `${table} ${count}`).join(', ')}`,
  )
  return { seconds, peakMb: cost.peakMb, rows }
}

/** A server of the benchʼs own that keeps what it is given as the one of `npm start` does. */
async function benchDatabase(life: Life) {
  const folder = path.join(env().dataDir, 'bench-import')
  const dataDir = path.join(folder, 'postgres')
  mkdirSync(folder, { recursive: true })
  const start = () => startEmbedded({ dataDir, database: 'postgres' })
  let server = await step('Database', start)
  const { cluster, url } = server
  life.atEnd(() => {
    rmSync(cluster, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  })
  life.atEnd(() => server.stop())
  const pid = () => Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  const restart = async () => {
    const old = pid()
    process.kill(old, 'SIGQUIT') // Postgres calls this an immediate shutdown: nothing is finished or written
    while (isAlive(old)) await sleep(50)
    await server.stop()
    server = await start()
  }
  return { folder, url, pid, restart }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: String(ARTICLES) },
      workers: { type: 'string', default: String(WORKERS) },
      kill: { type: 'boolean', default: false },
      restart: { type: 'boolean', default: false },
    },
  })
  const [articles, workers] = [Number(values.articles), Number(values.workers)]
  if (!Number.isInteger(articles) || articles < 1)
    throw new CliError(`--articles ${values.articles}: how many?`)
  if (!Number.isInteger(workers) || workers < 1) throw new CliError(`--workers ${values.workers}: how many?`)
  if (process.platform !== 'linux')
    throw new CliError('The cost of each process is read from /proc, which only Linux has.')
  return { articles, workers, kill: values.kill, restart: values.restart }
}
