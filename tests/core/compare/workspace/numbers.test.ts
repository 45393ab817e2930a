import { expect, test } from 'vitest'
import type { QuantityRow, RecordedFigure } from '@/lib/core/compare/rows'
import { figureOfRow, numberSubjects } from '@/lib/core/compare/workspace/numbers'

const figure = { id: 'total', partOf: null, value: 206, label: 'declined' } as unknown as RecordedFigure
const untied = { articleId: 'a', ordinal: 1, unit: 'people', unitLabel: 'people' } as unknown as QuantityRow

test('tells of a row of numbers which figure of the record it is of, and of none for numbers that are tied to none', () => {
  const rows = numberSubjects([figure], [untied], [])
  expect(rows.map(({ id }) => figureOfRow(id))).toEqual(['total', null])
})
