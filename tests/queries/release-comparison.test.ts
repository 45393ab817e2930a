import { beforeAll, describe, expect, it } from 'vitest'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()
beforeAll(() => writeSmallCorpus(db.prisma))

async function docket() {
  const comparison = await releaseComparison('docket')
  if (!comparison) throw new Error('the release "docket" was written and is not there')
  return comparison
}

describe('the comparison of one release', () => {
  it('is null for a release that is not there', async () => {
    expect(await releaseComparison('no-such-release')).toBeNull()
  })

  it('has a column an article, by date of publication, undated ones last', async () => {
    const { columns } = await docket()
    expect(columns.map(({ articleId, published, extent }) => ({ articleId, published, extent }))).toEqual([
      { articleId: 'docket--herald', published: '2024-09', extent: 'whole' },
      { articleId: 'docket--wire', published: null, extent: 'opening' },
    ])
    expect(columns[0]).toMatchObject({
      coder: 'First coder',
      checked: { on: '2025-01-05', against: 'the page', corrections: 2 },
      hasText: false,
    })
    expect(columns[1]?.checked).toBeNull()
  })

  it('ties a printed number to its figure, with the words of the database as those of the contract', async () => {
    const { numbers, ladder } = await docket()
    expect(numbers.map(({ figure }) => [figure.id, figure.value, figure.depth])).toEqual([
      ['total', 206, 0],
      ['convicted', 90, 1],
      ['charged', 116, 1],
    ])
    expect(numbers[0]?.cells[0]?.entries[0]).toMatchObject({
      ref: 'docket--herald#q1',
      voice: 'paraphrased',
      modifier: 'none-round',
      alignment: { relation: 'one digit off', difference: 54, shifts: ['act'], madeBy: 'First coder' },
    })
    expect(numbers[0]?.cells[1]).toEqual({ absence: 'not in the part coded', entries: [] })
    expect(numbers[0]?.figure).toMatchObject({
      confidence: 'reported by several outlets',
      window: { kindLabel: 'as-of label', start: '2024-07-21' },
      revisions: [{ kind: 'misprint', value: 260, on: '2024-10', source: null }],
    })
    expect(ladder).toEqual([{ figureId: 'total', breakdowns: [['charged', 'convicted']], loose: [] }])
  })

  it('shows words by facet with voice, count and gloss', async () => {
    const { words } = await docket()
    expect(words.map(({ facet }) => facet)).toEqual(['people', 'act-of-release'])
    expect(words[0]?.rows[0]).toMatchObject({ concept: 'noncitizen', label: 'noncitizen label' })
    expect(words[0]?.rows[0]?.cells[0]?.entries[0]).toMatchObject({ voice: 'scare quotes', count: 3 })
    expect(words[1]?.rows[0]).toMatchObject({ concept: null })
    expect(words[1]?.rows[0]?.cells[1]?.entries[0]?.gloss).toBe('put on the street')
  })

  it('shows windows and officials of the shown coding alone', async () => {
    const { windows, officials } = await docket()
    expect(windows[0]?.cell).toEqual({ absence: 'not stated', entries: [] })
    expect(windows[1]?.cell.entries[0]).toMatchObject({
      start: '2024-07-01',
      end: '2024-07-31',
      literal: null,
    })
    expect(officials).toHaveLength(1)
    expect(officials[0]?.rows[0]).toMatchObject({ name: 'Ana Alder', titles: ['director'] })
  })

  it('names the rulings that stood when an article appeared', async () => {
    const { terminology } = await docket()
    expect(terminology.map(({ id, articleIds }) => ({ id, articleIds }))).toEqual([
      { id: 'memo', articleIds: ['docket--herald'] },
    ])
  })

  it('tells a release without articles from one that is not there', async () => {
    expect(await releaseComparison('older')).toMatchObject({ columns: [], words: [], windows: [] })
  })
})
