import { describe, expect, it } from 'vitest'
import { compareOfficials } from '@/lib/core/compare/officials'
import { quotedWithout, quotedWords } from '@/lib/core/compare/quoted-words'
import type { CitationRow } from '@/lib/core/compare/rows'
import { citation, opening, whole } from './rows-by-hand'

const columns = [
  { ...whole, outletName: 'Herald' },
  { ...opening, outletName: 'Wire' },
]
const sectors = [
  { id: 'ice', label: 'ICE', definition: 'the agency' },
  { id: 'congress', label: 'Congress', definition: 'members' },
  { id: 'court', label: 'Court', definition: 'judges' },
]
const quoted = (citations: Partial<CitationRow>[]) =>
  quotedWords(
    columns,
    compareOfficials(
      columns,
      sectors,
      citations.map((each, index) => citation({ ordinal: index + 1, ...each })),
    ),
    () => null,
  )

describe('quoted words by sector', () => {
  it('add up in each column and in all of them, most words in all first', () => {
    const { all, lanes, most } = quoted([
      { mode: 'direct', quotedWords: 20 },
      { mode: 'partial', quotedWords: 5, name: 'Another' },
      { mode: 'direct', quotedWords: 30, sector: 'congress' },
      { mode: 'direct', quotedWords: 45, sector: 'congress', articleId: 'two' },
    ])
    expect(all.sectors.map(({ label, words, quotations }) => [label, words, quotations])).toEqual([
      ['Congress', 75, 2],
      ['ICE', 25, 2],
    ])
    expect(lanes[0]?.sectors.map(({ label, words, share }) => [label, words, share])).toEqual([
      ['Congress', 30, 30 / 55],
      ['ICE', 25, 25 / 55],
    ])
    expect(lanes[1]?.sectors.map(({ label, words }) => [label, words])).toEqual([['Congress', 45]])
    expect(most).toBe(45)
    expect(all.words).toBe(100)
  })

  it('are added up again without the columns that are put away', () => {
    const whole = quoted([
      { mode: 'direct', quotedWords: 20 },
      { mode: 'direct', quotedWords: 30, sector: 'congress' },
      { mode: 'direct', quotedWords: 45, sector: 'congress', articleId: 'two' },
      { mode: 'direct', quotedWords: null, articleId: 'two' },
    ])
    const { all, lanes, most } = quotedWithout(whole, [columns[1]?.articleId ?? ''])
    expect(lanes).toEqual(whole.lanes.slice(0, 1))
    expect(all).toMatchObject({ words: 50, uncounted: 0 })
    expect(all.sectors.map(({ label, words, share }) => [label, words, share])).toEqual([
      ['Congress', 30, 0.6],
      ['ICE', 20, 0.4],
    ])
    expect(most).toBe(30)
    expect(quotedWithout(whole, [])).toEqual(whole)
  })

  it('tell a quotation that nobody counted from a citation that quotes nothing', () => {
    const { lanes, all } = quoted([
      { mode: 'direct', quotedWords: null },
      { mode: null, quotedWords: null },
      { mode: 'paraphrase', quotedWords: null },
      { mode: 'paraphrase', quotedWords: 0, document: true },
      { mode: 'paraphrase', quotedWords: 0, articleId: 'two' },
    ])
    expect(lanes.map(({ uncounted, unquoted }) => [uncounted, unquoted])).toEqual([
      [2, 2],
      [0, 1],
    ])
    expect(all).toMatchObject({ words: 0, sectors: [], uncounted: 2, unquoted: 3 })
  })

  it('leave out a pull quote that repeats another', () => {
    const { all } = quoted([
      { mode: 'direct', quotedWords: 20 },
      { mode: 'direct', quotedWords: 20, duplicateOf: 1 },
    ])
    expect(all.words).toBe(20)
  })

  it('have a scale where nobody is quoted', () => {
    expect(quoted([]).most).toBe(1)
  })
})
