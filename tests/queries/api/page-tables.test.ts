import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import { GET as frozenTable } from '@/app/api/v1/frozen/[view]/tables/[file]/route'
import { GET as outletTable } from '@/app/api/v1/outlets/[outlet]/tables/[file]/route'
import { GET as sourceTable } from '@/app/api/v1/people/[source]/tables/[file]/route'
import { GET as peopleTable } from '@/app/api/v1/people/tables/[file]/route'
import { GET as figureTable } from '@/app/api/v1/releases/[release]/figures/[figure]/tables/[file]/route'
import { GET as termTable } from '@/app/api/v1/terms/[concept]/tables/[file]/route'
import { GET as termsTable } from '@/app/api/v1/terms/tables/[file]/route'
import { GET as timelineTable } from '@/app/api/v1/timeline/tables/[file]/route'
import { freezeView } from '@/lib/commands/freeze-view'
import { frozenComparison } from '@/lib/core/compare/workspace/frozen'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { commandLine } from '@/lib/core/people/actor'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { sourceDetail } from '@/lib/queries/source-detail'
import { sourceList } from '@/lib/queries/source-list'
import { termDetail } from '@/lib/queries/term-detail'
import { termList } from '@/lib/queries/term-list'
import { timelinePage } from '@/lib/queries/timeline'
import { workspaceWithPhrases } from '@/lib/queries/workspace'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

/** What a route answers for "table.format?query" of the page of `ids`. */
function asked(route: unknown, ids: Record<string, string>, file: string, query = '') {
  const request = new Request(`http://localhost/api/v1/x/${file}${query}`)
  return (route as Route)(request, { params: Promise.resolve({ ...ids, file }) as Promise<never> })
}

async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  const { data } = await response.json()
  return data.rows.map(({ heads }: { heads: Record<string, string> }) => heads)
}

async function busyTerm() {
  const [term] = (await termList()).flatMap(({ terms }) => terms).sort((a, b) => b.articles - a.articles)
  if (!term) throw new Error('no article prints a wording')
  return term
}

