import { describe, expect, it } from 'vitest'
import { noTimes } from '@/lib/core/compare/uses'
import { arrangeRows } from '@/lib/core/compare/workspace/arrange-rows'
import { codedLength, perThousand, totalLength } from '@/lib/core/compare/workspace/coded-length'
import { columnVoices } from '@/lib/core/compare/workspace/column-voices'
import { countedOnce } from '@/lib/core/compare/workspace/count-once'
import { heatOf, heatScale, heatSteps } from '@/lib/core/compare/workspace/heat'
import { openedCell } from '@/lib/core/compare/workspace/open'
import { searchSubjects } from '@/lib/core/compare/workspace/search'
import { compareSubjects } from '@/lib/core/compare/workspace/subject'
import { EMPTY_VIEW, type View } from '@/lib/core/compare/workspace/view'
import { VOICE_PARTS, voicePart, wordSubjects } from '@/lib/core/compare/workspace/words'
import { article, columnOf, term } from './by-hand'

const facets = [{ id: 'people', label: 'people', definition: 'who' }]
const concepts = [
  { id: 'migrants', label: 'migrants', definition: 'a word', facet: 'people' },
  { id: 'aliens', label: 'aliens', definition: 'another', facet: 'people' },
]
const courier = article('courier', { words: 500 })
const post = article('post', { extent: 'opening', characters: 6000 })
const gazette = article('gazette')
const columns = [
  columnOf('outlet:alder', [courier, post]),
  columnOf('article:courier', [courier]),
  columnOf('article:gazette', [gazette]),
]
const terms = [
  term('courier', 'migrants', { count: 2 }),
  term('courier', 'Migrants', { ordinal: 2, voice: 'quoted' }),
  term('post', 'migrants', { count: 3, voice: null }),
  term('gazette', 'migrants'),
  term('courier', 'aliens', { ordinal: 3, concept: 'aliens' }),
  term('elsewhere', 'aliens', { concept: 'aliens', count: 99 }),
]
const reading = { letter: 't' as const, keep: () => true, partOf: voicePart, parts: VOICE_PARTS }
const subjects = wordSubjects(facets, concepts, terms)
const rows = compareSubjects(columns, subjects, reading)

it('has the words of each column apart by voice, over the rows that filters leave', () => {
  const { lanes, most } = columnVoices(columns, rows, ({ kind }) => kind)
  expect(lanes.map(({ label, aside, times, all }) => [label, aside, times, all])).toEqual([
    ['alder', 'outlet', { ...noTimes(), outlet: 3, quoted: 1, notCoded: 3 }, 7],
    ['courier', 'article', { ...noTimes(), outlet: 3, quoted: 1 }, 4],
    ['gazette', 'article', { ...noTimes(), outlet: 1 }, 1],
  ])
  expect(most).toBe(7)
  expect(columnVoices(columns, [], () => null).lanes.map(({ all }) => all)).toEqual([0, 0, 0])
})

describe('a cell', () => {
  it('counts instances over all articles of its column, apart by voice', () => {
    expect(rows[0]?.cells[0]).toMatchObject({
      emptiness: null,
      times: 6,
      articles: 2,
      parts: [
        { label: 'outlet', times: 2 },
        { label: 'quoted', times: 1 },
        { label: 'not coded', times: 3 },
      ],
    })
  })

  it('gives the share in 1,000 words of the articles whose length is known, and none where it is not', () => {
    // 500 words counted and 6,000 characters reckoned as 1,000 words.
    expect(rows[0]?.cells[0]?.rate).toBe((6 / 1500) * 1000)
    expect(rows[0]?.cells[1]?.rate).toBe((3 / 500) * 1000)
    expect(rows[0]?.cells[2]?.rate).toBeNull()
  })

  it('leaves the times of articles of unknown length out of the share, not out of the count', () => {
    const mixed = [columnOf('outlet:elm', [courier, gazette])]
    expect(compareSubjects(mixed, subjects, reading)[0]?.cells[0]).toMatchObject({ times: 4, rate: 6 })
  })

  it('says why it is empty: not stated, not in the part coded, or set aside by a filter', () => {
    const emptiness = (keep: typeof reading.keep) =>
      compareSubjects(columns, subjects, { ...reading, keep }).map(({ cells }) =>
        cells.map((cell) => cell.emptiness),
      )
    expect(emptiness(() => true)[1]).toEqual([null, null, 'not stated'])
    const opening = [
      columnOf('article:post', [post]),
      columnOf('article:courier', [courier]),
      columnOf('outlet:oak', []),
    ]
    expect(compareSubjects(opening, subjects, reading)[1]?.cells.map((cell) => cell.emptiness)).toEqual([
      'not in the part coded',
      null,
      'no article',
    ])
    const quoted = compareSubjects(columns, subjects, { ...reading, keep: ({ voice }) => voice === 'quoted' })
    expect(quoted).toHaveLength(1)
    expect(quoted[0]?.cells[2]?.emptiness).toBe('set aside by a filter')
  })

  it('puts wordings that differ in case alone together, voices apart, most frequent first', () => {
    expect(rows[0]?.cells[0]?.samples.map(({ voice, times }) => [voice, times])).toEqual([
      [null, 3],
      ['outlet', 2],
      ['quoted', 1],
    ])
  })

  it('names the one phrase behind it, where there is one', () => {
    expect(rows[1]?.cells[0]?.ref).toBe('courier#t3')
    expect(rows[0]?.cells[0]?.ref).toBeNull()
  })
})

