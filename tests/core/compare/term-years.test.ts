import { describe, expect, it } from 'vitest'
import { termPanels } from '@/lib/core/compare/term-panels'
import { placeInYears, termYears, unbroken, yearsToShow } from '@/lib/core/compare/term-years'

const none = { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 }
const coded = [
  { year: 2013, articles: 12, known: 12, characters: 24_000 },
  { year: 2014, articles: 4, known: 2, characters: 6_000 },
  { year: 2016, articles: 3, known: 0, characters: 0 },
  { year: null, articles: 9, known: 9, characters: 18_000 },
]
const used = [
  { year: 2013, articles: 2, times: { ...none, outlet: 8 }, inKnown: { ...none, outlet: 8 } },
  { year: 2014, articles: 2, times: { ...none, quoted: 6, outlet: 2 }, inKnown: { ...none, quoted: 3 } },
  { year: null, articles: 1, times: { ...none, quoted: 5 }, inKnown: { ...none, quoted: 5 } },
]
const over = { from: 2013, to: 2016 }

describe('a concept over the years', () => {
  it('is held against the words of articles whose length is known', () => {
    const years = termYears(used, coded, over, 'words')
    // 24,000 characters are 4,000 words; of 2014 three quoted times in 1,000 words.
    expect(years.map(({ rates }) => rates && [rates.outlet, rates.quoted])).toEqual([
      [2, 0],
      [0, 3],
      null,
      null,
    ])
  })

  it('is held against all articles where that is asked', () => {
    const years = termYears(used, coded, over, 'articles')
    expect(years.map(({ rates }) => rates && [rates.outlet, rates.quoted])).toEqual([
      [8 / 12, 0],
      [0.5, 1.5],
      null,
      [0, 0],
    ])
  })

  it('says of each year how many articles it rests on, and when they are few', () => {
    const years = termYears(used, coded, over, 'words')
    expect(years.map(({ year, of, articles, isThin }) => [year, of, articles, isThin])).toEqual([
      [2013, 12, 2, false],
      [2014, 4, 2, true],
      [2015, 0, 0, true],
      [2016, 3, 0, true],
    ])
  })

  it('breaks its line where a year has no articles', () => {
    const years = termYears(used, coded, over, 'articles')
    expect(unbroken(years).map((stretch) => stretch.map(({ year }) => year))).toEqual([[2013, 2014], [2016]])
    expect(unbroken([])).toEqual([])
  })
})

describe('the axis of years', () => {
  it('holds the articles and the rulings on what is shown', () => {
    expect(yearsToShow(coded, [{ on: '2006-03-31' }])).toEqual({ from: 2006, to: 2016 })
    expect(yearsToShow([], [])).toBeNull()
    expect(yearsToShow([{ year: null, articles: 2, known: 0, characters: 0 }], [])).toBeNull()
  })

  it('places a day in its year', () => {
    expect(placeInYears('2013-01-01')).toBe(2013)
    expect(placeInYears('2013-07-02')).toBeCloseTo(2013.5, 2)
    expect(placeInYears('2016-12-31')).toBeCloseTo(2017 - 1 / 366, 6)
  })
})

describe('several concepts', () => {
  const ruling = (id: string, on: string, concepts: string[]) => ({ id, body: id, on, until: null, concepts })
  const concepts = [
    { concept: 'aliens', label: 'aliens', used },
    { concept: 'migrants', label: 'migrants', used: [] },
  ]
  const rulings = [
    ruling('early', '2006-03-31', ['aliens']),
    ruling('elsewhere', '1999-01-01', ['others']),
    ruling('late', '2021-04-19', ['migrants', 'aliens']),
  ]

  it('share one axis and one scale, each with the rulings on it', () => {
    const panels = termPanels(concepts, coded, rulings, 'words')
    expect(panels).toMatchObject({ from: 2006, to: 2021, most: 3, undatedArticles: 9, unmeasured: 5 })
    expect(panels?.panels.map(({ rulings: on }) => on.map(({ id }) => id))).toEqual([
      ['early', 'late'],
      ['late'],
    ])
    expect(panels?.panels.map(({ years }) => years.length)).toEqual([16, 16])
  })

  it('keep what stands in articles without a day apart from every year', () => {
    const panels = termPanels(concepts, coded, [], 'words')
    expect(panels?.panels.map(({ undated }) => undated)).toEqual([
      { times: 5, articles: 1 },
      { times: 0, articles: 0 },
    ])
  })

  it('are nothing where nothing has a year', () => {
    expect(termPanels(concepts, [], [], 'words')).toBeNull()
  })
})
