import { describe, expect, it } from 'vitest'
import { type TimelineEvent, timeline } from '@/lib/core/compare/timeline'

const release = { id: 'r', shortTitle: 'A letter' }
const events: TimelineEvent[] = [
  { kind: 'articles', on: '2031-07', release, count: 3, some: [] },
  { kind: 'articles', on: '2031-07', release: null, count: 2, some: [] },
  { kind: 'articles', on: null, release, count: 4, some: [] },
  { kind: 'change', on: '2031-07-01', release, status: 'corrected', note: 'a digit' },
  { kind: 'release', on: '2030-01-01', release, publisher: 'The agency' },
  { kind: 'ruling', on: '2031-07-01', id: 'm', body: 'A body', until: null, ruling: 'so', concepts: [] },
]

describe('the timeline', () => {
  it('goes by year and day, rulings before what appeared under them; a year without events is left out', () => {
    const { years, undated } = timeline([
      ...events,
      { kind: 'release', on: '2028-03-01', release, publisher: 'x' },
    ])
    expect(years.map(({ year, events: inYear }) => [year, inYear.map(({ kind }) => kind)])).toEqual([
      [2028, ['release']],
      [2030, ['release']],
      [2031, ['ruling', 'change', 'articles', 'articles']],
    ])
    expect(undated).toHaveLength(1)
  })

  it('stands on an axis of whole years, articles of a month as one mark of their number', () => {
    const { axis } = timeline(events)
    expect(axis).toMatchObject({ from: 2030, to: 2032 })
    expect(axis?.marks.map(({ kind, at, size }) => [kind, Number(at.toFixed(3)), size])).toEqual([
      ['release', 0, 1],
      ['ruling', 0.748, 1],
      ['change', 0.748, 1],
      ['articles', 0.748, 5],
    ])
  })

  it('has no axis where nothing is dated', () => {
    expect(timeline([]).axis).toBeNull()
  })
})