describe('a row', () => {
  it('counts an article once that stands in two columns, and no article of none', () => {
    expect(rows.map(({ label, times }) => [label, times])).toEqual([
      ['migrants', 7],
      ['aliens', 1],
    ])
  })

  it('is sorted by use in all columns, in one, or by name, either way', () => {
    const order = (sort: Parameters<typeof arrangeRows>[2]['sort']) =>
      arrangeRows(rows, columns, { ...EMPTY_VIEW, sort }).map(({ label }) => label)
    expect(order({ by: 'name', isReversed: false })).toEqual(['aliens', 'migrants'])
    expect(order({ by: 'most', isReversed: true })).toEqual(['aliens', 'migrants'])
    expect(order({ by: 'article:gazette', isReversed: false })).toEqual(['migrants', 'aliens'])
  })

  it('can be left out where one column alone has it', () => {
    const lone = compareSubjects(columns.slice(1), subjects, reading)
    expect(
      arrangeRows(lone, columns.slice(1), { ...EMPTY_VIEW, isShared: true }).map(({ label }) => label),
    ).toEqual(['migrants'])
  })

  it('is found by its name, its group and any phrase, whatever the accents and case', () => {
    const found = (search: string) => searchSubjects(subjects, search).map(({ label }) => label)
    expect(found('ALIÉN')).toEqual(['aliens'])
    expect(found('people')).toHaveLength(2)
    expect(found('nobody')).toEqual([])
  })
})

describe('what an address opens', () => {
  it('is a cell with every phrase in it, or one phrase with its row and column', () => {
    expect(openedCell(columns, subjects, reading, 'people/migrants~outlet:alder')?.mentions).toHaveLength(3)
    const one = openedCell(columns, subjects, reading, 'courier#t2')
    expect([one?.subject.id, one?.column.key, one?.mentions.map(({ text }) => text)]).toEqual([
      'people/migrants',
      'outlet:alder',
      ['Migrants'],
    ])
  })

  it.each([
    'people/none~outlet:alder',
    'people/migrants~outlet:none',
    'courier#q2',
    'courier#t99',
    'elsewhere#t1',
    '~',
    '',
  ])('is nothing for “%s”', (open) => expect(openedCell(columns, subjects, reading, open)).toBeNull())
})

describe('a text that several print', () => {
  it('can be counted once in each column: the whole text before an opening, the earliest before later ones', () => {
    const wire = { copyGroup: '7', textLength: 900 }
    const printings = [
      article('late', { ...wire, published: '2031-07-10' }),
      article('early', { ...wire, published: '2031-07-09' }),
      article('part', { ...wire, published: '2031-07-01', extent: 'opening' }),
      article('other', { published: '2031-07-09' }),
    ]
    const { articles, printings: others } = countedOnce(printings)
    expect([articles.map(({ articleId }) => articleId), others]).toEqual([['early', 'other'], 2])
  })
})

describe('length', () => {
  it('is counted words, else reckoned from characters, else not known', () => {
    expect(codedLength({ words: 500, characters: 9 })).toEqual({ words: 500, isCounted: true })
    expect(codedLength({ words: null, characters: 600 })).toEqual({ words: 100, isCounted: false })
    expect(codedLength({ words: null, characters: null })).toBeNull()
    expect(totalLength([null, codedLength({ words: 5, characters: null })])).toEqual({
      words: 5,
      known: 1,
      isCounted: true,
    })
    expect(perThousand(3, 0)).toBeNull()
  })
})

describe('shading', () => {
  const shaded = (heat: View['heat'], tab: View['tab'] = 'words') => ({ heat, tab })

  it('is by share where lengths are known, else by count, on one scale for the table', () => {
    expect(heatScale(rows, shaded('share'))).toEqual({ by: 'share', highest: 6 })
    const unknown = compareSubjects([columns[2] as (typeof columns)[2]], subjects, reading)
    expect(heatScale(unknown, shaded('share'))).toEqual({ by: 'count', highest: 1 })
    expect(heatScale(rows, shaded('off'))).toBeNull()
    expect(heatScale([], shaded('count'))).toBeNull()
    expect(heatScale(rows, shaded('share', 'headlines'))).toBeNull()
  })

  it('gives the highest cell the strongest shade, the lowest still one, an empty one none', () => {
    const scale = heatScale(rows, shaded('count'))
    const shades = rows.map(({ cells }) => cells.map((cell) => heatOf(cell, scale)))
    expect(shades).toEqual([
      [5, 4, 3],
      [3, 3, 0],
    ])
    expect(scale && heatSteps(scale).at(-1)).toBe(6)
  })
})
