import { describe, expect, it } from 'vitest'
import { foldRows, foldTitle, toldNames } from '@/app/releases/[release]/_table/fold-rows'
import type { Cell } from '@/lib/core/compare/types'
import { cell, word } from './fixtures/invented'

interface Row {
  id: string
  group: string
  cells: Cell<unknown>[]
}

const row = (group: string, id: string, ...used: boolean[]): Row => ({
  id,
  group,
  cells: used.map((isUsed) => (isUsed ? cell(word(id)) : cell())),
})
const ALL = [0, 1, 2]
const rows = [
  row('a', 'one', true, false, false),
  row('a', 'shared', true, true, false),
  row('a', 'other', false, false, true),
  row('b', 'alone', false, true, false),
  row('b', 'all', true, true, true),
]
const written = (lines: ReturnType<typeof foldRows<Row>>) =>
  lines.map((line) => ('row' in line ? line.row.id : line.folded.map(({ id }) => id)))

describe('rows folded', () => {
  it('keep what two columns share in view, and loses no row', () => {
    expect(written(foldRows(rows, ALL, ({ group }) => group))).toEqual([
      'shared',
      ['one', 'other'],
      'alone',
      'all',
    ])
  })

  it('count by the columns that are shown', () => {
    expect(written(foldRows(rows, [0, 2], ({ group }) => group))).toEqual([
      ['one', 'shared', 'other'],
      'alone',
      'all',
    ])
  })

  it('are none where one column is shown: there is nothing to compare', () => {
    expect(written(foldRows(rows, [0], ({ group }) => group))).toHaveLength(rows.length)
  })

  it('take in what is shared past the most that a group shows', () => {
    const [line] = foldRows(rows, ALL, () => null, 1).slice(1)
    if (!line || !('folded' in line)) throw new Error('nothing is folded')
    expect(line.folded.map(({ id }) => id)).toEqual(['one', 'other', 'alone', 'all'])
    expect(foldTitle(line.folded, ALL, 'concept')).toBe('4\u00a0more concepts, 3 of them in one article only')
  })

  it('say that they are of one article each, where all are', () => {
    expect(foldTitle(rows.slice(0, 1), ALL, 'figure')).toBe('1\u00a0figure in one article only')
  })

  it('are told by a few of their names', () => {
    expect(toldNames(['a', 'b'])).toBe('a, b')
    expect(toldNames(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d and 2 more')
  })
})
