import { expect, test } from 'vitest'
import { figureHandout, MOST_ON_SHEET } from '@/lib/core/compare/figure-handout'
import type { ReleaseComparison } from '@/lib/core/compare/pages'

const MANY = MOST_ON_SHEET + 3
const columns = Array.from({ length: MANY }, (_, place) => ({ articleId: `a${place}` }))
const comparison = {
  ...{ release: { id: 'r' }, columns, officials: [] },
  numbers: [
    {
      figure: { id: 'total' },
      // The last alone is changed.
      cells: columns.map(({ articleId }, place) => ({
        entries: [{ ref: articleId, alignment: { shifts: place === MANY - 1 ? ['unit'] : [] } }],
      })),
    },
    { figure: { id: 'silent' }, cells: columns.map(() => ({ entries: [] })) },
  ],
} as unknown as ReleaseComparison

test('holds what a sheet has room for, the changed before the others, and says how many there are', () => {
  const handout = figureHandout(comparison, 'total')
  expect(handout?.articles.map(({ column }) => column.articleId)).toEqual([
    ...columns.slice(0, MOST_ON_SHEET - 1).map(({ articleId }) => articleId),
    `a${MANY - 1}`,
  ])
  expect(handout?.printing).toBe(MANY)
})

test('has the record alone where nobody prints the figure, and nothing of a figure that the record lacks', () => {
  expect(figureHandout(comparison, 'silent')).toMatchObject({ articles: [], printing: 0 })
  expect(figureHandout(comparison, 'none')).toBeNull()
})
