import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import { EMPTY_VIEW, TABS, type View } from '@/lib/core/compare/workspace/view'
import { columnChoices } from '@/lib/queries/column-choices'
import { workspace } from '@/lib/queries/workspace'
import { explain, recordQueries } from '../bench/recorded-queries'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase({ template: 'content' })
const view: View = {
  ...EMPTY_VIEW,
  columns: ['outlet:breitbart', 'release:ndd-2024-09', 'article:nc-detainers-2019--breitbart'],
}
const compare = (change: Partial<View> = {}) => workspace({ ...view, ...change })
const cellsOf = ({ rows }: Workspace, place: number) => rows.flatMap((row) => row.cells[place] ?? [])
const timesIn = (comparison: Workspace, place: number) =>
  cellsOf(comparison, place).reduce((sum, { times }) => sum + times, 0)

/** Instances of one kind in shown codings of real articles, counted by the database alone. */
async function counted(kind: string, where: string): Promise<number> {
  const [row] = await db.prisma.$queryRawUnsafe<{ times: number }[]>(
    `select coalesce(sum(m.count), 0)::int as times
     from mention m join coding c on c.id = m.coding_id and c.is_shown join article a on a.id = c.article_id
     left join article_release ar on ar.article_id = a.id and ar.is_primary
     left join term t on t.mention_id = m.id left join citation ci on ci.mention_id = m.id
     where m.kind = '${kind}' and ${where}`,
  )
  return row?.times ?? -1
}

describe('columns', () => {
  it('are an article, all of an outlet, all of a release, with what each is called', async () => {
    const { columns } = await compare()
    expect(columns.map(({ key, articles }) => [key, articles.length])).toEqual([
      ['outlet:breitbart', 7],
      ['release:ndd-2024-09', 7],
      ['article:nc-detainers-2019--breitbart', 1],
    ])
    expect(columns.map(({ name }) => name)).toEqual([
      'Breitbart News',
      "Criminal histories on ICE's dockets, July 2024",
      'Breitbart News',
    ])
  })

  it('that are hidden stay among the columns and have no cell', async () => {
    const { columns, shown, rows } = await compare({ hidden: ['outlet:breitbart'] })
    expect(columns).toHaveLength(3)
    expect(shown.map(({ key }) => key)).toEqual(view.columns.slice(1))
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true)
  })

  it('that are not there are named and left out', async () => {
    const { columns, problems } = await compare({ columns: ['outlet:nobody', 'outlet:ap'] })
    expect(columns.map(({ key }) => key)).toEqual(['outlet:ap'])
    expect(problems).toEqual(['The column “outlet:nobody” was left out: there is nothing under this name.'])
  })

  it('never hold the real and the invented together: the first column decides', async () => {
    const real = await compare({ columns: ['outlet:ap', 'release:county-detainers-2031'] })
    expect([real.isConstructed, real.columns.map(({ key }) => key)]).toEqual([false, ['outlet:ap']])
    expect(real.problems[0]).toMatch(/invented for teaching is never compared/)
    const invented = await compare({ columns: ['release:county-detainers-2031', 'outlet:ap'] })
    expect([invented.isConstructed, invented.columns.map(({ kind }) => kind)]).toEqual([true, ['release']])
  })
})

