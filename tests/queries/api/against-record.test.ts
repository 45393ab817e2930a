import { describe, expect, it } from 'vitest'
import { GET as getFindings } from '@/app/api/v1/releases/[release]/findings/route'
import { GET as getOmissions } from '@/app/api/v1/releases/[release]/omissions/route'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '../../support/worker-database'
import { findingsAnswer, omissionsAnswer } from './against-record-schemas'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })

const ask = (get: typeof getFindings, release: string) =>
  get(new Request(`http://localhost/api/v1/releases/${encodeURIComponent(release)}`), {
    params: Promise.resolve({ release }),
  })
const allReleases = async () =>
  (await db.prisma.release.findMany({ select: { id: true } })).map(({ id }) => id)

/** The references of all phrases that a release's page can show the evidence of. */
async function refsOnPage(release: string): Promise<Set<string>> {
  const comparison = await releaseComparison(release)
  if (!comparison) throw new Error(`no release "${release}"`)
  const { numbers, otherNumbers, words, windows, officials } = comparison
  const refs = (cells: { entries: { ref: string }[] }[]) =>
    cells.flatMap(({ entries }) => entries.map(({ ref }) => ref))
  return new Set([
    ...numbers.flatMap((row) => refs(row.cells)),
    ...words.flatMap(({ rows }) => rows.flatMap((row) => refs(row.cells))),
    ...refs(windows.map(({ cell }) => cell)),
    ...officials.flatMap(({ rows }) => rows.flatMap((row) => refs(row.cells))),
    ...refs(otherNumbers),
  ])
}

describe('GET /api/v1/releases/<id>/findings', () => {
  it('gives every release in the documented shape, each phrase with its evidence on the page', async () => {
    for (const id of await allReleases()) {
      const { data } = findingsAnswer.parse(await (await ask(getFindings, id)).json())
      expect(data.checkedAt, id).not.toBeNull()
      const shown = await refsOnPage(id)
      const refs = data.findings.flatMap(({ evidence }) => evidence.flatMap(({ ref }) => ref ?? []))
      expect(refs.filter((ref) => !shown.has(ref))).toEqual([])
    }
  })

  it('says that HNGN printed 67,897 for 67,879', async () => {
    const { data } = findingsAnswer.parse(await (await ask(getFindings, 'cis-2014-03')).json())
    const found = data.findings.find(
      ({ rule, articleId }) => rule === 'figure-transposed' && articleId === 'cis-2014-03--hngn',
    )
    expect(found?.statement).toContain('prints 67,897; the record has 67,879')
    expect(found?.evidence.map(({ phrase }) => phrase)).toEqual(['67,897'])
    expect(found?.figures.map(({ value }) => value)).toEqual([67_879])
  })
})

describe('GET /api/v1/releases/<id>/omissions', () => {
  it('gives every release in the documented shape, one cell for each column, each phrase on the page', async () => {
    for (const id of await allReleases()) {
      const { data } = omissionsAnswer.parse(await (await ask(getOmissions, id)).json())
      const shown = await refsOnPage(id)
      expect(data.rows.length, id).toBeGreaterThan(0)
      for (const { cells } of data.rows) {
        expect(cells).toHaveLength(data.columns.length)
        expect(cells.flatMap((cell) => cell?.refs ?? []).filter((ref) => !shown.has(ref))).toEqual([])
      }
    }
  })

  it('never says “not stated” of an article of which only the opening was coded', async () => {
    for (const id of await allReleases()) {
      const { data } = omissionsAnswer.parse(await (await ask(getOmissions, id)).json())
      for (const { cells } of data.rows) {
        const wrong = cells.filter(
          (cell, index) => cell?.standing === 'not stated' && data.columns[index]?.extent === 'opening',
        )
        expect(wrong).toEqual([])
      }
    }
  })
})

describe.each([
  ['findings', getFindings],
  ['omissions', getOmissions],
])('/api/v1/releases/<id>/%s', (_, get) => {
  it.each(['no-such-release', '../etc/passwd', 'a\0b', "' or 1=1 --"])('answers 404 for %j', async (id) => {
    const response = await ask(get, id)
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe('release-not-found')
  })

  it('answers 503 when no database does', async () => {
    const url = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:1/nowhere'
    try {
      const response = await ask(get, 'ndd-2024-09')
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('10')
    } finally {
      process.env.DATABASE_URL = url
    }
  })
})
