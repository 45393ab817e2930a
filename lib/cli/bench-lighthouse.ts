import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { findBrowser } from '@/tests/support/find-browser'
import { benchServer, emptyCorpus, withClient } from './bench/corpora'
import { readLighthouse } from './bench/lighthouse-report'
import { serveOn } from './bench/serve-corpus'
import { ensureBuild } from './build'
import { runNode } from './child'
import { type Life, live } from './life'
import { prepareDatabase } from './prepare-database'
import { CliError, step } from './steps'

// Not among the dependencies: it is larger than all of them that the pages need, and one run in a hundred wants it.
const LIGHTHOUSE = 'lighthouse@13.5.0'
const CONTENT_DATABASE = 0 // named as a corpus of no generated article

// Twice: with the line and the processor held slow, and reckoned from a run with both fast, as Lighthouse does unless told. What
// is reckoned counts everything that came before the first paint as waited for, and on one computer all comes before it.
const WAYS = { measured: 'devtools', reckoned: 'simulate' } as const

// npm run bench:lighthouse -- [--only compare]: what Lighthouse says of the main pages, as on a phone with a slow line.
live(async (life) => {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
  const browser = await findBrowser()
  if (!browser) throw new CliError('There is no Chromium, Chrome or Edge; PARALLAX_BROWSER can name one.')
  const program = await step('Lighthouse', async () => installed())
  await step('Build', async (note) => note((await ensureBuild(life)) ? 'built' : 'up to date'))
  const server = await step('Database', () => benchServer(life))
  const { url } = await emptyCorpus(server, CONTENT_DATABASE)
  await prepareDatabase(url)
  const web = await serveOn(life, url)
  let missed = 0
  for (const [name, at] of Object.entries(await pagesOf(url))) {
    if (!name.includes(values.only)) continue
    console.log(`\n${name}  ${at.length > 70 ? `${at.slice(0, 70)} ...` : at}`)
    for (const [way, throttling] of Object.entries(WAYS)) {
      const report = await audit(life, { program, browser, throttling, url: `${web.url}${at}` })
      const { goals, notPassed } = readLighthouse(report)
      console.log(way)
      for (const { what, measured, goal, isReached } of goals) {
        console.log(
          `${isReached ? 'reached' : 'MISSED '}  ${what.padEnd(18)} ${measured.toFixed(2).padStart(8)}  (${goal})`,
        )
      }
      console.log(`not passed in full: ${notPassed.join(' · ') || 'nothing'}`)
      missed += goals.filter(({ isReached }) => !isReached).length
    }
  }
  await life.end(missed > 0 ? 1 : 0)
})

/** The program of Lighthouse, brought by npm into a folder of its own the first time. */
function installed(): string {
  const folder = path.resolve(env().dataDir, 'lighthouse')
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  const args = ['install', LIGHTHOUSE, '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new CliError(`${LIGHTHOUSE} could not be installed:\n${stderr}`)
  return program
}

/** The pages that are looked at, by name: the release with most articles stands for the heaviest. */
async function pagesOf(databaseUrl: string): Promise<Record<string, string>> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ release: string; articles: string[] }>(
      `select release_id as release, array_agg(article_id order by article_id) as articles from article_release
       group by release_id order by count(*) desc, release_id limit 1`,
    )
    const [heaviest] = rows
    if (!heaviest) throw new CliError('There is no release.')
    const columns = heaviest.articles.slice(0, 6).map((article) => `article:${article}`)
    return {
      home: '/',
      release: '/releases/ddor-2017-03',
      heaviest: `/releases/${heaviest.release}`,
      article: `/articles/${heaviest.articles[0]}`,
      compare: `/compare?cols=${columns.join(',')}`,
    }
  })
}

/** A report of Lighthouse with its own settings for a phone. The page was visited once before, as by another reader. */
async function audit(
  life: Life,
  {
    program,
    browser,
    throttling,
    url,
  }: { program: string; browser: string; throttling: string; url: string },
): Promise<unknown> {
  await (await fetch(url)).arrayBuffer()
  const report = path.resolve(env().dataDir, 'lighthouse/report.json')
  const { code, output } = await runNode(
    life,
    [
      program,
      url,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      `--throttling-method=${throttling}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { CHROME_PATH: browser } },
  )
  if (code !== 0) throw new CliError(`Lighthouse failed on ${url}:\n${output.trim()}`)
  return JSON.parse(readFileSync(report, 'utf8'))
}
