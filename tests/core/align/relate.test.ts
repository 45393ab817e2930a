import { describe, expect, test } from 'vitest'
import { relate } from '@/lib/core/align/relate'
import type { PrintedAmount, RecordedAmount, RecordedRevision } from '@/lib/core/align/types'
import type { Relation } from '@/lib/core/compare/types'

function printed(value: number | null, modifier: string | null = 'exact', measure = 'count'): PrintedAmount {
  const open = value === null || modifier === null
  const above = modifier === 'more than' || modifier === 'at least'
  const below = modifier === 'nearly' || modifier === 'up to' || modifier === 'fewer than'
  return {
    value,
    low: open || below ? null : value,
    high: open || above ? null : value,
    modifier,
    measure,
  }
}

function figure(value: number | null, extra: Partial<RecordedAmount> = {}): RecordedAmount {
  return {
    id: 'tied',
    label: 'the figure tied',
    value,
    modifier: null,
    measure: 'count',
    revisions: [],
    ...extra,
  }
}

function revision(kind: RecordedRevision['kind'], value: number, on: string | null): RecordedRevision {
  return { kind, value, on }
}

describe('a printed count beside a count of record', () => {
  const cases: [printed: number, modifier: string | null, recorded: number, Relation, difference: number][] =
    [
      // the same number, whatever stands before it
      [206, 'exact', 206, 'exact', 0],
      [500, 'more than', 500, 'exact', 0],
      [81_312, 'more than', 81_312, 'exact', 0],
      [365_705, 'about', 365_705, 'exact', 0],
      [34_000, 'up to', 34_000, 'exact', 0],
      // rounded to the digits that were printed
      [68_000, 'nearly', 67_879, 'rounded', 121],
      [70_000, 'nearly', 67_879, 'rounded', 2_121],
      [600, 'nearly', 564, 'rounded', 36],
      [3_000, 'none-round', 2_837, 'rounded', 163],
      [500_000, 'exact', 527_000, 'rounded', -27_000],
      [900, 'none-round', 934, 'rounded', -34],
      [30_000, 'about', 30_733, 'rounded', -733],
      // cut off or raised with two digits kept
      [435_000, 'exact', 435_719, 'rounded', -719],
      [47_000, 'none-round', 47_732, 'rounded', -732],
      [67_000, 'about', 66_435, 'rounded', 565],
      // bounds that hold
      [36_000, 'more than', 36_007, 'within bound', -7],
      [7_000_000, 'more than', 7_400_000, 'within bound', -400_000],
      [22, 'at least', 23, 'within bound', -1],
      [60_000, 'fewer than', 59_762, 'within bound', 238],
      [60_000, 'up to', 59_762, 'within bound', 238],
      // slips of the hand
      [67_897, 'exact', 67_879, 'transposed', 18],
      [19_273, 'exact', 19_723, 'transposed', -450],
      [2_387, 'exact', 2_837, 'transposed', -450],
      [662_556, 'exact', 662_566, 'one digit off', -10],
      [435_729, 'exact', 435_719, 'one digit off', 10],
      // neither
      [13_676, 'exact', 13_767, 'differs', -91],
      [20, 'exact', 23, 'differs', -3],
      [100, 'about', 199, 'differs', -99],
      [1_000, 'none-round', 1_728, 'differs', -728],
      [360_000, 'about', 315_943, 'differs', 44_057],
      [20_000, 'more than', 19_723, 'differs', 277],
      [500, 'more than', 489, 'differs', 11],
      [300_000, 'exact', 200_000, 'differs', 100_000],
      [142, 'exact', 143, 'differs', -1],
      [12, 'exact', 21, 'differs', -9],
    ]
  test.each(cases)('%s (%s) for %s is %s', (value, modifier, recorded, relation, difference) => {
    const related = relate(printed(value, modifier), figure(recorded))
    expect(related).toMatchObject({ relation, difference })
    expect(related.relativeDifference).toBeCloseTo(difference / recorded, 12)
  })
})

describe('what cannot be subtracted', () => {
  test('a share is not compared with the count that it is a share of', () => {
    const related = relate(printed(71, 'about', 'share'), figure(5_391))
    expect(related).toEqual({
      relation: 'not comparable',
      difference: null,
      relativeDifference: null,
      reasons: ['a share beside a count of the record'],
    })
  })

  test('an amount of money is not compared with a count', () => {
    expect(relate(printed(500, 'exact', 'money'), figure(500)).relation).toBe('not comparable')
  })

  test('a share is compared with a share, in percentage points', () => {
    const related = relate(printed(75, 'exact', 'share'), figure(72, { measure: 'share' }))
    expect(related).toMatchObject({ relation: 'differs', difference: 3 })
    expect(related.reasons).toEqual(["3 percentage points more than the record's 72%"])
    expect(relate(printed(70, 'exact', 'share'), figure(69, { measure: 'share' })).relation).toBe('rounded')
  })

  test('decimals leave no noise in the difference', () => {
    const related = relate(printed(60, 'fewer than', 'share'), figure(59.6, { measure: 'share' }))
    expect(related).toMatchObject({ relation: 'within bound', difference: 0.4 })
  })

  test('a number whose measure nobody could tell is compared all the same', () => {
    expect(relate({ ...printed(206), measure: null }, figure(206)).relation).toBe('exact')
  })

  test('the size of a change is not compared with the number that changed', () => {
    expect(relate(printed(90, 'increase'), figure(142_580)).relation).toBe('not comparable')
    expect(relate(printed(40, 'decrease'), figure(40)).relation).toBe('exact')
  })

  test('"all but 19" is not compared with those meant', () => {
    expect(relate(printed(19, 'complement'), figure(206)).relation).toBe('not comparable')
  })
})

