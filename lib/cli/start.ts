import { houseOf } from '@/lib/core/people/house'
import { env } from '@/lib/env'
import { ensureBuild } from './build'
import { databaseServer } from './database-server'
import { live } from './life'
import { prepareDatabase } from './prepare-database'
import { mayServe } from './serving'
import { CliError, step } from './steps'
import { startWeb } from './web'
import { keepWorker } from './worker/keep-worker'

// npm start: everything that leads from a fresh clone to pages in a browser.
live(async (life) => {
  const { host, port } = env()
  const database = await step('Database', async (note) => {
    const server = await databaseServer(life, 'parallax')
    note(server.note)
    return server
  })
  await prepareDatabase(database.url)
  const serving = await mayServe(database.url)
  await step('Build', async (note) => {
    note((await ensureBuild(life)) ? 'built' : 'up to date')
  })
  const web = await step('Web server', async () => {
    const starting = startWeb({ mode: 'start', host, port, databaseUrl: database.url })
    life.atEnd(async () => (await starting.catch(() => null))?.stop())
    return starting
  })
  // A house answers under its own address alone; a classroom's teacher asks by this computer's own.
  const house = houseOf(env())
  const here =
    house.mode === 'house' ? house.origin : house.mode === 'classroom' ? `http://127.0.0.1:${port}` : web.url
  console.log(`\nParallax is ready: ${here}   (Ctrl-C stops it)`)
  if (serving) console.log(serving)
  // After the pages are served: it takes a second of its own to start.
  keepWorker(life, database.url)
  const code = await web.gone
  if (!life.isEnding) throw new CliError(`The web server ended by itself (exit code ${code}).`)
})
