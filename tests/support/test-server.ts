import pg from 'pg'
import { startEmbedded } from '@/lib/db/embedded'
import { isAlive } from '@/lib/db/embedded/lock'
import { env } from '@/lib/env'

/** The embedded server of a test run, and how this run names its databases. */
export interface TestServer {
  /** Address of the maintenance database `postgres`; the owner may create databases from here. */
  url: string
  /** Names of this run's databases start so; the number is the id of the process that runs the tests. */
  prefix: string
}

const NAME = /^test_(\d+)_/

/**
 * Starts, or joins, the one embedded server of the test run. Its data is throw-away and stands apart from
 * that of `npm start`. Several runs at once share the server and have databases of their own; those of runs
 * that were killed are dropped here.
 */
export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const server = await startEmbedded({
    dataDir: `${env().dataDir}/postgres-test`,
    database: 'postgres',
    isDurable: false,
  })
  const prefix = `test_${process.pid}_`
  await dropDatabases(server.url, (name) => !isAlive(Number(NAME.exec(name)?.[1])))
  return { url: server.url, prefix, stop: server.stop }
}

/** Drops the databases of tests whose name `isDoomed` accepts. */
export async function dropDatabases(url: string, isDoomed: (name: string) => boolean): Promise<void> {
  await withServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('select datname as name from pg_database')
    for (const { name } of rows) {
      if (NAME.test(name) && isDoomed(name)) await dropDatabase(client, name)
    }
  })
}

export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
}

/** Copies the database `template`, which nobody may be connected to, to a new one called `name`. */
export async function cloneDatabase(client: pg.Client, template: string, name: string): Promise<void> {
  await dropDatabase(client, name)
  const [to, from] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)]
  await client.query(`create database ${to} template ${from} strategy file_copy`)
}

/** Runs `work` with a connection to the server at `url` and closes it. */
export async function withServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of the database `name` on the server at `url`. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
