import { describe, expect, it } from 'vitest'
import { exactSum } from '@/lib/core/compare/exact-sum'
import { ladderRungs } from '@/lib/core/compare/ladder'
import { ladderOrder } from '@/lib/core/compare/ladder-order'
import { leastTime } from '@/tests/support/least-time'
import { figure } from './rows-by-hand'

const docket = [
  figure({ id: 'docket', value: 662_566 }),
  figure({ id: 'convicted', value: 435_719, partOf: 'docket' }),
  figure({ id: 'pending', value: 226_847, partOf: 'docket' }),
  figure({ id: 'non-detained', value: 647_572, partOf: 'docket' }),
  figure({ id: 'detained', value: 14_994, partOf: 'docket' }),
]

describe('the rungs of a ladder', () => {
  it('finds both ways in which 662,566 adds up, the one with the largest part first', () => {
    expect(ladderRungs(docket)).toEqual([
      {
        figureId: 'docket',
        breakdowns: [
          ['non-detained', 'detained'],
          ['convicted', 'pending'],
        ],
        loose: [],
      },
    ])
  })

  it('says the same whatever order the parts come in', () => {
    expect(ladderRungs([...docket].reverse())).toEqual(ladderRungs(docket))
  })

  it('leaves parts loose when they are one short of the whole', () => {
    const [rung] = ladderRungs([
      figure({ id: 'all', value: 206 }),
      figure({ id: 'a', value: 90, partOf: 'all' }),
      figure({ id: 'b', value: 115, partOf: 'all' }),
    ])
    expect(rung).toEqual({ figureId: 'all', breakdowns: [], loose: ['a', 'b'] })
  })

  it('uses no part twice', () => {
    const [rung] = ladderRungs([
      figure({ id: 'all', value: 10 }),
      figure({ id: 'six', value: 6, partOf: 'all' }),
      figure({ id: 'four', value: 4, partOf: 'all' }),
      figure({ id: 'other-six', value: 6, partOf: 'all' }),
    ])
    expect(rung?.breakdowns).toEqual([['six', 'four']])
    expect(rung?.loose).toEqual(['other-six'])
  })

  it.each([
    ['another unit', { unit: 'detainers' }],
    ['a share', { measure: 'share' }],
    ['a figure without its number', { value: null }],
  ])('adds no %s to people', (_, particulars) => {
    const [rung] = ladderRungs([
      figure({ id: 'all', value: 206 }),
      figure({ id: 'a', value: 90, partOf: 'all' }),
      figure({ id: 'b', value: 116, partOf: 'all', ...particulars }),
    ])
    expect(rung?.breakdowns).toEqual([])
  })

  it('does not take "more than 500" for exactly 500', () => {
    const [rung] = ladderRungs([
      figure({ id: 'freed', value: 563 }),
      figure({ id: 'convicted', value: 500, partOf: 'freed' }),
      figure({ id: 'assault', value: 28, partOf: 'freed' }),
      figure({ id: 'larceny', value: 35, partOf: 'freed' }),
    ])
    expect(rung?.breakdowns).toEqual([])
  })

  it('takes one equal part for no breakdown', () => {
    const [rung] = ladderRungs([
      figure({ id: 'all', value: 32 }),
      figure({ id: 'same', value: 32, partOf: 'all' }),
    ])
    expect(rung?.breakdowns).toEqual([])
  })
})

describe('an exact sum', () => {
  const parts = (...values: number[]) => values.map((value) => ({ value }))

  it('prefers few parts to many', () => {
    expect(exactSum(parts(7, 5, 3, 2), 10)).toEqual(parts(7, 3))
  })

  it('gives up on a search that would never end, with the same answer each time', () => {
    const many = parts(...Array.from({ length: 60 }, (_, index) => 2 * (1000 - index)))
    expect(exactSum(many, 40_001)).toBeNull()
    expect(leastTime(1000, () => exactSum(many, 40_001))).toBeLessThan(1000)
  })
})

describe('the order of a ladder', () => {
  it('puts each figure before its parts and keeps the order of the record among siblings', () => {
    const ordered = ladderOrder([
      figure({ id: 'b', partOf: 'a' }),
      figure({ id: 'a' }),
      figure({ id: 'd' }),
      figure({ id: 'c', partOf: 'b' }),
      figure({ id: 'e', partOf: 'a' }),
    ])
    expect(ordered.map(({ id, depth }) => `${id}${depth}`)).toEqual(['a0', 'b1', 'c2', 'e1', 'd0'])
  })

  it('names figures that are parts of one another', () => {
    expect(() => ladderOrder([figure({ id: 'a', partOf: 'b' }), figure({ id: 'b', partOf: 'a' })])).toThrow(
      '"a", "b"',
    )
  })
})
