import { rmSync } from 'node:fs'
import pg from 'pg'
import { startEmbedded } from '@/lib/db/embedded'
import { applyMigrations } from '@/lib/db/migrate'
import { env } from '@/lib/env'
import type { Life } from '../life'

/** A throw-away database with so many generated articles. */
export interface Corpus {
  articles: number
  url: string
}

/**
 * Starts a server of the benchʼs own and returns its address; the one that `npm start` uses is left alone.
 * When the command ends it stops and the gigabytes that it wrote are thrown away.
 */
export async function benchServer(life: Life): Promise<string> {
  const server = await startEmbedded({
    dataDir: `${env().dataDir}/postgres-bench`,
    database: 'postgres',
    isDurable: false,
  })
  life.atEnd(() => rmSync(server.cluster, { recursive: true, force: true }))
  life.atEnd(() => server.stop())
  return server.url
}

/** An empty database with all tables, in place of one that a run before may have left. */
export async function emptyCorpus(serverUrl: string, articles: number): Promise<Corpus> {
  const name = `bench_${articles}`
  await withClient(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
  })
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  await applyMigrations(url.href)
  return { articles, url: url.href }
}

/** Runs `work` with a connection of its own to the database at `url`, and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
