import { expect, it } from 'vitest'
import { timelinePage } from '@/lib/queries/timeline'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()

it('is empty before any content is loaded', async () => {
  expect(await timelinePage()).toEqual({ years: [], undated: [], axis: null, isCut: false })
})

it('has releases, what became of them, articles by month and release, and rulings', async () => {
  await writeSmallCorpus(db.prisma)
  await db.prisma.releaseVersion.create({
    data: {
      releaseId: 'docket',
      number: 2,
      status: 'corrected',
      on: new Date('2024-11-14'),
      note: 'a digit',
    },
  })
  const { years, undated } = await timelinePage()
  expect(years).toMatchObject([
    {
      year: 2021,
      events: [{ kind: 'ruling', body: 'DHS', until: '2025-01-21', concepts: [{ id: 'noncitizen' }] }],
    },
    {
      year: 2024,
      events: [
        {
          kind: 'articles',
          on: '2024-09',
          count: 1,
          release: { id: 'docket' },
          some: [{ articleId: 'docket--herald' }],
        },
        { kind: 'release', on: '2024-09-27', release: { id: 'docket' } },
        { kind: 'change', status: 'corrected', note: 'a digit' },
      ],
    },
    { year: 2025, events: [{ kind: 'ruling' }] },
  ])
  expect(undated).toMatchObject([
    { kind: 'release', release: { id: 'older' } },
    { kind: 'articles', count: 1, some: [{ outletName: 'Alder Wire' }] },
  ])
})