describe('what the table says', () => {
  it.each([
    ['words', 'term', 'true'],
    ['windows', 'window', 'true'],
    ['officials', 'citation', 'ci.duplicate_of is null'],
    ['numbers', 'quantity', 'true'],
  ] as const)('in %s is what the database holds', async (tab, kind, where) => {
    const comparison = await compare({ tab })
    expect(timesIn(comparison, 0)).toBe(await counted(kind, `${where} and a.outlet_id = 'breitbart'`))
    expect(timesIn(comparison, 1)).toBe(await counted(kind, `${where} and ar.release_id = 'ndd-2024-09'`))
    expect(timesIn(comparison, 2)).toBe(
      await counted(kind, `${where} and a.id = 'nc-detainers-2019--breitbart'`),
    )
  })

  it('is filtered by facet, voice, position, coder, kind of outlet and days', async () => {
    const own = `a.outlet_id = 'breitbart'`
    const times = async (change: Partial<View>) => timesIn(await compare(change), 0)
    expect(await times({ voice: 'quoted' })).toBe(await counted('term', `${own} and m.voice = 'quoted'`))
    expect(await times({ facet: 'people' })).toBe(await counted('term', `${own} and t.facet_id = 'people'`))
    expect(await times({ position: 'headline' })).toBe(
      await counted('term', `${own} and m.position = 'headline'`),
    )
    expect(await times({ from: '2019-01-01', to: '2019-11-30' })).toBe(
      await counted('term', `${own} and a.published between '2019-01-01' and '2019-11-30'`),
    )
    expect(await times({ coder: 'machine' })).toBe(0)
    expect(await times({ outletKind: 'wire' })).toBe(0)
    expect(await times({ tab: 'officials', sector: 'ice' })).toBe(
      await counted('citation', `${own} and ci.sector_id = 'ice' and ci.duplicate_of is null`),
    )
  })

  it('names a facet and a sector that the codebook lacks', async () => {
    expect((await compare({ facet: 'colour', sector: 'sea' })).problems).toEqual([
      'There is no facet “colour” in the codebook.',
      'There is no sector “sea” in the codebook.',
    ])
  })

  it('holds numbers against the figures of the record where all columns share one', async () => {
    const shared = await compare({
      columns: ['article:nc-detainers-2019--breitbart', 'article:nc-detainers-2019--daily-caller'],
      tab: 'numbers',
    })
    expect(shared.release?.id).toBe('nc-detainers-2019')
    expect(shared.rows[0]?.group.id).toBe('figures')
    expect((await compare({ tab: 'numbers' })).rows.map(({ group }) => group.id)).not.toContain('figures')
  })

  it('shows headlines by release, and what is left out of one record', async () => {
    const headlines = await compare({ tab: 'headlines' })
    const row = headlines.rows.find(({ id }) => id === 'release/ndd-2024-09')
    expect(row?.cells.map(({ emptiness }) => emptiness)).toEqual(['no article', null, 'no article'])
    const leftOut = await compare({ columns: ['release:nc-detainers-2019'], tab: 'left-out' })
    expect(leftOut.rows.length).toBeGreaterThan(5)
    expect((await compare({ tab: 'left-out' })).rows).toEqual([])
  })
})

describe('whose coding', () => {
  const article = 'county-detainers-2031--the-iron-gate'
  const key = `article:${article}` as const
  beforeAll(async () => {
    const shown = await db.prisma.coding.findFirstOrThrow({ where: { articleId: article, isShown: true } })
    const { kind } = await db.prisma.coder.findUniqueOrThrow({ where: { id: shown.coderId } })
    expect(kind).toBe('person')
    await db.prisma.coder.create({ data: { id: 'person-ada', kind: 'person', name: 'Ada' } })
    const { id } = await db.prisma.coding.create({
      data: {
        ...{ articleId: article, coderId: 'person-ada', codebookVersion: shown.codebookVersion },
        ...{ extent: 'whole', isShown: false, remarks: [] },
      },
    })
    const facet = await db.prisma.facet.findFirstOrThrow()
    const { id: mentionId } = await db.prisma.mention.create({
      data: { codingId: id, kind: 'term', ordinal: 1, text: 'Adaʼs own phrase', voice: 'outlet' },
    })
    await db.prisma.term.create({ data: { mentionId, facetId: facet.id, modifiers: [] } })
  })

  it('is chosen for the page, a named personʼs too, and each column says whose', async () => {
    const { columns, rows, choices, problems } = await compare({ columns: [key], coder: 'person-ada' })
    expect(problems).toEqual([])
    expect(columns[0]?.coding).toEqual({ words: 'by Ada', without: 0 })
    expect(rows.map(({ cells }) => [cells[0]?.samples[0]?.phrase, cells[0]?.ref])).toEqual([
      ['Adaʼs own phrase', `${article}#person-ada:t1`],
    ])
    expect(choices.coders).toContainEqual({ id: 'person-ada', label: 'Ada' })
  })

  it('can be two of one article, side by side, each phrase opening its own', async () => {
    const columns = [key, `${key}@person-ada`] as View['columns']
    const both = await compare({ columns, open: `${article}#person-ada:t1` })
    const shown = await compare({ columns: [key] })
    expect(timesIn(both, 0)).toBe(timesIn(shown, 0))
    expect(timesIn(both, 1)).toBe(1)
    expect(both.opened?.columnKey).toBe(`${key}@person-ada`)
    expect(both.opened?.phrase?.entry.phrase).toBe('Adaʼs own phrase')
  })

  it('that nobody made is told in the column, and a coder that is not there is named', async () => {
    const ap = await compare({ columns: ['outlet:ap'], coder: 'machine' })
    expect(ap.columns[0]?.articles).toEqual([])
    expect(ap.columns[0]?.coding?.words).toBe('by machine')
    expect(ap.columns[0]?.coding?.without).toBeGreaterThan(0)
    expect((await compare({ coder: 'nobody' })).problems).toContain('There is no coder “nobody”.')
  })

  it('other than the shown one is not judged against the record', async () => {
    const { rows, problems } = await compare({ columns: [`${key}@person-ada`], tab: 'left-out' })
    expect(new Set(rows.map(({ cells }) => cells[0]?.emptiness))).toEqual(new Set(['cannot be judged']))
    expect(problems).toHaveLength(1)
  })
})

