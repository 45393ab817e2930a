import { beforeAll, describe, expect, it } from 'vitest'
import { codebookLists } from '@/lib/queries/codebook-lists'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { outletSummaries } from '@/lib/queries/outlet-summaries'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { terminologyRules } from '@/lib/queries/terminology-rules'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()

describe('before any content is loaded', () => {
  it('lists are empty and totals are nought', async () => {
    expect(await codebookLists()).toBeNull()
    expect(await releaseSummaries()).toEqual([])
    expect(await terminologyRules()).toEqual([])
    expect(await corpusTotals()).toMatchObject({ releases: 0, articles: 0, terms: 0, textsAttached: 0 })
  })
})

describe('with a small corpus', () => {
  beforeAll(() => writeSmallCorpus(db.prisma))

  it('lists releases newest first, those without a date last', async () => {
    const summaries = await releaseSummaries()
    expect(summaries.map(({ id }) => id)).toEqual(['docket', 'older'])
    expect(summaries[0]).toMatchObject({
      released: '2024-09-27',
      outlets: 2,
      articles: 2,
      window: { kindLabel: 'as-of label', start: '2024-07-21' },
      headlineFigures: [
        { id: 'total', value: 206 },
        { id: 'charged', value: 116, unitLabel: 'people label' },
      ],
    })
    expect((await releaseSummaries({ from: 0, most: 1 })).map(({ id }) => id)).toEqual(['docket'])
    expect((await releaseSummaries({ from: 1, most: 5 })).map(({ id }) => id)).toEqual(['older'])
    expect(await releaseSummaries({ from: 2, most: 5 })).toEqual([])
    expect(summaries[1]).toMatchObject({ released: null, outlets: 0, headlineFigures: [{ value: null }] })
  })

  it('lists outlets by name, also one without articles', async () => {
    expect(await outletSummaries()).toEqual(
      [
        { id: 'silent', name: 'Silent Times', kind: 'digital', place: null, articles: 0, releases: 0 },
        { id: 'wire', name: 'Alder Wire', kind: 'wire', place: null, articles: 1, releases: 1 },
        { id: 'herald', name: 'Willow Herald', kind: 'newspaper', place: null, articles: 1, releases: 1 },
      ].sort((a, b) => a.name.localeCompare(b.name)),
    )
  })

  it('counts only what the shown codings hold', async () => {
    expect(await corpusTotals()).toEqual({
      releases: 2,
      figures: 4,
      outlets: 2,
      articles: 2,
      codedWhole: 1,
      codedOpening: 1,
      spanish: 1,
      textsAttached: 0,
      terms: 2,
      quantities: 1,
      windows: 1,
      citations: 1,
      imported: 0,
    })
  })

  it('gives the codebook in its own order, concepts under their facet', async () => {
    const lists = await codebookLists()
    expect(lists?.version).toBe(1)
    expect(lists?.facets.map(({ id, concepts }) => [id, concepts.length])).toEqual([
      ['people', 2],
      ['act-of-release', 0],
    ])
    expect(lists?.facets[0]?.concepts[0]?.source).toMatchObject({ label: 'A memo' })
    expect(lists?.windowKinds.map(({ id }) => id)).toEqual(['as-of', 'month'])
  })

  it('names the concepts that a ruling speaks of', async () => {
    const [memo, later] = await terminologyRules()
    expect(memo).toMatchObject({ until: '2025-01-21', concepts: [{ label: 'noncitizen label' }] })
    expect(later).toMatchObject({ until: null, link: null, concepts: [] })
  })
})