describe('numbers that are none', () => {
  test('words without a number have no value', () => {
    expect(relate(printed(null, null), figure(36_007))).toMatchObject({
      relation: 'no value',
      difference: null,
    })
    const dozens = { value: null, low: 24, high: null, modifier: 'about', measure: 'count' }
    expect(relate(dozens, figure(142)).relation).toBe('no value')
    expect(relate({ ...dozens, modifier: 'vague' }, figure(142)).relation).toBe('no value')
  })

  test('a figure without its number has nothing to be compared with', () => {
    const related = relate(printed(300), figure(null))
    expect(related).toMatchObject({ relation: 'no value', difference: null })
    expect(related.reasons).toEqual(['the record holds this figure without its number'])
  })
})

describe('ranges', () => {
  const range = (low: number, high: number): PrintedAmount => ({
    value: null,
    low,
    high,
    modifier: 'range',
    measure: 'count',
  })
  test('a range that holds the number is within bound', () => {
    expect(relate(range(1_000, 1_300), figure(1_200))).toEqual({
      relation: 'within bound',
      difference: null,
      relativeDifference: null,
      reasons: ['within 1,000 to 1,300: the record has 1,200'],
    })
  })
  test('a range beside the number differs', () => {
    expect(relate(range(1_000, 1_300), figure(1_400)).relation).toBe('differs')
  })
  test('a bound coded by its end alone is a bound', () => {
    const overFiveHundred = { value: null, low: 500, high: null, modifier: 'more than', measure: 'count' }
    expect(relate(overFiveHundred, figure(563))).toMatchObject({ relation: 'within bound', difference: -63 })
  })
})

describe('reasons', () => {
  test('say how much was rounded, and which way', () => {
    expect(relate(printed(68_000, 'nearly'), figure(67_879)).reasons).toEqual(['67,879 rounded up by 121'])
    expect(relate(printed(435_000), figure(435_719)).reasons).toEqual([
      '435,719 rounded down by 719',
      'to the nearest 1,000 it would be 436,000',
    ])
  })

  test('say that "nearly" stands before less than the record has', () => {
    const reasons = relate(printed(36_000, 'nearly'), figure(36_007)).reasons
    expect(reasons).toContain(`"nearly" says that the count is lower; the record's is higher`)
  })

  test('name the digits that changed places', () => {
    const [reason] = relate(printed(67_897), figure(67_879)).reasons
    expect(reason).toBe('two neighbouring digits have changed places: 97 for 79')
  })

  test('say when the record knows the number as a misprint, and keep calling it one', () => {
    const revisions = [revision('misprint', 67_897, null)]
    const related = relate(printed(67_897), figure(67_879, { revisions }))
    expect(related.relation).toBe('transposed')
    expect(related.reasons).toContain('the record notes this number as a misprint')
  })

  test("a number that the publisher gave in another version is no slip, and the version's date is told", () => {
    const revisions = [revision('publisher', 2_226, '2013-04-08')]
    const related = relate(printed(2_226), figure(2_228, { revisions }))
    expect(related.relation).toBe('another count')
    expect(related.reasons).toContain("the publisher's own number in another version of 2013-04-08")
    expect(relate(printed(2_226), figure(2_228)).relation).toBe('one digit off')
  })

  test("somebody else's count of the same thing is told as such", () => {
    const revisions = [revision('other', 128, '2017-03-21')]
    const related = relate(printed(128), figure(142, { revisions }))
    expect(related.reasons).toContain('the record notes this number as another count of 2017-03-21')
  })
})

describe('another rung of the ladder', () => {
  const others = [
    figure(500, { id: 'whole-year', label: 'detainers refused, whole year' }),
    figure(500, { id: 'share', label: 'a share', measure: 'share' }),
  ]
  test("a number that is another figure's names that figure", () => {
    const related = relate(printed(500, 'more than'), figure(489), others)
    expect(related.relation).toBe('other rung')
    expect(related.reasons).toEqual([
      'the record has this number for another figure: detainers refused, whole year',
      '"more than 500" does not hold: the record has 489',
    ])
  })
  test('a figure that matches as it is tied is never another rung', () => {
    expect(relate(printed(500), figure(500), others).relation).toBe('exact')
    expect(relate(printed(500, 'nearly'), figure(489), others).relation).toBe('rounded')
  })
})

describe('a record that limits its own number', () => {
  const moreThan = (value: number) => figure(value, { modifier: 'more than' })

  test('is fitted by the exact number behind it', () => {
    const related = relate(printed(448_820), moreThan(448_000))
    expect(related).toMatchObject({ relation: 'within bound', difference: 820 })
    expect(related.reasons).toEqual(['fits the record, which has more than 448,000'])
  })

  test('is not fitted by a number far beyond it, or on the wrong side', () => {
    expect(relate(printed(900_000), moreThan(448_000)).relation).toBe('differs')
    expect(relate(printed(447_911), moreThan(448_000)).relation).toBe('differs')
  })

  test('takes the same hedge in print for granted, and names another one', () => {
    expect(relate(printed(500, 'more than'), moreThan(500)).reasons).toEqual([])
    expect(relate(printed(500, 'nearly'), moreThan(500)).reasons).toEqual([
      `"nearly" stands before the record's own number`,
    ])
  })
})
