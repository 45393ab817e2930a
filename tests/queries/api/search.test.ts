import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/api/v1/search/route'
import { searchKinds } from '@/lib/core/search/types'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })

const hits = z.number().int().nonnegative()
const searchAnswer = z.strictObject({
  apiVersion: z.literal(1),
  generatedFrom: z.strictObject({ codebook: z.number() }),
  data: z.strictObject({
    q: z.string(),
    groups: z.array(
      z.strictObject({
        kind: z.enum(searchKinds),
        count: hits,
        isMore: z.boolean(),
        hits: z.array(z.looseObject({ page: z.string().startsWith('/'), found: z.array(z.string()) })),
      }),
    ),
    near: z
      .strictObject({
        instead: z.string().nullable(),
        words: z.array(
          z.strictObject({
            word: z.string(),
            hits: z.strictObject({ count: hits, isMore: z.boolean() }),
            near: z.array(
              z.strictObject({
                word: z.string(),
                hits: z.strictObject({ count: hits, isMore: z.boolean() }),
              }),
            ),
          }),
        ),
      })
      .nullable(),
  }),
})

const get = (query: string) => GET(new Request(`http://localhost/api/v1/search?${query}`))
const ask = async (query: string) => searchAnswer.parse(await (await get(query)).json()).data

describe('GET /api/v1/search', () => {
  it('answers with every kind, each hit with its page', async () => {
    const { groups, near } = await ask('q=criminal')
    expect(groups.map(({ kind }) => kind)).toEqual(searchKinds)
    expect(groups.every((group) => group.hits.length <= 6)).toBe(true)
    expect(near).toBeNull()
  })

  it('finds 67,879 in both spellings, as figure and as printed', async () => {
    for (const typed of ['67%2C8', '67879', '67,879']) {
      const { groups } = await ask(`q=${typed}&limit=50`)
      const of = (kind: string) => groups.find((group) => group.kind === kind)?.hits ?? []
      expect(of('figure')).toContainEqual(expect.objectContaining({ value: 67_879 }))
      expect(of('phrase')).toContainEqual(
        expect.objectContaining({ phrase: expect.stringContaining('67,879') }),
      )
    }
  })

  it('gives what a slip of the keys meant', async () => {
    const { near, groups } = await ask('q=detaners')
    expect(near?.instead).toBe('detainers')
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
  })

  it('pages through one kind', async () => {
    const [first, second] = [
      await ask('q=criminal&kind=phrase&limit=5'),
      await ask('q=criminal&kind=phrase&limit=5&page=2'),
    ]
    const refs = [first, second].flatMap(({ groups }) => groups[0]?.hits.map(({ ref }) => ref) ?? [])
    expect(new Set(refs).size).toBe(10)
  })

  it('finds nothing constructed unless it is asked for', async () => {
    const invented = await db.prisma.article.findFirstOrThrow({
      where: { isConstructed: true, headline: { not: null } },
    })
    const typed = encodeURIComponent(`"${invented.headline}"`)
    const articles = async (query: string) =>
      (await ask(query)).groups.find(({ kind }) => kind === 'article')?.hits.map(({ id }) => id)
    expect(await articles(`q=${typed}`)).not.toContain(invented.id)
    expect(await articles(`q=${typed}&exercises=only`)).toContain(invented.id)
  })

  test.each([
    ['', 'q holds no letter and no digit'],
    ['q=%22', 'q holds no letter and no digit'],
    ['q=x&kind=verdict', 'kind “verdict” is not known'],
    ['q=x&from=soon', 'from “soon” is no day'],
    ['q=x&limit=1000', 'limit “1000” is not a number from 1 to 50'],
  ])('answers 400 to "%s"', async (query, message) => {
    const response = await get(query)
    expect(response.status).toBe(400)
    const { error } = failedAnswer.parse(await response.json())
    expect(error.code).toBe('bad-question')
    expect(error.message).toContain(message)
  })

  test.each([
    ['SQL', "q=');drop table mention;--"],
    ['operators', 'q=a:*%26!b|(c'],
    ['a zero byte', 'q=loose%00&outlet=%00ap'],
    ['signs that are no words', 'q=%F0%9F%99%82 x'],
    ['a text without end', `q=${'x'.repeat(5_000)}`],
  ])('is not led astray by %s', async (_, query) => {
    expect((await get(query)).status).toBe(200)
  })
})
