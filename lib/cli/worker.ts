import { applyMigrations } from '@/lib/db/migrate'
import { databaseServer } from './database-server'
import { live } from './life'
import { step } from './steps'
import { runWorker } from './worker/run-worker'

// npm run worker: one more to work on what is queued, here or on another machine with the same DATABASE_URL.
live(async (life) => {
  const server = await step('Database', async (note) => {
    const found = await databaseServer(life, 'parallax')
    note(found.note)
    return found
  })
  await applyMigrations(server.url)
  let done = 0
  const worker = await runWorker(server.url, {
    onDocument: () => {
      done += 1
    },
    say: (line) => console.log(line),
  })
  life.atEnd(async () => {
    await worker.stop()
    console.log(`This worker worked on ${done} documents.`)
  })
  console.log('The worker is ready. (Ctrl-C stops it after the document in hand)')
  await new Promise(() => {})
})
