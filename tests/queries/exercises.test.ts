import { describe, expect, it } from 'vitest'
import { articleDetail } from '@/lib/queries/article-detail'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { exerciseDetail } from '@/lib/queries/exercise-detail'
import { exerciseSummaries } from '@/lib/queries/exercise-summaries'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { outletSummaries } from '@/lib/queries/outlet-summaries'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase({ template: 'content' })

describe('constructed exercises', () => {
  it('are listed by themselves, each with four articles', async () => {
    const exercises = await exerciseSummaries()
    expect(exercises.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['docket-letter-2032', 4],
      ['county-detainers-2031', 4],
    ])
  })

  it('are in no list and no total of real data', async () => {
    const exercises = await exerciseSummaries()
    const releases = (await releaseSummaries()).map(({ id }) => id)
    const outlets = (await outletSummaries()).map(({ id }) => id)
    for (const { id } of exercises) expect(releases).not.toContain(id)
    const invented = await db.prisma.outlet.findMany({ where: { isConstructed: true } })
    expect(invented).toHaveLength(8)
    for (const { id } of invented) expect(outlets).not.toContain(id)
    const totals = await corpusTotals()
    const real = { where: { isConstructed: false } }
    expect(totals.releases).toBe(await db.prisma.release.count(real))
    expect(totals.articles).toBe(await db.prisma.article.count(real))
    expect(totals.figures).toBe(
      await db.prisma.figure.count({ where: { release: { isConstructed: false } } }),
    )
    expect(totals.textsAttached).toBe(0)
    const shown = { isShown: true, article: { isConstructed: false } }
    expect(totals.terms).toBe(await db.prisma.mention.count({ where: { kind: 'term', coding: shown } }))
  })

  it('have their release, articles and outlets at the usual addresses, marked as constructed', async () => {
    for (const { id, articles } of await exerciseSummaries()) {
      const comparison = await releaseComparison(id)
      expect(comparison?.release.isConstructed).toBe(true)
      expect(comparison?.columns).toHaveLength(4)
      // what real bodies ruled is not held against what nobody published
      expect(comparison?.terminology).toEqual([])
      for (const { articleId } of articles) {
        const article = await articleDetail(articleId)
        expect(article).toMatchObject({ isConstructed: true, text: { isCodedText: true }, terminology: [] })
        // A quotation without a cue has no place of its own.
        const lost = article?.mentions.filter(({ anchors, phrase }) => phrase && anchors.length === 0)
        expect(lost, articleId).toEqual([])
        expect(await outletDetail(article?.column.outletId ?? '')).toMatchObject({ isConstructed: true })
      }
    }
    expect((await releaseComparison('ndd-2024-09'))?.release.isConstructed).toBe(false)
    expect(await articleDetail('ndd-2024-09--ap')).toMatchObject({ isConstructed: false })
    expect(await outletDetail('ap')).toMatchObject({ isConstructed: false })
  })

  it('show their document, and their key only to those who ask', async () => {
    const exercise = await exerciseDetail('county-detainers-2031', { withKey: false })
    expect(exercise?.document).toContain('FEDERAL DETAINER REPORT')
    expect(exercise).toMatchObject({ plantedCount: 22, planted: null })
    const { planted } = (await exerciseDetail('county-detainers-2031', { withKey: true })) ?? {}
    expect(planted).toHaveLength(22)
    expect(planted?.[0]).toMatchObject({
      phrase: '864',
      rule: 'figure-transposed',
      figure: { id: 'honored', value: 846 },
    })
  })

  it('lead from a planted difference to a coded phrase that overlaps it', async () => {
    const { planted } = (await exerciseDetail('county-detainers-2031', { withKey: true })) ?? {}
    for (const { articleId, phrase, nearest } of planted ?? []) {
      if (nearest === null) continue
      const article = await articleDetail(articleId)
      const mention = article?.mentions.find(({ ref }) => ref === `${articleId}#${nearest}`)
      const words = (mention?.anchors ?? []).map(({ start, end }) => article?.text?.body.slice(start, end))
      const shares = words.some((each) => each?.split(/\s/).some((word) => phrase.includes(word)))
      expect(shares, `${phrase} → ${words.join(' | ')}`).toBe(true)
    }
    expect(planted?.filter(({ nearest }) => nearest !== null).length).toBeGreaterThan(15)
  })

  it('are not found under an unknown id, nor a real release among them', async () => {
    expect(await exerciseDetail('none', { withKey: true })).toBeNull()
    expect(await exerciseDetail('ndd-2024-09', { withKey: true })).toBeNull()
    expect(await exerciseDetail("'; drop table release", { withKey: true })).toBeNull()
  })
})

describe('codings that are not shown', () => {
  it('add nothing to the article’s page and to the comparison', async () => {
    const id = 'ndd-2024-09--border-report-wane'
    expect(await db.prisma.coding.count({ where: { articleId: id } })).toBeGreaterThanOrEqual(3)
    const shown = await db.prisma.mention.count({ where: { coding: { articleId: id, isShown: true } } })
    expect((await articleDetail(id))?.mentions).toHaveLength(shown)
    const refs = (await articleDetail(id))?.mentions.map(({ ref }) => ref) ?? []
    expect(new Set(refs).size).toBe(refs.length)
    const columns = (await releaseComparison('ndd-2024-09'))?.columns.map(({ articleId }) => articleId) ?? []
    expect(new Set(columns).size).toBe(columns.length)
  })
})
