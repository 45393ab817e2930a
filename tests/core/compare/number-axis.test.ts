import { describe, expect, it } from 'vitest'
import { columnNames, numberAxis } from '@/lib/core/compare/number-axis'
import { compareNumbers } from '@/lib/core/compare/numbers'
import type { AlignmentRow, QuantityRow } from '@/lib/core/compare/rows'
import { alignment, figure, quantity, whole } from './rows-by-hand'

const columns = [{ ...whole, outletName: 'One', published: null }]

function axisOf(value: number | null, ...printed: [Partial<QuantityRow>, Partial<AlignmentRow>][]) {
  const { numbers } = compareNumbers(
    columns,
    [figure({ value })],
    printed.map(([row], index) => quantity({ ordinal: index + 1, ...row })),
    printed.map(([, tie], index) => alignment({ ordinal: index + 1, ...tie })),
  )
  const [row] = numbers
  return row ? numberAxis(columns, row) : null
}

describe('printed numbers against the record', () => {
  it('says in words how far a number is from the record', () => {
    const axis = axisOf(67_879, [
      { value: 67_897, low: 67_897, high: 67_897 },
      { relation: 'transposed', difference: 18 },
    ])
    expect(axis?.marks[0]).toMatchObject({
      low: 67_897,
      high: 67_897,
      relation: 'transposed',
      difference: '18 more than the record (0.027%)',
    })
    expect(axis?.recordLabel).toBe('67,879')
  })

  it('carries what else changed with a mark at the same value', () => {
    const axis = axisOf(206, [
      { low: 206, high: 206 },
      { relation: 'exact', shifts: ['unit', 'act'] },
    ])
    expect(axis?.marks[0]).toMatchObject({
      low: 206,
      shifts: ['unit', 'act'],
      difference: 'the same as the record',
    })
  })

  it('leaves "more than 500" open above and "nearly 600" open below', () => {
    const axis = axisOf(
      564,
      [
        { value: 500, low: 500, high: null },
        { relation: 'within bound', difference: null },
      ],
      [
        { value: 600, low: null, high: 600 },
        { relation: 'within bound', difference: null },
      ],
    )
    expect(axis?.marks.map(({ openAbove, openBelow }) => [openAbove, openBelow])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('has room for the record and every mark', () => {
    const axis = axisOf(564, [
      { low: 600, high: 600 },
      { relation: 'rounded', difference: 36 },
    ])
    expect(axis?.from).toBeLessThan(564)
    expect(axis?.to).toBeGreaterThan(600)
  })

  it('does not draw a number that counts something else, and says what it counts', () => {
    const axis = axisOf(
      193,
      [{ low: 193, high: 193 }, {}],
      [
        { low: 193, high: 193, unitStated: 'convictions' },
        { relation: 'not comparable', difference: null, shifts: ['unit'] },
      ],
    )
    expect(axis?.marks).toHaveLength(1)
    expect(axis?.notComparable.map(({ why }) => why)).toEqual(['counts convictions'])
  })

  it('is null without a recorded value or without anything to draw', () => {
    expect(axisOf(null, [{ low: 5, high: 5 }, { relation: 'no value' }])).toBeNull()
    expect(axisOf(193)).toBeNull()
  })
})

describe('the names of columns', () => {
  it('adds the day only where an outlet has two, and only where it is known', () => {
    const names = columnNames([
      { articleId: 'a', outletName: 'One', published: '2019-11-03' },
      { articleId: 'b', outletName: 'One', published: null },
      { articleId: 'c', outletName: 'Two', published: '2019-11-03' },
    ])
    expect([...names.values()]).toEqual(['One, 3 Nov 2019', 'One', 'Two'])
  })
})
