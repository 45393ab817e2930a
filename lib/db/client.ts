import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

export type { PrismaClient } from './generated/client'

// A page that waits longer than this for a connection says that the database is not reachable.
const CONNECT_TIMEOUT_MS = 5_000
// Idle connections are given back, so that a server that restarts meets few dead ones.
const IDLE_TIMEOUT_MS = 30_000

/**
 * A new client for the database at `databaseUrl`, with a pool of its own. The caller must `$disconnect()` it.
 * A connection that breaks is dropped from the pool; the next query opens a fresh one.
 */
export function createClient(databaseUrl: string, poolSize: number = env().databasePoolSize): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: databaseUrl,
      max: poolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'parallax',
    },
    // The query that was running on it rejects by itself; without these the process would end.
    { onPoolError: () => {}, onConnectionError: () => {} },
  )
  return new PrismaClient({ adapter, errorFormat: 'minimal' })
}

// On globalThis, because `next dev` loads this module anew at each change and would leave a pool behind each time.
const shared = globalThis as typeof globalThis & {
  parallaxDatabase?: { url: string; client: PrismaClient }
}

/**
 * The client of this process, made at the first call for the database that DATABASE_URL names.
 * Throws when DATABASE_URL is not set: `npm start` and `npm run dev` set it for the web server.
 */
export function database(): PrismaClient {
  // Not env(): the tests point a process at another database before their first query.
  const url = process.env.DATABASE_URL
  if (!url) {
    throw new Error(
      'DATABASE_URL is not set. Start Parallax with "npm start" or "npm run dev", which set it.',
    )
  }
  if (shared.parallaxDatabase?.url !== url) {
    void shared.parallaxDatabase?.client.$disconnect().catch(() => {})
    shared.parallaxDatabase = { url, client: createClient(url) }
  }
  return shared.parallaxDatabase.client
}
