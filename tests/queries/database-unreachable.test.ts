import { describe, expect, it } from 'vitest'
import { createClient } from '@/lib/db/client'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase()

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

async function failureAt(url: string) {
  const client = createClient(url, 1)
  try {
    return [await failureOf(client.outlet.count()), await failureOf(client.$queryRaw`select 1`)]
  } finally {
    await client.$disconnect()
  }
}

describe('a database that does not answer', () => {
  it('is told from a wrong query', async () => {
    const wrong = await failureOf(db.prisma.$queryRaw`select no_such_column from outlet`)
    expect(wrong).toBeInstanceOf(Error)
    expect(isDatabaseUnreachable(wrong)).toBe(false)
    expect(isDatabaseUnreachable('ECONNREFUSED')).toBe(false)
  })

  it('is known where nothing listens, where the database is missing and where the password is wrong', async () => {
    const missing = new URL(db.url)
    missing.pathname = '/no_such_database'
    const stranger = new URL(db.url)
    stranger.password = 'wrong'
    for (const url of ['postgresql://a:b@127.0.0.1:1/x', missing.href, stranger.href]) {
      for (const error of await failureAt(url))
        expect(isDatabaseUnreachable(error), `${url}: ${error}`).toBe(true)
    }
  })

  it('is known when it goes away in the middle of a query, and the next query goes through', async () => {
    const sleeping = failureOf(db.prisma.$queryRaw`select pg_sleep(20)::text`)
    const other = createClient(db.url, 1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await other.$queryRaw`
      select pg_terminate_backend(pid)::text from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    await other.$disconnect()
    const error = await sleeping
    expect(isDatabaseUnreachable(error), String(error)).toBe(true)
    expect(await db.prisma.outlet.count()).toBe(0)
  })
})
