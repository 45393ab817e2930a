import { expect, test } from 'vitest'
import { insertColumns, insertTogether, newIds } from '@/lib/commands/insert-columns'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase()

const OUTLET = { id: 'text', name: 'text', kind: 'text', homepage: 'text', origin: 'origin' }
const outlet = (id: string, name: string, homepage: string | null = null) => ({
  ...{ id, name, kind: 'kind not known', homepage, origin: 'imported' },
})

test('rows come back as they went in, whatever stands in their texts', async () => {
  const names = [
    'a "quoted" name',
    'back\\slash',
    '{braces, commas}',
    'NULL',
    'two\nlines',
    'ʼ “ é 新闻',
    ' blanks ',
    "it's",
  ]
  const rows = names.map((name, index) => outlet(`o-${index}`, name, index % 2 ? 'https://a.example' : null))
  await db.prisma.$transaction((tx) => insertTogether(tx, { outlets: insertColumns('outlet', OUTLET, rows) }))
  const stored = await db.prisma.outlet.findMany({ orderBy: { id: 'asc' } })
  expect(
    stored.map(({ id, name, homepage, kind, origin }) => ({ id, name, kind, homepage, origin })),
  ).toEqual(rows)
})

test('lists, dates, numbers and what is missing keep their kinds', async () => {
  const rule = {
    id: 'text',
    body: 'text',
    on: 'date',
    ruling: 'text',
    scope: 'text',
    source: 'text',
    url: 'text',
  }
  const row = {
    id: 'r',
    body: 'b',
    ruling: 'r',
    scope: 's',
    source: 's',
    on: new Date('2031-03-04T00:00:00Z'),
  }
  const concepts = ['alien', 'a, "b" \\ {c}', '']
  await db.prisma.$transaction((tx) =>
    insertTogether(tx, {
      rules: insertColumns('terminology_rule', { ...rule, concepts: 'text[]' }, [
        { ...row, concepts },
        { ...row, id: 'none', concepts: [] },
      ]),
    }),
  )
  expect(await db.prisma.terminologyRule.findMany({ orderBy: { id: 'desc' } })).toMatchObject([
    { ...row, concepts, url: null },
    { id: 'none', concepts: [] },
  ])
})

test('inserts that need one another stand together, and none is kept where one fails', async () => {
  const article = { id: 'text', outlet_id: 'text', published_basis: 'text', origin: 'origin' }
  const inserts = (outletId: string) => ({
    articles: insertColumns('article', article, [
      { id: 'imported--a', outletId, publishedBasis: 'not stated', origin: 'imported' },
    ]),
    outlets: insertColumns('outlet', OUTLET, [outlet('mill', 'The Mill')]),
    nothing: insertColumns('article', article, []),
  })
  await expect(db.prisma.$transaction((tx) => insertTogether(tx, inserts('nobody')))).rejects.toThrow()
  expect(await db.prisma.outlet.count({ where: { id: 'mill' } })).toBe(0)
  await db.prisma.$transaction((tx) => insertTogether(tx, inserts('mill')))
  expect(await db.prisma.article.findUnique({ where: { id: 'imported--a' } })).toMatchObject({
    outletId: 'mill',
  })
})

test('new ids are given out once', async () => {
  const some = () => db.prisma.$transaction((tx) => newIds(tx, 'mention', 50))
  const ids = (await Promise.all([some(), some()])).flat()
  expect(new Set(ids).size).toBe(100)
})
