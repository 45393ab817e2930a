import { beforeAll, describe, expect, it } from 'vitest'
import { termDetail } from '@/lib/queries/term-detail'
import { termList } from '@/lib/queries/term-list'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()
const ANY = { outlet: null, voice: null, page: 1 }
const NONE = { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 }

beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  // The same word in an exercise, and in a coding that is not shown: neither counts anywhere.
  await db.prisma.outlet.create({
    data: { id: 'bell', name: 'The Bell', kind: 'invented', isConstructed: true },
  })
  await db.prisma.article.create({
    data: { id: 'x--bell', outletId: 'bell', isConstructed: true, publishedBasis: 'invented' },
  })
  const [herald, bell] = await Promise.all([
    db.prisma.coding.findFirstOrThrow({ where: { articleId: 'docket--herald', isShown: false } }),
    db.prisma.coding.create({
      data: {
        articleId: 'x--bell',
        coderId: 'first-coder',
        codebookVersion: 1,
        extent: 'whole',
        isShown: true,
      },
    }),
  ])
  for (const { id } of [herald, bell]) {
    await db.prisma.mention.create({
      data: {
        ...{ codingId: id, kind: 'term', ordinal: 9, text: 'noncitizen', voice: 'outlet' },
        term: { create: { facetId: 'people', conceptId: 'noncitizen', modifiers: [] } },
      },
    })
  }
})

describe('the list of terms', () => {
  it('has every concept under its facet, with what real articles print of it', async () => {
    const [people, release] = await termList()
    expect(people?.terms).toMatchObject([
      { id: 'noncitizen', articles: 1, outlets: 1, releases: 1, times: { ...NONE, 'scare quotes': 3 } },
      { id: 'migrant', articles: 0, times: NONE },
    ])
    expect(release).toMatchObject({ id: 'act-of-release', terms: [] })
  })
})

describe('one term', () => {
  it('is null when the codebook lacks it', async () => {
    expect(await termDetail('alien', ANY)).toBeNull()
    expect(await termDetail("' or true", ANY)).toBeNull()
  })

  it('tells who prints it, in whose voice, when, and by which rulings', async () => {
    expect(await termDetail('noncitizen', ANY)).toMatchObject({
      label: 'noncitizen label',
      source: { label: 'A memo', link: { href: 'https://www.dhs.gov/memo' } },
      total: { articles: 1, outlets: 1, releases: 1, times: { ...NONE, 'scare quotes': 3 } },
      outlets: [{ outletId: 'herald', outletName: 'Willow Herald', articles: 1 }],
      rulings: [{ id: 'memo' }],
      phrases: [
        {
          ref: 'docket--herald#t1',
          phrase: 'noncitizens',
          count: 3,
          release: { id: 'docket' },
          coderKind: 'person',
        },
      ],
      isLastPage: true,
    })
  })

  it('says of each year, and of the undated, how many articles it could have stood in', async () => {
    const term = await termDetail('noncitizen', ANY)
    expect(term?.years.map(({ year, articles, of }) => [year, articles, of])).toEqual([
      [2024, 1, 1],
      [null, 0, 1],
    ])
  })

  it('narrows its phrases and never its counts', async () => {
    for (const filter of [{ voice: 'quoted' as const }, { outlet: 'wire' }, { page: 2 }]) {
      const term = await termDetail('noncitizen', { ...ANY, ...filter })
      expect(term).toMatchObject({ phrases: [], total: { articles: 1 } })
    }
    const term = await termDetail('noncitizen', { ...ANY, voice: 'scare quotes', outlet: 'herald' })
    expect(term?.phrases).toHaveLength(1)
  })

  it('that nobody prints has no phrases', async () => {
    expect(await termDetail('migrant', ANY)).toMatchObject({
      total: { articles: 0 },
      outlets: [],
      phrases: [],
    })
  })
})
