import { describe, expect, it } from 'vitest'
import type { PrintedNumber } from '@/lib/core/compare/types'
import { articleDetail } from '@/lib/queries/article-detail'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { workerDatabase } from '../support/worker-database'

workerDatabase({ template: 'content' })

async function comparisonOf(id: string) {
  const comparison = await releaseComparison(id)
  if (!comparison) throw new Error(`no release "${id}" in content/`)
  return comparison
}

/** What an outlet printed for a figure of the record. */
async function printed(release: string, outlet: string, figure: string): Promise<PrintedNumber[]> {
  const { columns, numbers } = await comparisonOf(release)
  const row = numbers.find((each) => each.figure.id === figure)
  const entries = columns.flatMap((column, index) =>
    column.articleId === `${release}--${outlet}` ? (row?.cells[index]?.entries ?? []) : [],
  )
  return entries
}

describe('the content of the repository', () => {
  it('has all releases and articles', async () => {
    expect(await corpusTotals()).toMatchObject({ releases: 14, articles: 101, spanish: 8, codedWhole: 6 })
  })

  it('can be compared, release by release, with every teaser borne out by something on the page', async () => {
    for (const { id } of await releaseSummaries()) {
      const { release, columns, numbers, words, otherNumbers } = await comparisonOf(id)
      expect(columns.length, id).toBeGreaterThan(0)
      expect(words.length, id).toBeGreaterThan(0)
      const refs = new Set([
        ...numbers.map(({ figure }) => `figure:${figure.id}`),
        ...numbers.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ ref }) => ref))),
        ...otherNumbers.flatMap(({ entries }) => entries.map(({ ref }) => ref)),
        ...words.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ ref }) => ref))),
        ),
      ])
      const onPage = release.teaserEvidence.filter((evidence) => refs.has(evidence))
      expect(onPage.length, `${id}: ${release.teaserEvidence.join(', ')}`).toBeGreaterThan(0)
    }
  })

  it('shows that HNGN printed 67,897 where the record says 67,879', async () => {
    const entries = await printed('cis-2014-03', 'hngn', 'criminal-released')
    expect(entries).toContainEqual(
      expect.objectContaining({
        value: 67_897,
        alignment: expect.objectContaining({ relation: 'transposed', difference: 18 }),
      }),
    )
  })

  it('shows that LifeZette rounded 564 up to "nearly 600" in its lede', async () => {
    const entries = await printed('foia-sex-offenses-2015', 'lifezette', 'sex-564')
    expect(entries).toContainEqual(
      expect.objectContaining({ modifier: 'nearly', high: 600, position: 'lede' }),
    )
  })

  it('shows 206 declined detainers as 206 people released', async () => {
    const entries = await printed('ddor-2017-03', 'epoch-times', 'declined-total')
    expect(entries.some((entry) => entry.unit === 'people' && entry.alignment?.shifts.includes('unit'))).toBe(
      true,
    )
  })

  it('shows 193 convictions as 193 people on nwaonline.com and as convictions in SDP América', async () => {
    const [people] = await printed('criminal-releases-fy2013', 'nwaonline', 'conv-homicide')
    expect(people).toMatchObject({ value: 193, unit: 'people', alignment: { shifts: ['unit'] } })
    const [convictions] = await printed('criminal-releases-fy2013', 'sdp-america', 'conv-homicide')
    expect(convictions).toMatchObject({ value: 193, unit: 'convictions', alignment: { shifts: [] } })
  })

  it('shows more than 500 refused detainers as more than 500 people released in one lede', async () => {
    const entries = await printed('nc-detainers-2019', 'breitbart', 'declined-fy19')
    const [lede, statement] = entries
    expect(lede).toMatchObject({ position: 'lede', unit: 'people', voice: 'paraphrased' })
    expect(lede?.alignment?.shifts).toEqual(expect.arrayContaining(['unit', 'act']))
    expect(statement).toMatchObject({ unit: 'detainers', voice: 'quoted', alignment: { shifts: [] } })
  })

  it('shows that Border Report put a count of the whole docket to another act', async () => {
    const entries = await printed('ndd-2024-09', 'border-report-wane', 'docket-convicted')
    expect(entries.find(({ position }) => position === 'lede')?.alignment?.shifts).toContain('act')
  })

  it('shows deaths in custody from 20 to 32 according to the year meant', async () => {
    const { numbers } = await comparisonOf('custody-deaths-2025')
    const deaths = numbers
      .filter(
        ({ figure, cells }) => figure.unit === 'deaths' && cells.some(({ entries }) => entries.length > 0),
      )
      .map(({ figure }) => figure.value)
    expect(deaths).toEqual(expect.arrayContaining([20, 23, 30, 32]))
  })

  it('keeps 70 % of arrests apart from 73 % of people booked in', async () => {
    const { numbers } = await comparisonOf('detention-criminality-2025')
    const unitOf = (id: string) => numbers.find(({ figure }) => figure.id === id)?.figure.unit
    expect([unitOf('dhs-70'), unitOf('cato-no-conviction-share')]).toEqual(['arrests', 'book-ins'])
  })

  it('has a page for every article in it', async () => {
    const { columns } = await comparisonOf('ndd-2024-09')
    for (const { articleId } of columns) {
      const article = await articleDetail(articleId)
      expect(article?.column.articleId).toBe(articleId)
      expect(article?.mentions.length).toBeGreaterThan(0)
    }
  })
})
