import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { type CuttableLine, cuttableLine } from '@/tests/support/cuttable-line'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase()
let line: CuttableLine
let client: PrismaClient

beforeAll(async () => {
  line = await cuttableLine(db.url)
  client = createClient(line.url, 2)
})
afterAll(async () => {
  await client.$disconnect()
  await line.close()
})

/** Whether `work` fails because the database is away; fails the test when it does not fail at all. */
async function isAway(work: Promise<unknown>): Promise<boolean> {
  const error = await work.then(
    () => expect.fail('the query succeeded'),
    (reason: unknown) => reason,
  )
  return isDatabaseUnreachable(error)
}

test('gives each file a migrated database of its own', async () => {
  await db.prisma.outlet.create({ data: { id: 'one', name: 'One', kind: 'newspaper' } })
  expect(await db.prisma.outlet.count()).toBe(1)
  await db.reset()
  expect(await db.prisma.outlet.count()).toBe(0)
})

test('says that the database is unreachable while it is away, and works again when it is back', async () => {
  expect(await client.outlet.count()).toBe(0)
  await line.cut()
  expect(await isAway(client.outlet.count())).toBe(true)
  expect(await isAway(client.outlet.count())).toBe(true)
  await line.mend()
  expect(await client.outlet.count()).toBe(0)
})

test('says so too when the connection breaks under a query or a transaction', async () => {
  const works = [
    () => client.$queryRaw`select pg_sleep(5)::text`,
    () => client.$transaction(async (tx) => tx.$queryRaw`select pg_sleep(5)::text`),
  ]
  for (const work of works) {
    const away = isAway(work())
    await new Promise((resolve) => setTimeout(resolve, 200))
    await line.cut()
    expect(await away).toBe(true)
    await line.mend()
  }
  expect(await client.outlet.count()).toBe(0)
})

test('tells a database that is away from a mistake in a query', async () => {
  const nowhere = createClient('postgresql://a:b@127.0.0.1:1/c', 1)
  expect(await isAway(nowhere.outlet.count())).toBe(true)
  await nowhere.$disconnect()
  expect(await isAway(client.$queryRaw`select 1/0`)).toBe(false)
})
