import { describe, expect, it } from 'vitest'
import { distinctRulings, type PlacedPanel, placeTerms } from '@/app/terms/_chart/term-chart-layout'
import { rateWords, yearWords } from '@/app/terms/_chart/year-words'
import { termPanels } from '@/lib/core/compare/term-panels'
import { noTimes } from '@/lib/core/compare/uses'

const ruling = (id: string, on: string, concepts: string[]) => ({ id, body: id, on, until: null, concepts })
const used = (year: number, outlet: number, quoted: number) => {
  const times = { ...noTimes(), outlet, quoted }
  return { year, articles: 2, times, inKnown: times }
}
const terms = termPanels(
  [
    { concept: 'aliens', label: 'aliens', used: [used(2013, 4, 0), used(2014, 2, 8)] },
    { concept: 'migrants', label: 'migrants', used: [] },
  ],
  [
    { year: 2013, articles: 10, known: 10, characters: 6_000 },
    { year: 2014, articles: 3, known: 3, characters: 12_000 },
    { year: 2016, articles: 6, known: 0, characters: 0 },
  ],
  [
    ruling('first', '2013-04-02', ['aliens']),
    ruling('second', '2013-04-23', ['aliens']),
    ruling('third', '2013-05-01', ['migrants', 'aliens']),
  ],
  'words',
)

describe.each([360, 1_320])('wordings over the years, %d wide', (width) => {
  if (!terms) throw new Error('the panels are there')
  const layout = placeTerms(terms, width)

  it('stand on one scale, the highest rate within its panel', () => {
    expect(layout.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4])
    const [aliens, migrants] = layout.panels
    // Each point as a share of the height of its panel.
    const high = (panel: PlacedPanel | undefined, y: number) =>
      panel && (panel.base - y) / (panel.base - panel.top)
    expect(aliens?.years.map(({ own, quoted }) => [high(aliens, own), high(aliens, quoted)])).toEqual([
      [1, 0],
      [0.25, 1],
    ])
    expect(migrants?.years.map(({ own }) => high(migrants, own))).toEqual([0, 0])
  })

  it('have no point where no length is known, and break their line there', () => {
    expect(layout.panels[0]?.stretches.map((years) => years.map(({ year }) => year.year))).toEqual([
      [2013, 2014],
    ])
    expect(layout.strip.map(({ year, of }) => [year, of])).toEqual([
      [2013, 10],
      [2014, 3],
      [2015, 0],
      [2016, 6],
    ])
  })

  it('mark each ruling once, in its year, no ring over another', () => {
    expect(layout.rulings.map(({ number, ruling: { id } }) => [number, id])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ])
    const year = layout.strip.findIndex((each) => each.year === 2013)
    for (const { x } of layout.rulings) {
      expect(x).toBeGreaterThan(44 + year * layout.columnWidth)
      expect(x).toBeLessThan(44 + (year + 1) * layout.columnWidth)
    }
    for (const one of layout.rulings) {
      for (const other of layout.rulings) {
        if (one === other) continue
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(15)
      }
    }
  })

  it('name every ruling within the drawing', () => {
    for (const { key, words } of layout.rulings)
      expect(key.y + (words.length - 1) * 15).toBeLessThan(layout.height)
  })
})

describe('a year in words', () => {
  const years = terms?.panels[0]?.years ?? []
  it('says what it rests on', () => {
    expect(years.map((year) => yearWords(year, 'words').replace(/\u00a0/g, ' '))).toEqual([
      '2013: own words 4, quoted 0 times per 1,000 words; 4 times in 2 of 10 articles',
      '2014: own words 1, quoted 4 times per 1,000 words; 10 times in 2 of 3 articles, too few to say much',
      '2015: no articles',
      '2016: length not known, 0 times in 0 of 6 articles',
    ])
  })

  it('has rates to two digits', () => {
    expect([0, 0.004, 0.123, 2.345].map(rateWords)).toEqual(['0', '< 0.01', '0.12', '2.3'])
  })
})

it('a ruling on two of the wordings is one ruling', () => {
  expect(distinctRulings(terms?.panels ?? []).map(({ id }) => id)).toEqual(['first', 'second', 'third'])
})
