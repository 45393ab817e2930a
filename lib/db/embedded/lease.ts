import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ROLE } from './cluster'

// Shows in pg_stat_activity. A lease is an open connection, so that a process that is killed, in whatever
// way, gives its lease back.
const LEASE_NAME = 'parallax lease'

// SQLSTATE of "the database system is starting up" and "is in recovery mode".
const CANNOT_CONNECT_NOW = '57P03'
const PATIENCE_MS = 120_000
const POLL_MS = 100

/** One process's claim that the embedded server keeps running. */
export interface Lease {
  client: pg.Client
  /** Settles when the connection ends, whoever ended it. */
  ended: Promise<void>
}

/**
 * Connects to the server on `port` and keeps the connection as a lease. Waits while the server is starting up or
 * recovering; throws when it refuses for another reason.
 */
export async function takeLease(port: number, password: string): Promise<Lease> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const client = new pg.Client({
      connectionString: serverUrl(port, password, 'postgres'),
      application_name: LEASE_NAME,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    const ended = new Promise<void>((resolve) => client.on('end', () => resolve()))
    client.on('error', () => {})
    try {
      await client.connect()
      return { client, ended }
    } catch (error) {
      await client.end().catch(() => {})
      const isPassing = error instanceof pg.DatabaseError && error.code === CANNOT_CONNECT_NOW
      if (!isPassing || Date.now() > until) throw error
      await sleep(POLL_MS)
    }
  }
}

/** How many other processes hold a lease on the server that `client` is connected to. */
export async function otherLeases(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
    [LEASE_NAME],
  )
  return rows[0]?.count ?? 0
}

/** Makes the database `name` unless it is there. */
export async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`)
}

/** The address of `database` in the embedded server on `port`. */
export function serverUrl(port: number, password: string, database: string): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`
}
