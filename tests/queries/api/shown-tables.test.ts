import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import { GET as compareTable } from '@/app/api/v1/compare/[file]/route'
import { GET as releaseTable } from '@/app/api/v1/releases/[release]/tables/[file]/route'
import { RELEASE_TABLES } from '@/app/releases/[release]/_take-away/release-sheet'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseFindings } from '@/lib/queries/release-findings'
import { workspace } from '@/lib/queries/workspace'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

workerDatabase({ template: 'content' })
const ORIGIN = 'http://localhost/api/v1'
const COLS = { cols: 'outlet:breitbart,outlet:ap' }

function compared(format: string, view: Record<string, string>, file = 'table') {
  const request = new Request(`${ORIGIN}/compare/${file}.${format}?${new URLSearchParams(view)}`)
  return compareTable(request, { params: Promise.resolve({ file: `${file}.${format}` }) })
}

function ofRelease(file: string, query = '', release = 'ndd-2024-09') {
  const request = new Request(`${ORIGIN}/releases/${release}/tables/${file}${query}`)
  return releaseTable(request, { params: Promise.resolve({ release, file }) })
}

const sheetIn = async (response: Response) => readSheet(Buffer.from(await response.arrayBuffer()))

describe('GET /api/v1/compare/table.<format>', () => {
  test.each(['words', 'numbers', 'windows', 'officials', 'headlines'])(
    'has the rows and times that the page shows: %s',
    async (by) => {
      const view = { ...COLS, by }
      const { rows } = await workspace(readView(view).view)
      expect(rows).not.toHaveLength(0)
      const [header, ...again] = await sheetIn(await compared('xlsx', view))
      expect(again.map((row) => row[1])).toEqual(rows.map(({ label }) => label))
      const perColumn = ((header?.length ?? 0) - 3) / 2
      expect(again.map((row) => [row[3], row[3 + perColumn]])).toEqual(
        rows.map(({ cells }) => cells.map(({ times, emptiness }) => (emptiness === null ? times : null))),
      )
      const lines = parse(await (await compared('csv', view)).text(), { bom: true })
      expect(lines).toHaveLength(rows.length + 1)
    },
  )

  it('keeps to the filters, the order and the columns that the address shows', async () => {
    const view = { ...COLS, voice: 'quoted', hide: 'outlet:ap', sort: 'name', group: 'no' }
    const { rows } = await workspace(readView(view).view)
    const { data } = await (await compared('json', view)).json()
    expect(data.columns.map(({ name }: { name: string }) => name)).toEqual(['Breitbart News'])
    expect(data.rows.map((row: { heads: { Concept: string } }) => row.heads.Concept)).toEqual(
      rows.map(({ label }) => label),
    )
    expect(data.notes.at(-1)).toContain('voice=quoted')
  })

  it('says what was not found instead of leaving it out silently', async () => {
    const text = await (await compared('md', { cols: 'outlet:ap,outlet:none', by: 'words' })).text()
    expect(text).toContain('outlet:none')
  })

  test.each([
    ['csv', {}, 'table', 400, 'bad-question'],
    ['csv', { ...COLS, by: 'text' }, 'table', 400, 'bad-question'],
    ['pdf', COLS, 'table', 404, 'table-not-found'],
    ['csv', COLS, 'verdicts', 404, 'table-not-found'],
  ])('refuses %s of %j at %s with a reason', async (format, view, file, status, code) => {
    const response = await compared(format, view as Record<string, string>, file)
    expect(response.status).toBe(status)
    expect(failedAnswer.parse(await response.json()).error.code).toBe(code)
  })
})

describe('GET /api/v1/releases/<id>/tables/<table>.<format>', () => {
  test.each(RELEASE_TABLES)('is a table that opens, a text or number in every row: %s', async (table) => {
    const [header, ...rows] = await sheetIn(await ofRelease(`${table}.xlsx`))
    expect(new Set(header).size).toBe(header?.length)
    expect(rows).not.toHaveLength(0)
    const lines = parse(await (await ofRelease(`${table}.csv`)).text(), { bom: true })
    expect(lines).toHaveLength(rows.length + 1)
  })

  it('has the value of every figure and every number that stands alone as numbers', async () => {
    const comparison = await releaseComparison('ndd-2024-09')
    const stated = (comparison?.numbers ?? []).filter(({ cells }) =>
      cells.some(({ entries }) => entries.length),
    )
    const [header, ...rows] = await sheetIn(await ofRelease('numbers.xlsx'))
    expect(rows.map((row) => row[1])).toEqual(stated.map(({ figure }) => figure.value))
    const values = (header ?? []).flatMap((name, place) => (String(name).endsWith(': value') ? [place] : []))
    expect(rows.map((row) => values.map((place) => row[place]))).toEqual(
      stated.map(({ cells }) =>
        cells.map(({ entries }) => (entries.length === 1 ? (entries[0]?.value ?? null) : null)),
      ),
    )
  })

  it('leaves out what the page puts away: an outlet, the other voices, rows that do not differ', async () => {
    const { data: all } = await (await ofRelease('words.json')).json()
    const { data } = await (await ofRelease('words.json', '?hide=ndd-2024-09--ap&voice=quoted')).json()
    expect(data.columns).toHaveLength(all.columns.length - 1)
    expect(data.rows.length).toBeLessThan(all.rows.length)
    const cells = data.rows.flatMap((row: { cells: Record<string, string>[] }) => row.cells)
    expect(cells.some((cell: Record<string, string>) => cell['as printed'] === 'in another voice')).toBe(true)
  })

  it('has the windows in the order that the address names', async () => {
    const starts = async (query: string) =>
      (await sheetIn(await ofRelease('windows.xlsx', query))).slice(1).map((row) => row[4] ?? row[5] ?? '~')
    const up = await starts('?windows=start')
    expect(up).toEqual([...up].sort())
    const down = await starts('?windows=-start')
    expect(down).toEqual([...up].sort().reverse())
    expect(await starts('')).not.toEqual(up)
  })

  it('has the findings of one rule or outlet alone where the page shows no others', async () => {
    const found = await releaseFindings('ndd-2024-09')
    const [first] = found?.findings ?? []
    const rows = async (query: string) => (await sheetIn(await ofRelease('findings.xlsx', query))).slice(1)
    expect(await rows('')).toHaveLength(found?.findings.length ?? 0)
    const ofRule = (found?.findings ?? []).filter(({ rule }) => rule === first?.rule)
    expect((await rows(`?rule=${first?.rule}`)).map((row) => row[4])).toEqual(
      ofRule.map(({ statement }) => statement),
    )
    const ofOutlet = (found?.findings ?? []).filter(({ outletId }) => outletId === first?.outletId)
    expect(await rows(`?outlet=${first?.outletId}`)).toHaveLength(ofOutlet.length)
  })

  it('has only rows that differ between the outlets shown, where that is asked', async () => {
    const { columns } = (await releaseComparison('ndd-2024-09')) ?? { columns: [] }
    const hide = columns.slice(2).map(({ articleId }) => articleId)
    const rows = async (query: string) => (await sheetIn(await ofRelease('left-out.xlsx', query))).slice(1)
    const all = await rows(`?hide=${hide}`)
    const differing = await rows(`?hide=${hide}&differ=true`)
    expect(differing).not.toHaveLength(0)
    expect(differing).toEqual(all.filter(([, , , one, other]) => one !== other))
  })

  it('answers 404 for a release or table that is none', async () => {
    expect((await ofRelease('words.csv', '', 'none')).status).toBe(404)
    expect((await ofRelease('verdicts.csv')).status).toBe(404)
  })
})
