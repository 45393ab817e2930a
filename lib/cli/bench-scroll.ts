import { chromium } from 'playwright-core'
import { releaseId } from '@/tests/bench/generate-corpus'
import { timingOf } from '@/tests/bench/timing'
import { findBrowser } from '@/tests/support/find-browser'
import { benchServer } from './bench/corpora'
import { corpusOf, serveOn } from './bench/serve-corpus'
import { ensureBuild } from './build'
import { live } from './life'
import { CliError, step } from './steps'

const ARTICLES = 1_200
const COLUMNS = 12
const LEAST_ROWS = 400
const FRAMES = 240
const STEP_PX = 90 // a frame; as fast as one turns a wheel
const FRAME_MS = 1000 / 60
const LATE_MS = FRAME_MS * 1.5 // the screen has shown a frame twice
const MOST_LATE = 0.05

// npm run bench:scroll: does a comparison of 12 columns and 400 rows move with every frame of the screen?
live(async (life) => {
  const browserPath = await findBrowser()
  if (!browserPath) throw new CliError('There is no Chromium, Chrome or Edge; PARALLAX_BROWSER can name one.')
  const server = await step('Database', () => benchServer(life))
  await step('Build', async (note) => note((await ensureBuild(life)) ? 'built' : 'up to date'))
  const web = await serveOn(life, (await corpusOf(server, ARTICLES)).url)
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  life.atEnd(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const columns = Array.from({ length: COLUMNS }, (_, index) => `release:${releaseId(index + 1)}`)
  await page.goto(`${web.url}/compare?by=officials&cols=${columns.join(',')}`, { timeout: 120_000 })
  const rows = await page.locator('main table tbody th[scope="row"]').count()
  if (rows < LEAST_ROWS) throw new CliError(`The table has ${rows} rows, fewer than ${LEAST_ROWS}.`)
  const still = await page.evaluate<number[]>(frames(0, 60))
  const moved = await page.evaluate<number[]>(frames(STEP_PX, FRAMES))
  const { median, p95 } = timingOf(moved)
  const late = moved.filter((ms) => ms > LATE_MS).length / moved.length
  console.log(
    `\n${rows} rows, ${COLUMNS} columns, ${FRAMES} frames of ${STEP_PX} px: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
      `${(late * 100).toFixed(1)} % late (standing still: median ${timingOf(still).median.toFixed(1)} ms)`,
  )
  const isReached = late <= MOST_LATE
  console.log(
    `${isReached ? 'reached' : 'MISSED '}  frames later than ${LATE_MS.toFixed(0)} ms: at most ${MOST_LATE * 100} %`,
  )
  await life.end(isReached ? 0 : 1)
})

/**
 * A script for the browser: the milliseconds between each frame and the next while the table moves by so many pixels a
 * frame. A string, because what compiles this file would put names into a function that the browser does not know.
 */
function frames(step: number, count: number): string {
  return `new Promise((resolve) => {
    const box = document.querySelector('main table').closest('section')
    const times = []
    let last = null
    const next = (now) => {
      if (last !== null) times.push(now - last)
      last = now
      box.scrollTop += ${step}
      if (times.length < ${count}) requestAnimationFrame(next)
      else resolve(times)
    }
    requestAnimationFrame(next)
  })`
}
