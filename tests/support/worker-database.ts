import { afterAll, beforeAll, inject } from 'vitest'
import { database, type PrismaClient } from '@/lib/db/client'
import { type Template, templateDatabase } from './templates'
import { cloneDatabase, databaseUrl, withServer } from './test-server'

export interface WorkerDatabase {
  /** Address of the database. DATABASE_URL is set to it too, so that queries and commands use it by themselves. */
  readonly url: string
  /** The client that `database()` gives to the code under test. */
  readonly prisma: PrismaClient
  /** Throws away all that was written and starts again from the template (about a tenth of a second). */
  reset(): Promise<void>
}

/**
 * A real Postgres database for one test file: no other file sees it. Call it once at the top of a file under
 * tests/db, tests/queries or tests/commands:
 *
 *     const db = workerDatabase()                          // migrated, empty
 *     const db = workerDatabase({ template: 'content' })   // migrated, all of content/ loaded
 *
 *     test('counts outlets', async () => { expect(await db.prisma.outlet.count()).toBe(0) })
 *
 * It is ready when the first test (or a beforeAll of the file) runs, and fresh for each file; `reset()` makes
 * it fresh between the tests of a file.
 */
export function workerDatabase({ template = 'empty' }: { template?: Template } = {}): WorkerDatabase {
  let url: string | undefined

  const reset = async () => {
    const server = inject('testServer')
    if (!server)
      throw new Error('workerDatabase() is for tests under tests/db, tests/queries and tests/commands')
    const source = await templateDatabase(server, template)
    // Two workers that are there at once may have the same number of the pool, and never the same process.
    const name = `${server.prefix}worker_${process.pid}`
    if (url) await database().$disconnect()
    await withServer(server.url, (client) => cloneDatabase(client, source, name))
    url = databaseUrl(server.url, name)
    process.env.DATABASE_URL = url
  }
  beforeAll(reset)
  afterAll(async () => {
    if (url) await database().$disconnect()
  })

  const ready = () => {
    if (!url) throw new Error('the database of this file is ready in its tests and hooks, not before')
    return url
  }
  return {
    get url() {
      return ready()
    },
    get prisma() {
      ready()
      return database()
    },
    reset,
  }
}
