import { describe, expect, it } from 'vitest'
import { GET as getNothing } from '@/app/api/v1/[...path]/route'
import { GET as getRelease } from '@/app/api/v1/releases/[release]/route'
import { GET as getReleases } from '@/app/api/v1/releases/route'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer, releaseAnswer, releasesAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost/api/v1/${path}`, { headers })
const release = (id: string, headers?: Record<string, string>) =>
  getRelease(request(`releases/${encodeURIComponent(id)}`, headers), {
    params: Promise.resolve({ release: id }),
  })

describe('GET /api/v1/releases', () => {
  it('lists every release in the documented shape', async () => {
    const response = await getReleases(request('releases'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    const { data, generatedFrom } = releasesAnswer.parse(await response.json())
    expect(data).toHaveLength(14)
    expect(generatedFrom.codebook).toBe(1)
  })
})

describe('GET /api/v1/releases/<id>', () => {
  it('gives every release in the documented shape, one cell for each column', async () => {
    const { data } = releasesAnswer.parse(await (await getReleases(request('releases'))).json())
    for (const { id } of data) {
      const { data: comparison } = releaseAnswer.parse(await (await release(id)).json())
      const rows = [
        ...comparison.numbers,
        ...comparison.words.flatMap(({ rows }) => rows),
        ...comparison.officials.flatMap(({ rows }) => rows),
      ]
      for (const { cells } of rows) expect(cells).toHaveLength(comparison.columns.length)
      expect(comparison.windows).toHaveLength(comparison.columns.length)
      for (const { cells } of rows) {
        for (const { absence, entries } of cells) expect(absence === null).toBe(entries.length > 0)
      }
    }
  })

  it.each(['no-such-release', '../etc/passwd', 'a\0b', 'x'.repeat(5000), "' or 1=1 --", 'Ünicode'])(
    'answers 404 for %j',
    async (id) => {
      const response = await release(id)
      expect(response.status).toBe(404)
      expect(failedAnswer.parse(await response.json()).error.code).toBe('release-not-found')
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('sends nothing again to those who have it, and something new when it changed', async () => {
    const first = await release('ndd-2024-09')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
    const again = await release('ndd-2024-09', { 'If-None-Match': `"other", W/${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    await db.prisma.release.update({ where: { id: 'ndd-2024-09' }, data: { teaser: 'Another line.' } })
    expect((await release('ndd-2024-09', { 'If-None-Match': etag })).status).toBe(200)
  })
})

describe('when no database answers', () => {
  it('says so with 503 and when to come back', async () => {
    const url = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:1/nowhere'
    try {
      const response = await release('ndd-2024-09')
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('10')
      const { error } = failedAnswer.parse(await response.json())
      expect(error.code).toBe('database-unreachable')
      expect(error.message).not.toMatch(/127\.0\.0\.1|nobody/)
    } finally {
      process.env.DATABASE_URL = url
    }
  })
})

describe('an address that is none', () => {
  it('answers in the envelope of errors', async () => {
    const response = await getNothing(request('nothing/here'), {
      params: Promise.resolve({ path: ['nothing', 'here'] }),
    })
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.message).toContain('/api/v1/nothing/here')
  })
})
