import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import { GET } from '@/app/api/v1/tables/[table]/route'
import { MENTION_TABLES } from '@/lib/queries/mention-tables'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })
const KINDS = { terms: 'term', quantities: 'quantity', windows: 'window', citations: 'citation' } as const

function get(table: string, query = ''): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/tables/${table}${query}`)
  return GET(request, { params: Promise.resolve({ table }) })
}

async function rows(table: string, query = ''): Promise<Record<string, string>[]> {
  return parse(await (await get(table, query)).text(), { bom: true, columns: true })
}

describe('GET /api/v1/tables/<kind>.csv', () => {
  test.each(MENTION_TABLES)('has every shown mention of a kind once: %s', async (table) => {
    const all = await rows(`${table}.csv`)
    const inDatabase = await db.prisma.mention.count({
      where: { kind: KINDS[table], coding: { isShown: true, article: { isConstructed: false } } },
    })
    expect(all).toHaveLength(inDatabase)
    expect(new Set(all.map(({ ref }) => ref)).size).toBe(inDatabase)
  })

  it('puts the record’s figure beside a number that is tied to it', async () => {
    const all = await rows('quantities.csv')
    const tied = all.filter(({ figure }) => figure !== '')
    expect(tied).not.toHaveLength(0)
    for (const { figure_release, figure, figure_value, relation } of tied) {
      const stored = await db.prisma.figure.findUniqueOrThrow({
        where: { releaseId_id: { releaseId: figure_release ?? '', id: figure ?? '' } },
      })
      expect(figure_value).toBe(stored.value === null ? '' : String(stored.value))
      expect(relation).not.toBe('')
    }
  })

  it('gives one release’s articles alone, an exercise’s too', async () => {
    const releases = new Set((await rows('terms.csv', '?release=ndd-2024-09')).map(({ release }) => release))
    expect([...releases]).toEqual(['ndd-2024-09'])
    expect(await rows('terms.csv', '?release=county-detainers-2031')).not.toHaveLength(0)
    expect((await rows('terms.csv')).filter(({ release }) => release === 'county-detainers-2031')).toEqual([])
  })

  it('is empty for a release that is not there', async () => {
    const response = await get('terms.csv', '?release=none')
    expect(response.status).toBe(200)
    expect(await rows('terms.csv', '?release=none')).toEqual([])
  })

  it('answers 404 for a table that is none', async () => {
    const response = await get('verdicts.csv')
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe('table-not-found')
  })
})