describe('the tables of pages across releases', () => {
  it('have every wording of the codebook, by facet as the page has them', async () => {
    const facets = await termList()
    const rows = await rowsOf(await asked(termsTable, {}, 'wordings.json'))
    expect(rows.map((row) => [row.Wording, row.Articles])).toEqual(
      facets.flatMap(({ terms }) => terms.map(({ label, articles }) => [label, articles])),
    )
  })

  it('have the phrases of a wording that its filter leaves, of all its pages', async () => {
    const { id } = await busyTerm()
    const term = await termDetail(id, { outlet: null, voice: 'quoted', page: 1 })
    const rows = await rowsOf(await asked(termTable, { concept: id }, 'phrases.json', '?voice=quoted&page=2'))
    expect(rows.slice(0, 50).map((row) => row.Reference)).toEqual(term?.phrases.map(({ ref }) => ref))
    expect(rows.every((row) => row.Voice?.endsWith('quoted'))).toBe(true)
    const all = await rowsOf(await asked(termTable, { concept: id }, 'phrases.json'))
    const times = all.reduce((sum, row) => sum + Number(row.Times), 0)
    expect(times).toBe(Object.values(term?.total.times ?? {}).reduce((sum, each) => sum + each, 0))
  })

  it('have the outlets and years of a wording with the counts of its page', async () => {
    const { id } = await busyTerm()
    const term = await termDetail(id, { outlet: null, voice: null, page: 1 })
    const outlets = await rowsOf(await asked(termTable, { concept: id }, 'outlets.json'))
    expect(outlets.map((row) => [row.Outlet, row.Articles])).toEqual(
      term?.outlets.map(({ outletName, articles }) => [outletName, articles]),
    )
    const years = await rowsOf(await asked(termTable, { concept: id }, 'years.json'))
    expect(years.map((row) => row['Articles of that year'])).toEqual(term?.years.map(({ of }) => of))
  })

  it('have everybody who is cited, and each citation of one', async () => {
    const { named, unnamed } = await sourceList()
    const rows = await rowsOf(await asked(peopleTable, {}, 'sources.json'))
    expect(rows).toHaveLength(named.length + unnamed.length)
    const [most] = named
    const source = await sourceDetail(most?.slug ?? '', 1)
    const ids = { source: most?.slug ?? '' }
    const citations = await rowsOf(await asked(sourceTable, ids, 'citations.json'))
    expect(citations.slice(0, 50).map((row) => row.Reference)).toEqual(
      source?.citations.map(({ ref }) => ref),
    )
    const cues = await rowsOf(await asked(sourceTable, ids, 'cues.json'))
    expect(cues.map((row) => row.Cue)).toEqual(source?.cues.map(({ cue }) => cue))
  })

  it('have the timeline in the order of its page', async () => {
    const { years, undated } = await timelinePage()
    const rows = await rowsOf(await asked(timelineTable, {}, 'events.json'))
    expect(rows.map((row) => row.Date)).toEqual(
      [...years.flatMap(({ events }) => events), ...undated].map(({ on }) => on ?? 'date not seen'),
    )
  })

  it('have the articles of an outlet as its page lists them', async () => {
    const outlet = await outletDetail('ap')
    const rows = await rowsOf(await asked(outletTable, { outlet: 'ap' }, 'articles.json'))
    expect(rows.map((row) => row.Article)).toEqual(outlet?.articles.map(({ articleId }) => articleId))
  })

  test.each([
    [termsTable, {}, 'wordings'],
    [peopleTable, {}, 'sources'],
    [timelineTable, {}, 'events'],
    [outletTable, { outlet: 'ap' }, 'words'],
    [outletTable, { outlet: 'ap' }, 'sources'],
    [figureTable, { release: 'ndd-2024-09', figure: 'nd-convicted' }, 'printings'],
  ])('open as Excel and CSV with the same rows: %o %j %s', async (route, ids, table) => {
    const xlsx = await asked(route, ids, `${table}.xlsx`)
    const [header, ...rows] = await readSheet(Buffer.from(await xlsx.arrayBuffer()))
    expect(new Set(header).size).toBe(header?.length)
    expect(rows).not.toHaveLength(0)
    const lines = parse(await (await asked(route, ids, `${table}.csv`)).text(), { bom: true })
    expect(lines).toHaveLength(rows.length + 1)
    expect(await (await asked(route, ids, `${table}.md`)).text()).toContain('http://localhost/')
    expect(await (await asked(route, ids, `${table}.html`)).text()).toContain('<table')
  })

  test.each([
    [termTable, { concept: 'none' }, 'years.csv', 'term-not-found'],
    [sourceTable, { source: 'nobody-at-all' }, 'cues.csv', 'source-not-found'],
    [sourceTable, { source: '%E0%A4%A' }, 'cues.csv', 'source-not-found'],
    [outletTable, { outlet: 'none' }, 'articles.csv', 'outlet-not-found'],
    [figureTable, { release: 'ndd-2024-09', figure: 'none' }, 'printings.csv', 'figure-not-found'],
    [frozenTable, { view: 'a'.repeat(16) }, 'table.csv', 'view-not-found'],
    [termsTable, {}, 'verdicts.csv', 'table-not-found'],
    [termsTable, {}, 'constructor.csv', 'table-not-found'],
    [termsTable, {}, 'wordings.pdf', 'table-not-found'],
  ])('answer 404 for what is none: %o %j %s', async (route, ids, file, code) => {
    const response = await asked(route, ids, file)
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe(code)
  })
})

describe('the table of a frozen view', () => {
  it('is what was kept, whatever has become of the rest', async () => {
    const { view } = readView({ cols: 'outlet:ap,outlet:breitbart', by: 'words' })
    const { comparison, phrases } = await workspaceWithPhrases(view)
    const kept = frozenComparison(view, comparison, phrases())
    const id = await freezeView({ comparison: kept, actor: commandLine('Ann') })
    const first = await (await asked(frozenTable, { view: id }, 'table.csv')).text()
    await db.prisma.$executeRaw`update outlet set name = 'Renamed' where id = 'ap'`
    expect(await (await asked(frozenTable, { view: id }, 'table.csv')).text()).toBe(first)
    await db.prisma.$executeRaw`update outlet set name = 'Associated Press' where id = 'ap'`
    const { generatedFrom, data } = await (await asked(frozenTable, { view: id }, 'table.json')).json()
    expect(data.rows).toHaveLength(kept.rows.length)
    expect(generatedFrom.codebook).toBe(1)
    const [sum, source] = data.notes.slice(-2)
    expect(sum).toMatch(/[0-9a-f]{64}/)
    expect(source).toContain(`engine ${ENGINE_VERSION}, frozen on `)
    expect(source).toContain(`by Ann: http://localhost/frozen/${id}`)
  })
})
