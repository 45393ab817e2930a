import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workerDatabase } from '@/tests/support/worker-database'
import { baseRows } from './constraints/base-rows'
import { classRows } from './constraints/refused-class-writes'
import { reviewRows } from './constraints/refused-review-writes'
import { refusedWrites } from './constraints/refused-writes'

const db = workerDatabase()
let client: Client

beforeAll(async () => {
  client = new Client({ connectionString: db.url })
  await client.connect()
  await client.query(baseRows)
  await client.query(classRows)
  await client.query(reviewRows)
})
afterAll(() => client.end())

const ask = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows

/** The constraint that refuses the write; null when it is let through. Either way nothing is kept. */
async function refusal(sql: string): Promise<string | null> {
  await ask('begin')
  try {
    await ask(sql)
    return null
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error)
  } finally {
    await ask('rollback')
  }
}

describe('rules written by hand', () => {
  test.each(refusedWrites)('%s refuses: %s', async (constraint, sql) => {
    expect(await refusal(sql)).toBe(constraint)
  })

  test('none is left without a write that it refuses', async () => {
    const named = await ask<{ name: string }>(
      `select conname as name from pg_constraint where contype in ('c', 't') and conrelid > 0
         and connamespace = 'public'::regnamespace
       union all
       select relname from pg_index join pg_class on pg_class.oid = indexrelid
       where indisunique and not indisprimary and relnamespace = 'public'::regnamespace
         -- over a primary key and one more column, as targets of composite keys: never refused by themselves
         and relname not in ('concept_id_facet_id_key', 'mention_id_kind_key', 'quantity_mention_id_kind_key',
           'finding_id_release_id_key',
           'article_id_origin_key', 'article_id_outlet_id_key', 'imported_article_article_id_origin_key',
           'pupil_id_class_id_key', 'assignment_id_class_id_key',
           'article_id_is_constructed_key', 'outlet_id_is_constructed_key', 'release_id_is_constructed_key')`,
    )
    const covered = new Set(refusedWrites.map(([constraint]) => constraint))
    expect(named.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([])
    expect(named.length).toBe(covered.size)
  })

  test('every name says its table first', async () => {
    const wrong = await ask(
      `select conname, relname from pg_constraint join pg_class on pg_class.oid = conrelid
       where contype = 'c' and connamespace = 'public'::regnamespace and not starts_with(conname, relname || '_')`,
    )
    expect(wrong).toEqual([])
  })
})

describe('foreign keys', () => {
  interface ForeignKey {
    name: string
    table: string
    columns: { name: string; type: string }[]
  }

  test('each refuses a row that refers to nothing', async () => {
    const keys = await ask<ForeignKey>(
      `select conname as name, conrelid::regclass::text as table,
         (select json_agg(json_build_object('name', quote_ident(attname), 'type', atttypid::regtype::text))
          from pg_attribute where attrelid = conrelid and attnum = any(conkey)) as columns
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`,
    )
    expect(keys.length).toBeGreaterThan(30)
    for (const { name, table, columns } of keys) {
      // Of a composite key the column that belongs to this key alone: the other one may be judged by another key.
      const told = columns.filter(({ type }) => type !== 'mention_kind' && type !== 'boolean')
      const own = told.filter(({ name: column }) => !isShared(column, told))
      const [column] = own
      const nothing = column?.type === 'integer' ? '-1' : `'no-such-thing'`
      const row = `ctid = (select ctid from ${table} where ${column?.name} is not null order by ctid desc limit 1)`
      const sql = `update ${table} set ${column?.name} = ${column?.name === 'codebook_version' ? '99' : nothing}`
      // Triggers of ours refuse any change of lines that are only added to: here the key itself is asked.
      const bare = `alter table ${table} disable trigger user`
      expect(await refusal(`${bare}; ${sql} where ${row}`), `${table} ${name}`).toBe(name)
    }
  })

  const isShared = (name: string, columns: { name: string }[]) =>
    columns.length > 1 &&
    (['release_id', 'facet_id', 'class_id'].includes(name) ||
      (name === 'assignment_id' && columns.some((one) => ['pupil_id', 'ordinal'].includes(one.name))) ||
      columns.some((one) => one.name === 'outlet_id' && name !== 'outlet_id'))

  test.each([
    [
      'a concept belongs to the facet of its term',
      `update term set facet_id = 'release'`,
      'term_concept_id_facet_id_fkey',
    ],
    [
      'a figure is part of a figure of the same release',
      `update figure set release_id = 'r2' where id = 'piece'`,
      'figure_release_id_part_of_id_fkey',
    ],
    ['a unit in use cannot go', `delete from unit`, 'figure_unit_id_fkey'],
    ['an act in use cannot go', `delete from act`, 'figure_act_id_fkey'],
    ['an article with an outlet keeps it', `delete from outlet`, 'article_outlet_id_is_constructed_fkey'],
    [
      'an article by a real outlet is not constructed',
      `insert into article (id, outlet_id, published_basis, is_constructed) values ('a', 'gazette', 'b', true)`,
      'article_outlet_id_is_constructed_fkey',
    ],
    [
      'an article by an invented outlet is constructed',
      `insert into article (id, outlet_id, published_basis) values ('a', 'invented', 'b')`,
      'article_outlet_id_is_constructed_fkey',
    ],
    [
      'a real article is not about a constructed release',
      `insert into article_release (article_id, release_id, is_primary) values ('r1--other', 'c1', true)`,
      'article_release_release_id_is_constructed_fkey',
    ],
    [
      'a constructed article is not about a real release',
      `insert into article_release (article_id, release_id, is_primary) values ('c1--invented', 'r1', false)`,
      'article_release_article_id_is_constructed_fkey',
    ],
    [
      'a mention is of one kind',
      `insert into "window" (mention_id, window_kind_id) values (1, 'week')`,
      'window_mention_id_kind_fkey',
    ],
    [
      'a mention has one row of its kind',
      `insert into term (mention_id, facet_id) values (1, 'people')`,
      'term_pkey',
    ],
  ])('%s', async (_rule, sql, constraint) => {
    expect(await refusal(sql)).toBe(constraint)
  })

  test('an article takes its text, codings, mentions, spans, anchors and alignments along', async () => {
    await ask('begin')
    await ask(`delete from article`)
    const left = await ask(
      `select (select count(*) from article_text) + (select count(*) from coding) + (select count(*) from mention)
         + (select count(*) from span) + (select count(*) from anchor) + (select count(*) from term)
         + (select count(*) from alignment) + (select count(*) from article_release) as count`,
    )
    await ask('rollback')
    expect(left).toEqual([{ count: '0' }])
  })
})

test('figures may be written in any order as long as they end up a tree', async () => {
  expect(
    await refusal(
      `update figure set part_of_id = case id when 'all' then 'part' when 'part' then null else part_of_id end`,
    ),
  ).toBeNull()
})
