import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workerDatabase } from '@/tests/support/worker-database'
import { baseRows } from './constraints/base-rows'

const db = workerDatabase()
let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: db.url })
  await client.connect()
  await client.query(baseRows)
})
afterAll(() => client.end())

test.each([
  ['rewritten', `update history set actor_name = 'Bo'`],
  ['deleted', 'delete from history'],
  ['emptied', 'truncate history'],
  ['emptied with all that refers to it', 'truncate history cascade'],
])('a line of the history is never %s', async (_, sql) => {
  await expect(client.query(sql)).rejects.toThrow('history is only ever added to')
  expect((await client.query('select actor_name from history')).rows).toEqual([{ actor_name: 'Ada' }])
})

test('it stays when whoever it tells of is gone', async () => {
  await client.query(`delete from person where id = 'ada'`)
  expect((await client.query('select actor_id from history')).rows).toEqual([{ actor_id: 'ada' }])
})
