import { describe, expect, it } from 'vitest'
import { guidedFigure } from '@/lib/core/compare/guided-figure'
import type { ReleaseComparison } from '@/lib/core/compare/pages'

const entry = (ref: string, unitLabel: string, more: object = {}) => ({
  ...{ ref, phrase: ref, unitLabel, voice: 'outlet', position: 'body' },
  alignment: { shifts: [] },
  ...more,
})

const COMPARISON = {
  release: { id: 'r' },
  columns: ['Alder', 'Bell', 'Cedar'].map((outletName) => ({ articleId: outletName, outletName })),
  numbers: [
    {
      figure: { id: 'total', unitLabel: 'detainers' },
      cells: [
        { entries: [entry('a1', 'detainers'), entry('a2', 'people', { alignment: { shifts: ['unit'] } })] },
        { entries: [] },
        {
          entries: [
            entry('c1', 'people', {
              voice: 'paraphrased',
              position: 'headline',
              alignment: { shifts: ['unit', 'act'] },
            }),
            entry('c2', 'detainers', { alignment: null }),
          ],
        },
      ],
    },
    {
      figure: { id: 'silent', unitLabel: 'people' },
      cells: [{ entries: [] }, { entries: [] }, { entries: [] }],
    },
  ],
  officials: [
    { rows: [{ cells: [{ entries: [{ name: 'A. Sheriff' }] }, { entries: [] }, { entries: [] }] }] },
  ],
} as unknown as ReleaseComparison

const guided = guidedFigure(COMPARISON, 'total')

describe('the figure of the guide', () => {
  it('holds the articles that print it alone, each with whom it cites', () => {
    expect(guided?.articles.map(({ column, cited }) => [column.outletName, cited.length])).toEqual([
      ['Alder', 1],
      ['Cedar', 0],
    ])
    expect(guided).toMatchObject({ figures: 2, allArticles: 3 })
  })

  it('names outlets by what their number counts, the record’s unit first', () => {
    expect(guided?.byUnit).toEqual([
      { unitLabel: 'detainers', isRecorded: true, outlets: ['Alder', 'Cedar'] },
      { unitLabel: 'people', isRecorded: false, outlets: ['Alder', 'Cedar'] },
    ])
  })

  it('shows as changed the printing with the most changed, a headline before others', () => {
    expect(guided?.changed?.entry.ref).toBe('c1')
  })

  it('counts phrases by voice and leaves out voices that nobody has', () => {
    expect(guided?.byVoice).toEqual([
      { voice: 'outlet', count: 3 },
      { voice: 'paraphrased', count: 1 },
    ])
  })

  it.each(['silent', 'unknown'])('is none where no article prints it: %s', (id) => {
    expect(guidedFigure(COMPARISON, id)).toBeNull()
  })
})
