import { beforeAll, expect, it } from 'vitest'
import { figurePage } from '@/lib/queries/figure-page'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()
beforeAll(() => writeSmallCorpus(db.prisma))

it('is null where there is no such release or figure', async () => {
  expect(await figurePage('docket', 'none')).toBeNull()
  expect(await figurePage('none', 'total')).toBeNull()
  expect(await figurePage("' or true", 'total')).toBeNull()
})

it('gives a figure with its parts, what was printed for it, and who did not print it', async () => {
  expect(await figurePage('docket', 'total')).toMatchObject({
    figure: { value: 206, revisions: [{ value: 260 }] },
    release: { id: 'docket', isConstructed: false },
    whole: null,
    parts: [{ id: 'convicted' }, { id: 'charged' }],
    printings: [
      { column: { outletName: 'Willow Herald' }, entries: [{ ref: 'docket--herald#q1', value: 260 }] },
    ],
    without: [{ column: { outletName: 'Alder Wire' }, absence: 'not in the part coded' }],
  })
})

it('gives a part with its whole', async () => {
  expect(await figurePage('docket', 'convicted')).toMatchObject({
    whole: { id: 'total' },
    parts: [],
    printings: [],
  })
})
