import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocuments } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { loadContent } from '@/lib/commands/load-content'
import { commandLine } from '@/lib/core/people/actor'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type Embedded, startEmbedded } from '@/lib/db/embedded'
import { isAlive } from '@/lib/db/embedded/lock'
import { applyMigrations } from '@/lib/db/migrate'
import { openFolder } from '@/tests/support/open-folder'
import { ALDER, alder } from './alder'

const DOCUMENTS = 16
const STOPPED_AFTER = 6
const TIMEOUT_MS = 240_000

const folder = openFolder()
let server: Embedded
let db: PrismaClient
// Durable, as the one of npm start: what is committed must be there after a stop in the middle.
const start = () => startEmbedded({ dataDir: path.join(folder.path, 'postgres') })

beforeAll(async () => {
  server = await start()
  await applyMigrations(server.url)
  await loadContent({
    databaseUrl: server.url,
    contentDir: path.resolve('content'),
    actor: 'npm',
  })
  db = createClient(server.url, 4)
}, TIMEOUT_MS)
afterAll(async () => {
  await db?.$disconnect()
  await server?.stop()
  folder.remove()
})

async function stopAtOnce(): Promise<void> {
  const file = path.join(server.cluster, 'postmaster.pid')
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  process.kill(pid, 'SIGQUIT') // an immediate shutdown, in the words of Postgres
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false)
  await server.stop()
}

test(
  'a database that stops in the middle of an import loses nothing and doubles nothing',
  async () => {
    const { facts, extent, way, notes } = alder({ way: 'file' })
    const documents = Array.from({ length: DOCUMENTS }, (_, index) => {
      const text = `${ALDER}\n\nPrinting ${index}.`
      const name = `${index}.txt`
      return { name, document: { text, facts, extent, way, notes, name, conflicts: [] } }
    })
    const jobId = await openJob({ way: 'file', label: '/a', releaseId: null, actor: commandLine('Ada') }, db)
    await addDocuments({ jobId: jobId ?? 0, documents }, db)

    let done = 0
    let stopped: Promise<void> | null = null
    const onDocument = () => {
      done += 1
      if (done === STOPPED_AFTER) stopped = sleep(5).then(stopAtOnce) // the next document is in hand by then
    }
    await expect(work({ db, isStopping: () => false, onDocument })).rejects.toThrow()
    await stopped
    server = await start()
    expect(await db.importDocument.count({ where: { state: 'imported' } })).toBeGreaterThanOrEqual(
      STOPPED_AFTER,
    )
    await work({ db, isStopping: () => false })

    const left = await db.$queryRaw`
      select count(*)::int as articles, count(distinct t.sha256)::int as texts, count(distinct d.id)::int as documents,
        min(n.mentions)::int as fewest, max(n.mentions)::int as most, max(n.codings)::int as codings
      from article a join article_text t on t.article_id = a.id
      join import_document d on d.article_id = a.id and d.state = 'imported'
      join lateral (select count(*) as mentions, count(distinct c.id) as codings
        from coding c join mention m on m.coding_id = c.id where c.article_id = a.id) n on true
      where a.origin = 'imported'`
    const { fewest } = (left as { fewest: number }[])[0] ?? { fewest: 0 }
    expect(fewest).toBeGreaterThan(5)
    const all = { articles: DOCUMENTS, texts: DOCUMENTS, documents: DOCUMENTS, codings: 1 }
    expect(left).toEqual([{ ...all, fewest, most: fewest }])
  },
  TIMEOUT_MS,
)
