import { beforeAll, expect, it } from 'vitest'
import { outletAcross } from '@/lib/queries/outlet-across'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()
beforeAll(() => writeSmallCorpus(db.prisma))

it('has the words and sources of one outlet', async () => {
  expect(await outletAcross('herald')).toMatchObject({
    words: [{ id: 'noncitizen', facetLabel: 'people label', articles: 1, times: { 'scare quotes': 3 } }],
    sources: [{ slug: 'ana-alder', name: 'Ana Alder', sort: 'person', articles: 1, manners: { direct: 1 } }],
  })
})

it('is empty for an outlet that has none, is of the exercises or is not there', async () => {
  await db.prisma.outlet.update({ where: { id: 'silent' }, data: { isConstructed: true } })
  for (const id of ['silent', 'none', "' or true"])
    expect(await outletAcross(id)).toEqual({ words: [], sources: [] })
})
