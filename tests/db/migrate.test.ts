import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { applyMigrations, MigrationError, resolveMigration } from '@/lib/db/migrate'
import { migrationStatus } from '@/lib/db/migrate/status'
import { databaseUrl, dropDatabase, withServer } from '@/tests/support/test-server'

let url: string
let folder: string

beforeEach(async () => {
  const server = inject('testServer')
  const name = `${server.prefix}migrate_${process.pid}`
  await withServer(server.url, async (client) => {
    await dropDatabase(client, name)
    await client.query(`create database "${name}"`)
  })
  url = databaseUrl(server.url, name)
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-migrations-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function migration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const migrate = () => applyMigrations(url, { folder })
const ask = <Row extends object>(sql: string) =>
  withServer(url, async (client: Client) => (await client.query<Row>(sql)).rows)
const tables = async () =>
  (
    await ask<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    )
  )
    .map(({ name }) => name)
    .filter((name) => name !== '_prisma_migrations')

async function failure(work: Promise<unknown>): Promise<MigrationError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof MigrationError)) throw new Error(`expected a MigrationError, not ${error}`)
  return error
}

describe('applying', () => {
  test('applies what is pending in the order of the names, once', async () => {
    migration('2_second', 'alter table cat add column name text')
    migration('1_first', 'create table cat (id int)')
    expect(await migrate()).toEqual({ applied: ['1_first', '2_second'], edited: [], missing: [] })
    migration('3_third', 'create table dog (id int)')
    expect(await migrate()).toMatchObject({ applied: ['3_third'] })
    expect(await migrate()).toMatchObject({ applied: [] })
    expect(await tables()).toEqual(['cat', 'dog'])
  })

  test("makes the project's own tables, and records them as Prisma does", async () => {
    const { applied } = await applyMigrations(url)
    expect(applied.length).toBeGreaterThan(0)
    const rows = await ask<{ migration_name: string }>(
      `select migration_name from _prisma_migrations
       where checksum ~ '^[0-9a-f]{64}$' and finished_at is not null and applied_steps_count = 1
         and logs is null and rolled_back_at is null order by 1`,
    )
    expect(rows.map((row) => row.migration_name)).toEqual(applied)
  })

  test('two processes at once apply each migration once', async () => {
    migration('1_first', 'create table cat (id int); select pg_sleep(0.3)')
    const reports = await Promise.all([migrate(), migrate(), migrate()])
    expect(reports.flatMap(({ applied }) => applied)).toEqual(['1_first'])
  })

  test('gives up when another process keeps the lock', async () => {
    migration('1_first', 'create table cat (id int)')
    await withServer(url, async (client) => {
      await client.query('select pg_advisory_lock(72707369)')
      const error = await failure(applyMigrations(url, { folder, lockWaitMs: 100 }))
      expect(error.code).toBe('busy')
    })
    expect(await tables()).toEqual([])
  })

  test('says which migrations were edited after they were applied, and which are gone', async () => {
    migration('1_first', 'create table cat (id int)')
    migration('2_second', 'create table dog (id int)')
    await migrate()
    migration('1_first', 'create table cat (id bigint)')
    rmSync(path.join(folder, '2_second'), { recursive: true })
    expect(await migrate()).toEqual({ applied: [], edited: ['1_first'], missing: ['2_second'] })
    const states = await migrationStatus(url, folder)
    expect(states.map(({ name, state }) => `${name} ${state}`)).toEqual([
      '1_first edited',
      '2_second missing',
    ])
  })

  test('runs outside a transaction what refuses to run in one', async () => {
    migration('1_first', 'create table cat (id int)')
    migration('2_index', 'create index concurrently cat_id on cat (id)')
    expect((await migrate()).applied).toEqual(['1_first', '2_index'])
  })
})

