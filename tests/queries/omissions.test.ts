import { beforeAll, expect, it } from 'vitest'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCheck } from './findings-corpus'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()
beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  await writeSmallCheck(db.prisma)
})

it('has a cell for each column, in the order of the columns, and null where nobody can say', async () => {
  const omissions = await releaseOmissions('docket')
  expect(omissions?.columns).toEqual([
    { articleId: 'docket--herald', outletId: 'herald', outletName: 'Willow Herald', extent: 'whole' },
    { articleId: 'docket--wire', outletId: 'wire', outletName: 'Alder Wire', extent: 'opening' },
  ])
  expect(omissions?.rows).toEqual([
    {
      ...{ id: 'total', kind: 'figure', label: 'total label', figureIds: ['total'] },
      cells: [{ standing: 'contradicted', refs: ['docket--herald#q1'] }, null],
    },
    {
      ...{ id: 'window', kind: 'window', label: 'as of July 21', figureIds: [] },
      cells: [
        { standing: 'not stated', refs: [] },
        { standing: 'not in the part coded', refs: [] },
      ],
    },
  ])
})

it('is empty before the first check, and null for a release that is not there', async () => {
  expect(await releaseOmissions('older')).toEqual({
    release: 'older',
    checkedAt: null,
    columns: [],
    rows: [],
  })
  expect(await releaseOmissions('no-such-release')).toBeNull()
})