describe('length', () => {
  it('is counted in the text that was coded, where that is attached, and else reckoned or not known', async () => {
    const key = 'article:county-detainers-2031--the-iron-gate' as const
    const { columns } = await compare({ columns: [key] })
    const text = await db.prisma.articleText.findUniqueOrThrow({
      where: { articleId: key.slice('article:'.length) },
    })
    expect(columns[0]?.length).toEqual({
      words: text.body.trim().split(/\s+/).length,
      known: 1,
      isCounted: true,
    })
    const real = await compare({ columns: ['outlet:breitbart'] })
    expect(real.columns[0]?.length).toMatchObject({ known: 7, isCounted: false })
  })
})

describe('what is open', () => {
  it('is every phrase of the cell, as many as the cell says', async () => {
    const { rows } = await compare()
    const row = rows.find(({ cells }) => cells[0] && cells[0].times > 3 && cells[0].ref === null)
    const { opened } = await compare({ open: `${row?.id}~outlet:breitbart` })
    expect(opened?.phrases.reduce((sum, { entry }) => sum + entry.count, 0)).toBe(row?.cells[0]?.times)
    expect(opened?.phrase).toBeNull()
    const [first] = opened?.phrases ?? []
    const one = await compare({ open: first?.entry.ref ?? null })
    expect(one.opened).toMatchObject({
      rowId: row?.id,
      phrase: { kind: 'word', entry: { ref: first?.entry.ref } },
    })
  })

  it.each([
    ['numbers', 'nc-detainers-2019--breitbart#q1', 'number'],
    ['windows', 'nc-detainers-2019--breitbart#w1', 'window'],
    ['officials', 'nc-detainers-2019--breitbart#c1', 'citation'],
  ] as const)('in %s is a phrase with its evidence', async (tab, open, kind) => {
    expect((await compare({ tab, open })).opened?.phrase).toMatchObject({ kind, entry: { ref: open } })
  })

  it('is told where no row has it', async () => {
    const { opened, problems } = await compare({ open: 'people/none~outlet:breitbart' })
    expect(opened).toBeNull()
    expect(problems[0]).toMatch(/“open=people\/none~outlet:breitbart” was left out/)
  })
})

describe('choices for a column', () => {
  it('are the newest releases and the outlets with most articles, until something is sought', async () => {
    const choices = await columnChoices('', false)
    expect(choices[0]?.kind).toBe('release')
    expect(choices.find(({ kind }) => kind === 'outlet')).toMatchObject({
      key: 'outlet:breitbart',
      articles: 7,
    })
    expect(choices.some(({ kind }) => kind === 'article')).toBe(false)
  })

  it('are found by part of a name or headline, never both real and invented', async () => {
    const found = await columnChoices('breit', false)
    expect(found.map(({ key }) => key)).toEqual(expect.arrayContaining(['outlet:breitbart']))
    expect(found.filter(({ kind }) => kind === 'article')).toHaveLength(7)
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    expect(await columnChoices('breit', true)).toEqual([])
    expect((await columnChoices('', true)).every(({ key }) => /20\d\d|-/.test(key))).toBe(true)
  })

  it('takes signs of the search for patterns as they are', async () => {
    expect(await columnChoices('%', false)).toEqual(
      (await columnChoices('%', false)).filter(({ name, about }) => `${name}${about}`.includes('%')),
    )
  })
})

describe('cost', () => {
  it.each(TABS)('reads articles and mentions of %s by index alone', async (tab) => {
    const queries = await recordQueries(() => compare({ tab, open: 'nc-detainers-2019--breitbart#t1' }))
    const client = new pg.Client({ connectionString: db.url })
    await client.connect()
    try {
      // What is still read from end to end now has no index that could serve.
      await client.query('set enable_seqscan = off')
      for (const query of queries) {
        const { seqScans } = await explain(client, query)
        expect(
          seqScans.filter((table) => !CODEBOOK.includes(table)),
          query.text.slice(0, 300),
        ).toEqual([])
      }
    } finally {
      await client.end()
    }
  })
})

// Read whole on every page: some hundred rows, whatever the corpus holds.
const CODEBOOK = [
  'facet',
  'concept',
  'unit',
  'act',
  'window_kind',
  'sector',
  'citation_mode',
  'link_host',
  'coder',
]
