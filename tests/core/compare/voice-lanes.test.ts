import { describe, expect, it } from 'vitest'
import { voiceLanes, voicesOfWords, voicesWithout } from '@/lib/core/compare/voice-lanes'
import { compareWords } from '@/lib/core/compare/words'
import { opening, term, whole } from './rows-by-hand'

const columns = [
  { ...whole, outletName: 'Herald' },
  { ...opening, outletName: 'Wire' },
]
const facets = [
  { id: 'people', label: 'People', definition: 'whom it is about' },
  { id: 'data', label: 'Data', definition: 'letters' },
]
const times = { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 }

describe('the words of a release by voice', () => {
  it('count instances over all facets, apart by column and voice', () => {
    const groups = compareWords(
      columns,
      facets,
      [],
      [
        term({ voice: 'outlet', count: 3 }),
        term({ voice: 'quoted', facet: 'data', ordinal: 2, count: 2 }),
        term({ voice: 'scare quotes', articleId: 'two' }),
        term({ voice: null, articleId: 'two', ordinal: 2 }),
      ],
    )
    const { lanes, most, total } = voicesOfWords(columns, groups, ({ extent }) => extent)
    expect(lanes).toEqual([
      { key: 'one', label: 'Herald', aside: 'whole', times: { ...times, outlet: 3, quoted: 2 }, all: 5 },
      {
        key: 'two',
        label: 'Wire',
        aside: 'opening',
        times: { ...times, 'scare quotes': 1, notCoded: 1 },
        all: 2,
      },
    ])
    expect(voicesWithout({ lanes, most, total }, ['one'])).toMatchObject({ most: 2, lanes: [{ key: 'two' }] })
    expect(most).toBe(5)
    expect(total).toEqual({ outlet: 3, paraphrased: 0, quoted: 2, 'scare quotes': 1, notCoded: 1 })
  })

  it('keep a column in which no word was coded', () => {
    const { lanes, most } = voicesOfWords(columns, [], () => null)
    expect(lanes.map(({ all }) => all)).toEqual([0, 0])
    expect(most).toBe(1)
  })
})

it('lanes of none at all have a scale too', () => {
  expect(voiceLanes([])).toEqual({ lanes: [], most: 1, total: times })
})