describe('a migration that fails', () => {
  test('leaves nothing, says where it broke, and runs again when it is corrected', async () => {
    migration('1_first', 'create table cat (id int)')
    migration('2_broken', 'create table dog (id int);\n\nalter table bird add column wing int;')
    migration('3_never', 'create table fish (id int)')
    const error = await failure(migrate())
    expect(error).toMatchObject({ code: 'failed', migration: '2_broken' })
    expect(error.message).toContain('"2_broken"')
    expect(error.message).toContain('relation "bird" does not exist')
    expect(error.message).toContain('Everything it did was undone')
    expect(await tables()).toEqual(['cat'])

    migration('2_broken', 'create table bird (wing int)')
    expect((await migrate()).applied).toEqual(['2_broken', '3_never'])
  })

  test('names the line of a syntax error', async () => {
    migration('1_broken', 'create table cat (id int);\n\nalter tabel cat add column name text;')
    expect((await failure(migrate())).message).toContain('at line 3 of its migration.sql')
  })

  test('leaves nothing when its connection is cut in the middle', async () => {
    migration('1_slow', 'create table cat (id int); select pg_sleep(20)')
    const running = failure(migrate())
    await withServer(url, async (client) => {
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(20)%'
                   and pid <> pg_backend_pid() and datname = current_database()`
      for (let rows = 0; rows === 0; ) rows = (await client.query(cut)).rowCount ?? 0
    })
    expect((await running).code).toBe('failed')
    expect(await tables()).toEqual([])
    migration('1_slow', 'create table cat (id int)')
    expect((await migrate()).applied).toEqual(['1_slow'])
  })
})

describe('a half-applied migration', () => {
  const begin = () =>
    ask(`insert into _prisma_migrations (id, checksum, migration_name, started_at)
         values ('x', repeat('0', 64), '2_second', '2026-01-02 03:04:05+00')`)

  test('stops everything until somebody has looked', async () => {
    migration('1_first', 'create table cat (id int)')
    await migrate()
    await begin()
    migration('2_second', 'create table dog (id int)')
    const error = await failure(migrate())
    expect(error).toMatchObject({ code: 'half-applied', migration: '2_second' })
    expect(error.message).toContain('"2_second" was begun on 2026-01-02T03:04:05.000Z and never finished')
    expect(error.message).toContain('npm run migrate -- resolve rolled-back 2_second')
    expect(await tables()).toEqual(['cat'])
  })

  test('runs again after it was resolved as rolled back', async () => {
    migration('1_first', 'create table cat (id int)')
    await migrate()
    await begin()
    migration('2_second', 'create table dog (id int)')
    await resolveMigration(url, 'rolled-back', '2_second', { folder })
    expect((await migrate()).applied).toEqual(['2_second'])
    expect(await tables()).toEqual(['cat', 'dog'])
  })

  test('counts as done after it was resolved as applied', async () => {
    migration('1_first', 'create table cat (id int)')
    await migrate()
    await begin()
    migration('2_second', 'create table dog (id int)')
    await resolveMigration(url, 'applied', '2_second', { folder })
    expect(await migrate()).toEqual({ applied: [], edited: [], missing: [] })
    expect(await tables()).toEqual(['cat'])
  })

  test('is told as such when it commits by itself and then fails', async () => {
    migration('1_own', 'create table cat (id int);\ncommit;\nalter table bird add column wing int;')
    expect((await failure(migrate())).code).toBe('half-applied')
    const again = await failure(migrate())
    expect(again).toMatchObject({ code: 'half-applied', migration: '1_own' })
    expect(again.message).toContain('relation "bird" does not exist')
  })

  test('is told as such when it cannot run in a transaction and fails', async () => {
    migration('1_first', 'create table cat (id int); insert into cat values (1), (1)')
    migration('2_index', 'create unique index concurrently cat_id on cat (id)')
    expect(await failure(migrate())).toMatchObject({ code: 'half-applied', migration: '2_index' })
    expect(await failure(migrate())).toMatchObject({ code: 'half-applied', migration: '2_index' })
  })

  test('nothing is resolved that is not unfinished', async () => {
    expect((await failure(resolveMigration(url, 'applied', '9_none', { folder }))).message).toBe(
      'No migration "9_none" is unfinished.',
    )
  })
})

describe('what is not there', () => {
  test('a server that does not answer is named without its password', async () => {
    const error = await failure(applyMigrations('postgresql://app:secret@127.0.0.1:1/none', { folder }))
    expect(error.code).toBe('unreachable')
    expect(error.message).toContain('127.0.0.1:1/none')
    expect(error.message).not.toContain('secret')
  })

  test('a migration without its file is named', async () => {
    mkdirSync(path.join(folder, '1_empty'))
    expect((await failure(migrate())).message).toContain('"1_empty" has no migration.sql')
  })
})
