import { applyMigrations } from '@/lib/db/migrate'
import { env } from '@/lib/env'
import { databaseServer } from './database-server'
import { live } from './life'
import { step } from './steps'
import { expiredReport } from './worker/expired-report'
import { runWorker } from './worker/run-worker'

// npm run worker: one more to work on what is queued, here or on another machine with the same DATABASE_URL.
live(async (life) => {
  const server = await step('Database', async (note) => {
    const found = await databaseServer(life, 'parallax')
    note(found.note)
    return found
  })
  await applyMigrations(server.url)
  const { retentionDays } = env()
  let done = 0
  const worker = await runWorker(server.url, {
    onDocument: () => {
      done += 1
    },
    say: (line) => console.log(line),
    ...(retentionDays !== null && {
      // Beside the web server what a worker says is not shown, but what goes for good has to be: hence the other stream.
      retention: { days: retentionDays, onDeleted: (expired) => tell(expiredReport(expired, retentionDays)) },
    }),
  })
  life.atEnd(async () => {
    await worker.stop()
    console.log(`This worker worked on ${done} documents.`)
  })
  console.log('The worker is ready. (Ctrl-C stops it after the document in hand)')
  await new Promise(() => {})
})

function tell(line: string | null): void {
  if (line !== null) console.error(line)
}
