import { beforeAll, describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from '@/lib/queries/outlet-cursor'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()
const MANY = 120

beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  // Up to six a day, so that a page ends in the middle of one, and every fifth without a date.
  const articles = Array.from({ length: MANY }, (_, index) => ({
    id: `docket--silent-${String(index).padStart(3, '0')}`,
    outletId: 'silent',
    publishedBasis: 'stated',
    ...(index % 5 === 0
      ? {}
      : {
          published: new Date(Date.UTC(2024, 0, 1 + Math.floor(index / 7))),
          publishedPrecision: 'day' as const,
        }),
  }))
  await db.prisma.article.createMany({ data: articles })
  await db.prisma.articleRelease.createMany({
    data: articles.map(({ id }) => ({ articleId: id, releaseId: 'docket', isPrimary: true })),
  })
  await db.prisma.coding.createMany({
    data: articles.map(({ id }) => ({
      articleId: id,
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: 'opening' as const,
      isShown: true,
    })),
  })
})

async function allPages() {
  const pages: { articleId: string; published: string | null }[][] = []
  let cursor: string | undefined
  do {
    const page = await outletDetail('silent', cursor)
    if (!page) throw new Error('the outlet "silent" was written and is not there')
    pages.push(page.articles)
    cursor = page.next ?? undefined
  } while (cursor && pages.length < 10)
  return pages
}

describe('one outlet', () => {
  it('is null when it is not there', async () => {
    expect(await outletDetail('no-such-outlet')).toBeNull()
  })

  it('lists its articles with what was coded in each', async () => {
    expect(await outletDetail('herald')).toMatchObject({
      name: 'Willow Herald',
      articles: [
        {
          articleId: 'docket--herald',
          published: '2024-09',
          release: { id: 'docket', shortTitle: 'The docket' },
          mentions: { terms: 1, quantities: 1, windows: 0, citations: 1 },
        },
      ],
      next: null,
    })
  })

  it('gives each article once over its pages of fifty, newest first, undated last', async () => {
    const pages = await allPages()
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20])
    const articles = pages.flat()
    expect(new Set(articles.map(({ articleId }) => articleId)).size).toBe(MANY)
    const days = articles.map(({ published }) => published ?? '')
    expect(days).toEqual([...days].sort().reverse())
    expect(days.filter((day) => day === '')).toHaveLength(MANY / 5)
  })

  it('starts from the first page at a cursor that cannot be read', async () => {
    const [first, strange] = [await outletDetail('silent'), await outletDetail('silent', '9999-99-99~x')]
    expect(strange?.articles).toEqual(first?.articles)
  })
})

describe('a cursor', () => {
  it.each([
    { day: '2024-09-27', articleId: 'docket--herald' },
    { day: null, articleId: 'docket--herald' },
  ])('reads as it was written: $day', (cursor) => {
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  })

  it.each([undefined, '', 'x', '2024-13-45~x', "~x' or true"])('of %j cannot be read', (cursor) => {
    expect(readCursor(cursor)).toBeNull()
  })
})
