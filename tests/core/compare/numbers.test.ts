import { describe, expect, it } from 'vitest'
import { compareNumbers } from '@/lib/core/compare/numbers'
import { alignment, figure, opening, quantity, whole } from './rows-by-hand'

const columns = [whole, opening]

describe('numbers beside the record', () => {
  it('puts a printed number in the row of its figure and the column of its article', () => {
    const { numbers } = compareNumbers(
      columns,
      [figure({ id: 'total', value: 67_879 })],
      [quantity({ articleId: 'one', ordinal: 3, text: '67,897', value: 67_897 })],
      [alignment({ articleId: 'one', ordinal: 3, relation: 'transposed', difference: 18 })],
    )
    const [row] = numbers
    expect(row?.cells[0]?.entries[0]).toMatchObject({
      ref: 'one#q3',
      phrase: '67,897',
      alignment: { relation: 'transposed', difference: 18, madeBy: 'First coder' },
    })
    expect(row?.cells[0]?.entries[0]?.alignment?.relativeDifference).toBeCloseTo(18 / 67_879, 12)
  })

  it('tells "not stated" in a whole text from "not in the part coded" of an opening', () => {
    const { numbers } = compareNumbers(columns, [figure({})], [], [])
    expect(numbers[0]?.cells).toEqual([
      { absence: 'not stated', entries: [] },
      { absence: 'not in the part coded', entries: [] },
    ])
  })

  it('gives no relative difference where the record has no number or nought', () => {
    for (const value of [null, 0]) {
      const { numbers } = compareNumbers(
        columns,
        [figure({ value })],
        [quantity({})],
        [alignment({ relation: 'differs', difference: 5 })],
      )
      expect(numbers[0]?.cells[0]?.entries[0]?.alignment?.relativeDifference).toBeNull()
    }
  })

  it('keeps a number tied to no figure apart, one list for each column', () => {
    const { numbers, otherNumbers } = compareNumbers(
      columns,
      [figure({})],
      [quantity({ articleId: 'two', ordinal: 2 })],
      [],
    )
    expect(numbers[0]?.cells.every((cell) => cell.entries.length === 0)).toBe(true)
    expect(otherNumbers.map(({ articleId, entries }) => [articleId, entries.length])).toEqual([
      ['one', 0],
      ['two', 1],
    ])
    expect(otherNumbers[1]?.entries[0]?.alignment).toBeNull()
  })

  it("shows a person's alignment before the engine's", () => {
    const { numbers } = compareNumbers(
      columns,
      [figure({ id: 'a' }), figure({ id: 'b' })],
      [quantity({})],
      [
        alignment({ figureId: 'a', coderKind: 'engine', coder: 'Engine 1' }),
        alignment({ figureId: 'b', coderKind: 'person' }),
      ],
    )
    expect(numbers.map((row) => row.cells[0]?.entries.length)).toEqual([0, 1])
  })

  it('orders a cell as a reader meets it: headline, lede, body', () => {
    const { numbers } = compareNumbers(
      columns,
      [figure({})],
      [
        quantity({ ordinal: 1, position: 'body' }),
        quantity({ ordinal: 2, position: 'headline' }),
        quantity({ ordinal: 3, position: 'lede' }),
      ],
      [1, 2, 3].map((ordinal) => alignment({ ordinal })),
    )
    expect(numbers[0]?.cells[0]?.entries.map((entry) => entry.ref)).toEqual(['one#q2', 'one#q3', 'one#q1'])
  })
})
