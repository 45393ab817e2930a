import { expect, test, vi } from 'vitest'
import { runWorker } from '@/lib/cli/worker/run-worker'
import { attachText } from '@/lib/commands/attach-text'
import type { Expired } from '@/lib/commands/delete-expired'
import { commandLine } from '@/lib/core/people/actor'
import { writeSmallCorpus } from '../queries/small-corpus'
import { columnsHolding } from '../support/columns-holding'
import { workerDatabase } from '../support/worker-database'
import { TEXT, UNIQUE, writeArticleRow, writeHandCoding } from './docket-texts'

const db = workerDatabase()
const ID = 'docket--silent'
// The worker makes the tables of its queue first, on a busy computer too.
const LONGEST_MS = 60_000
const OLD = new Date('2020-01-01T00:00:00Z')

test(
  'a worker with the setting deletes old texts when it starts, does so daily, and leaves no word in the queue either',
  async () => {
    await writeSmallCorpus(db.prisma)
    await writeArticleRow(db.prisma, ID)
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: null })
    await attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: false })
    await db.prisma.articleText.updateMany({ data: { attachedAt: OLD } })

    const told: Expired[] = []
    const options = { say: () => {}, retention: { days: 30, onDeleted: (each: Expired) => told.push(each) } }
    const worker = await runWorker(db.url, options)
    await vi.waitFor(() => expect(told).toMatchObject([{ texts: 1 }]), { timeout: LONGEST_MS })
    await worker.stop()
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
    const daily = await db.prisma.$queryRaw<{ identifier: string }[]>`
    select identifier from graphile_worker._private_known_crontabs order by identifier`
    expect(daily.map(({ identifier }) => identifier)).toEqual(['delete-expired', 'delete-expired-classes'])
  },
  LONGEST_MS,
)

test(
  'every worker deletes the classes whose day is over when it starts, and no other',
  async () => {
    const class_ = (id: string, code: string, days: number) => ({
      ...{ id: id.repeat(16), code, title: 'Media 9b', teacher: 'ada' },
      createdAt: new Date(Date.now() - 40 * 86_400_000),
      expiresOn: new Date(Date.now() + days * 86_400_000),
    })
    await db.prisma.schoolClass.createMany({ data: [class_('a', 'ACDEFH', -2), class_('b', 'HFEDCA', 2)] })
    const worker = await runWorker(db.url, { say: () => {} })
    await vi.waitFor(async () => expect(await db.prisma.schoolClass.count()).toBe(1), { timeout: LONGEST_MS })
    await worker.stop()
    expect((await db.prisma.schoolClass.findMany()).map(({ code }) => code)).toEqual(['HFEDCA'])
  },
  LONGEST_MS,
)
