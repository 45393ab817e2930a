import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { addDocuments } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { commandLine } from '@/lib/core/people/actor'
import { run } from '@/tests/cli/command'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder } from './alder'

const db = workerDatabase({ template: 'content' })
const DOCUMENTS = 60
const PATIENCE_MS = 90_000

/** What stands in the database of the imported articles, without what differs from run to run. */
async function rows(): Promise<unknown> {
  return db.prisma.$queryRaw`
    select a.id, a.headline, t.sha256, count(m.id)::int as mentions, count(distinct c.id)::int as codings,
      (select count(*)::int from import_document d where d.article_id = a.id and d.state = 'imported') as documents
    from article a join article_text t on t.article_id = a.id
    join coding c on c.article_id = a.id join mention m on m.coding_id = c.id
    where a.origin = 'imported' group by a.id, t.sha256 order by a.id`
}

async function queueAll(): Promise<void> {
  const { facts, extent, way, notes } = alder({ way: 'file' })
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => {
    const name = `${index}.txt`
    const text = `${ALDER}\n\nPrinting ${index}.`
    return { name, document: { text, facts, extent, way, notes, name, conflicts: [] } }
  })
  const id = await openJob({ way: 'file', label: '/a', releaseId: null, actor: commandLine('Ada') })
  await addDocuments({ jobId: id ?? 0, documents })
}

const left = () => db.prisma.importDocument.count({ where: { state: 'queued' } })

test('workers that are killed over and over leave what an undisturbed one leaves', async () => {
  await queueAll()
  await work({ db: db.prisma, isStopping: () => false })
  const undisturbed = await rows()
  expect(undisturbed).toHaveLength(DOCUMENTS)
  await db.reset()
  await queueAll()

  const start = () =>
    run(['--import', 'tsx', 'lib/cli/worker.ts'], { DATABASE_URL: db.url, PARALLAX_DATA_DIR: undefined })
  const until = Date.now() + PATIENCE_MS
  let kills = 0
  while ((await left()) > 0 && Date.now() < until) {
    const before = await left()
    const worker = start()
    try {
      // The first few are killed in the middle of their work, later ones may finish.
      while ((await left()) > (kills < 4 ? Math.max(0, before - 8) : 0) && Date.now() < until) await sleep(20)
    } finally {
      worker.signalGroup('SIGKILL')
      await worker.ends()
    }
    kills += 1
  }
  expect(kills).toBeGreaterThan(3)
  expect(await left()).toBe(0)
  expect(await rows()).toEqual(undisturbed)
}, 240_000)
