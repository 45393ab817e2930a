import { env } from '@/lib/env'
import { databaseServer } from './database-server'
import { live } from './life'
import { prepareDatabase } from './prepare-database'
import { mayServe } from './serving'
import { CliError, step } from './steps'
import { startWeb } from './web'
import { keepWorker } from './worker/keep-worker'

// npm run dev: as npm start, but pages are compiled when they are asked for, and the database is another one
// in the same server, so that a migration that is still being written never touches the data of npm start.
live(async (life) => {
  const { host, port } = env()
  const database = await step('Database', async (note) => {
    const server = await databaseServer(life, 'parallax_dev')
    note(server.note)
    return server
  })
  await prepareDatabase(database.url)
  const serving = await mayServe(database.url)
  const web = await step('Web server', async () => {
    const starting = startWeb({ mode: 'dev', host, port, databaseUrl: database.url })
    life.atEnd(async () => (await starting.catch(() => null))?.stop())
    return starting
  })
  console.log(`\nParallax is ready for changes: ${web.url}   (Ctrl-C stops it)`)
  if (serving) console.log(serving)
  keepWorker(life, database.url)
  const code = await web.gone
  if (!life.isEnding) throw new CliError(`The web server ended by itself (exit code ${code}).`)
})
