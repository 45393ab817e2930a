import { beforeAll, describe, expect, it } from 'vitest'
import { termsOverYears } from '@/lib/queries/term-years'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()
const NONE = { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 }
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  // Two more of 2024, one of unknown length; and the word in an exercise, which counts nowhere.
  await db.prisma.outlet.create({
    data: { id: 'bell', name: 'The Bell', kind: 'invented', isConstructed: true },
  })
  for (const [id, outletId, characters, isConstructed] of [
    ['x--silent', 'silent', 700, false],
    ['x--wire', 'wire', null, false],
    ['x--bell', 'bell', 600, true],
  ] as const) {
    await db.prisma.article.create({
      data: {
        id,
        outletId,
        isConstructed,
        published: day('2024-11-05'),
        publishedPrecision: 'day',
        publishedBasis: 'stated',
      },
    })
    await db.prisma.coding.create({
      data: {
        ...{
          articleId: id,
          coderId: 'first-coder',
          codebookVersion: 1,
          extent: 'whole',
          isShown: true,
          characters,
        },
        mentions: {
          create: [
            {
              ...{ kind: 'term', ordinal: 1, text: 'noncitizen', voice: 'quoted', count: 2 },
              term: { create: { facetId: 'people', conceptId: 'noncitizen', modifiers: [] } },
            },
          ],
        },
      },
    })
  }
})

describe('terms over the years', () => {
  it('count real articles by year, and per 1,000 words only where the length is known', async () => {
    const over = await termsOverYears(['noncitizen'], 'words')
    expect(over).toMatchObject({ from: 2021, to: 2024, undatedArticles: 1, unmeasured: 1 })
    const [panel] = over?.panels ?? []
    expect(panel?.years.map(({ year, of, articles }) => [year, of, articles])).toEqual([
      [2021, 0, 0],
      [2022, 0, 0],
      [2023, 0, 0],
      [2024, 3, 3],
    ])
    expect(panel?.years.map(({ rates }) => rates !== null)).toEqual([false, false, false, true])
    expect(panel?.years[3]?.times).toEqual({ ...NONE, quoted: 4, 'scare quotes': 3 })
    // 500 and 700 characters are 200 words; the two quoted ones of unknown length count in no rate.
    expect(panel?.years[3]?.rates).toEqual({ ...NONE, quoted: 10, 'scare quotes': 15 })
    expect(panel?.rulings.map(({ id }) => id)).toEqual(['memo'])
  })

  it('count per article where that is asked', async () => {
    const over = await termsOverYears(['noncitizen'], 'articles')
    expect(over?.panels[0]?.years[3]?.rates).toEqual({ ...NONE, quoted: 4 / 3, 'scare quotes': 1 })
  })

  it('keep the order asked, each concept once, and leave out what the codebook lacks', async () => {
    const over = await termsOverYears(['migrant', 'none', "' or true", 'noncitizen', 'migrant'], 'words')
    expect(over?.panels.map(({ label }) => label)).toEqual(['migrant label', 'noncitizen label'])
    expect(over?.panels[0]?.years[3]).toMatchObject({ of: 3, articles: 0, times: NONE, rates: NONE })
    expect(await termsOverYears(['none'], 'words')).toBeNull()
    expect(await termsOverYears([], 'words')).toBeNull()
  })
})
