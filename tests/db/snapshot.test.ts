import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type SnapshotReader, snapshotReader } from '@/lib/db/snapshot'

let other: pg.Client
let snapshots: SnapshotReader

beforeAll(async () => {
  const { url } = inject('testServer')
  snapshots = snapshotReader(url)
  other = new pg.Client({ connectionString: url })
  await other.connect()
  await other.query('create temporary table word (word text)')
})
afterAll(async () => {
  await other?.end()
  await snapshots?.end()
})

test('a write of somebody else gives the state of the database another name when it is committed', async () => {
  await other.query('begin')
  await other.query(`insert into word values ('released')`)
  const before = await snapshots.read()
  expect(before).not.toBeNull()
  await other.query('commit')
  expect(await snapshots.read()).not.toBe(before)
})

test('a transaction that began before others and ends after them changes the name too', async () => {
  await other.query('begin')
  await other.query(`insert into word values ('early')`)
  const later = new pg.Client({ connectionString: inject('testServer').url })
  await later.connect()
  await later.query('create temporary table late (word text)')
  await later.end()
  const before = await snapshots.read()
  await other.query('commit')
  expect(await snapshots.read()).not.toBe(before)
})

test('those who ask at once are told a state that knows all that was written before they asked', async () => {
  const before = await snapshots.read()
  const first = snapshots.read()
  await other.query(`insert into word values ('between')`)
  const rest = await Promise.all(Array.from({ length: 20 }, () => snapshots.read()))
  await first
  expect(new Set(rest).size).toBe(1)
  expect(rest[0]).not.toBe(before)
})

test('is not known where no database answers', async () => {
  const nobody = snapshotReader('postgresql://nobody:x@127.0.0.1:1/none')
  expect(await nobody.read()).toBeNull()
  await nobody.end()
})
