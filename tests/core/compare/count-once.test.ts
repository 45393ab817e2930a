import { describe, expect, test } from 'vitest'
import {
  type CopiedColumn,
  copiedTexts,
  foldedArticles,
  otherPrintings,
  withOtherPrintings,
} from '@/lib/core/compare/count-once'
import type { Column } from '@/lib/core/compare/types'

const column = (articleId: string, changes: Partial<CopiedColumn> = {}): CopiedColumn => ({
  articleId,
  outletName: `The ${articleId}`,
  published: null,
  extent: 'whole',
  coderKind: 'engine',
  group: 'g',
  text: 'a text',
  ...changes,
})
const countedOf = (...columns: CopiedColumn[]) => copiedTexts(columns).map(({ counted }) => counted.articleId)

describe('a text that several columns print', () => {
  test('is one, with the column that counts and the others in their order', () => {
    const columns = [
      column('a'),
      column('x', { group: 'h' }),
      column('b', { text: 'a longer text' }),
      column('c'),
    ]
    expect(copiedTexts(columns)).toEqual([
      {
        credit: null,
        counted: { articleId: 'b', outletName: 'The b', published: null },
        others: [
          { articleId: 'a', outletName: 'The a', published: null },
          { articleId: 'c', outletName: 'The c', published: null },
        ],
      },
    ])
    expect(foldedArticles(copiedTexts(columns))).toEqual(['a', 'c'])
  })

  test('names the agency that they credit', () => {
    const text = `${'Words. '.repeat(120)}\n\n© 2027 The Associated Press`
    expect(copiedTexts([column('a', { text }), column('b')])).toMatchObject([
      { credit: { agency: 'Associated Press', by: 1 } },
    ])
  })

  test('is counted in the earliest, or without an order in the longest', () => {
    const early = { published: '2027-03-01' }
    const late = { published: '2027-03-02', text: 'a longer text' }
    expect(countedOf(column('a', late), column('b', early))).toEqual(['b'])
    expect(countedOf(column('a', late), column('b', { published: '2027-03' }))).toEqual(['a'])
  })

  test('is counted in one coded whole before one coded from its opening, then in one coded by hand', () => {
    const hand = { coderKind: 'person' as const, published: '2027-03-09' }
    const early = { published: '2027-03-01' }
    expect(countedOf(column('a', early), column('b', hand))).toEqual(['b'])
    expect(countedOf(column('a', early), column('b', { ...hand, extent: 'opening' }))).toEqual(['a'])
    const openings = [
      column('a', { ...early, extent: 'opening' }),
      column('b', { ...hand, extent: 'opening' }),
    ]
    expect(countedOf(...openings)).toEqual(['b'])
  })

  test('is none where only one column prints it', () => {
    expect(copiedTexts([column('a'), column('b', { group: 'h' })])).toEqual([])
  })
})

test('a column says how many printings are put away beside it, and nothing where they stand as columns', () => {
  const copied = copiedTexts([column('a'), column('b'), column('c')])
  const columns = ['a', 'b', 'c', 'd'].map((articleId) => ({ articleId }) as Column)
  expect(withOtherPrintings(columns, copied)).toEqual(columns)
  const left = columns.filter(({ articleId }) => !foldedArticles(copied).includes(articleId))
  expect(otherPrintings(withOtherPrintings(columns, copied))).toBe(0)
  expect(otherPrintings(withOtherPrintings(left, copied))).toBe(2)
  expect(withOtherPrintings(left, copied)).toEqual([
    { articleId: 'a', otherPrintings: 2 },
    { articleId: 'd' },
  ])
})
