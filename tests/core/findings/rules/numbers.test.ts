import { describe, expect, test } from 'vitest'
import { figureDiffers } from '@/lib/core/findings/rules/figure-differs'
import { figureRounded } from '@/lib/core/findings/rules/figure-rounded'
import { figureTransposed } from '@/lib/core/findings/rules/figure-transposed'
import { sumDoesNotAdd } from '@/lib/core/findings/rules/sum-does-not-add'
import { supersededVersion } from '@/lib/core/findings/rules/superseded-version'
import { wrongRung } from '@/lib/core/findings/rules/wrong-rung'
import { figure, found, type Printed, statements } from '../checking'

const total = figure({ id: 'total', value: 67_879 })
const other = { kind: 'other', value: 61_000, on: null } as const

describe('figure-transposed', () => {
  test('says both numbers and which digits changed places', () => {
    const printed = [{ phrase: '67,897', value: 67_897, tied: 'total', relation: 'transposed' } as const]
    expect(statements(figureTransposed, { figures: [total], printed })).toEqual([
      'The article prints 67,897; the record has 67,879: two neighbouring digits have changed places (97, 79).',
    ])
  })

  test.each<[string, Partial<Printed>, Partial<typeof total>]>([
    ['an open tie', { decision: 'open' }, {}],
    ['a figure that the record limits', {}, { modifier: 'more than' }],
    ['a figure that the record has another count of', {}, { revisions: [other] }],
    ['a figure that the record has from this article alone', { relation: 'only source' }, {}],
    ['the number itself', { relation: 'exact', value: 67_879 }, {}],
  ])('says nothing of %s', (_, one, recorded) => {
    const printed: Printed[] = [
      { phrase: '67,897', value: 67_897, tied: 'total', relation: 'transposed', ...one },
    ]
    expect(statements(figureTransposed, { figures: [{ ...total, ...recorded }], printed })).toEqual([])
  })

  test('keeps a number inside a quotation the speaker’s', () => {
    const printed: Printed[] = [
      {
        ...{ phrase: '67,897', value: 67_897, tied: 'total', relation: 'transposed' },
        ...{ voice: 'quoted', speaker: 'Ana Ruiz (a spokeswoman)' },
      },
    ]
    expect(statements(figureTransposed, { figures: [total], printed })[0]).toMatch(
      /^In words quoted from Ana Ruiz, the text prints 67,897;/,
    )
  })
})

describe('figure-differs', () => {
  test.each<[string, Partial<Printed>, string]>([
    ['one digit', { value: 67_889, relation: 'one digit off' }, 'the record has 67,879: one digit differs.'],
    [
      'another number',
      { value: 71_000, relation: 'differs' },
      'the record has 67,879 for “the count total”.',
    ],
  ])('says %s', (_, one, words) => {
    const printed: Printed[] = [{ phrase: 'so many', tied: 'total', ...one }]
    expect(statements(figureDiffers, { figures: [total], printed })[0]).toContain(words)
  })

  test('says nothing where the article has the number right elsewhere', () => {
    const printed: Printed[] = [
      { phrase: '71,000', value: 71_000, tied: 'total', relation: 'differs' },
      { phrase: '67,879', value: 67_879, tied: 'total' },
    ]
    expect(statements(figureDiffers, { figures: [total], printed })).toEqual([])
  })

  test.each(['more than', 'vague', 'range'])('says nothing of a number with "%s"', (modifier) => {
    const printed: Printed[] = [{ phrase: 'so', value: 71_000, modifier, tied: 'total', relation: 'differs' }]
    expect(statements(figureDiffers, { figures: [total], printed })).toEqual([])
  })
})

test('figure-differs says what the figure counts and over what time, where that is not the release’s own', () => {
  const window = { kind: 'as-of', start: '2031-09-30', end: '2031-09-30', stated: 'that day' }
  const part = figure({
    id: 'part',
    value: 29,
    label: 'of these, killers',
    population: 'people with a record',
  })
  const printed: Printed[] = [{ phrase: '19', value: 19, tied: 'part', relation: 'differs' }]
  expect(statements(figureDiffers, { figures: [{ ...part, window }], printed })).toEqual([
    'The article prints 19; the record has 29 for “people with a record” as of 30 Sep 2031.',
  ])
})

describe('figure-rounded', () => {
  test.each<[string, number, string, string]>([
    ['more than', 70_000, 'more than 70,000', 'which is less'],
    ['nearly', 67_000, 'nearly 67,000', 'which is more'],
    ['none-round', 67_000, '67,000', 'which to the nearest 1,000 is 68,000'],
    ['about', 67_000, 'about 67,000', 'which to the nearest 1,000 is 68,000'],
  ])('notices %s %d', (modifier, value, printedWords, words) => {
    const printed: Printed[] = [{ phrase: 'so many', value, modifier, tied: 'total', relation: 'rounded' }]
    expect(statements(figureRounded, { figures: [total], printed })).toEqual([
      `The article prints ${printedWords}; the record has 67,879, ${words}.`,
    ])
  })

  test.each<[string, number]>([
    ['none-round', 68_000],
    ['nearly', 68_000],
    ['nearly', 70_000],
    ['more than', 67_000],
    ['more than', 200_000],
    ['about', 67_900],
  ])('lets %s %d be', (modifier, value) => {
    const printed: Printed[] = [{ phrase: 'so many', value, modifier, tied: 'total', relation: 'rounded' }]
    expect(statements(figureRounded, { figures: [total], printed })).toEqual([])
  })

  test('lets a last digit be where the number itself is given as well, and not a limit that is not kept', () => {
    const exact: Printed = { phrase: '67,879', value: 67_879, tied: 'total' }
    const cut: Printed = {
      phrase: '67,000',
      value: 67_000,
      modifier: 'none-round',
      tied: 'total',
      relation: 'rounded',
    }
    const over: Printed = {
      phrase: 'over 70,000',
      value: 70_000,
      modifier: 'more than',
      tied: 'total',
      relation: 'differs',
    }
    expect(statements(figureRounded, { figures: [total], printed: [cut, exact] })).toEqual([])
    expect(statements(figureRounded, { figures: [total], printed: [over, exact] })).toHaveLength(1)
  })
})

test('no rounding of a figure that the record has from this article alone is noticed', () => {
  const printed: Printed[] = [
    { phrase: 'over 70,000', value: 70_000, modifier: 'more than', tied: 'total', relation: 'only source' },
  ]
  expect(statements(figureRounded, { figures: [total], printed })).toEqual([])
})

describe('wrong-rung', () => {
  const figures = [
    figure({ id: 'docket', value: 14_217, act: 'on-docket' }),
    figure({ id: 'outside', value: 13_099, act: 'on-non-detained-docket', partOf: 'docket' }),
    figure({ id: 'held', value: 1118, act: 'held', partOf: 'docket' }),
  ]
  test('names both places', () => {
    const printed: Printed[] = [
      { phrase: '14,217 people', value: 14_217, act: 'on-non-detained-docket', tied: 'docket' },
    ]
    expect(statements(wrongRung, { figures, printed })[0]).toBe(
      'The article puts “14,217 people” on the docket of people who are not in the agency’s detention; in the record 14,217 is the number of people on the whole docket.',
    )
  })

  test.each<[string, string, string]>([
    ['its own place', 'outside', 'on-non-detained-docket'],
    ['a docket that is not named', 'outside', 'on-docket'],
    ['a docket that "held" so many', 'docket', 'held'],
    ['another act altogether', 'docket', 'released'],
  ])('says nothing of %s', (_, tied, act) => {
    expect(statements(wrongRung, { figures, printed: [{ phrase: 'so many', value: 1, act, tied }] })).toEqual(
      [],
    )
  })

  test('says nothing where no other rung has that place', () => {
    const printed: Printed[] = [
      { phrase: '14,217', value: 14_217, act: 'on-non-detained-docket', tied: 'docket' },
    ]
    expect(statements(wrongRung, { figures: figures.slice(0, 1), printed })).toEqual([])
  })
})

describe('superseded-version', () => {
  const versions = [
    { status: 'published', on: '2031-11-05', note: '' },
    { status: 'corrected', on: '2031-11-12', note: '' },
  ] as const
  const declined = figure({
    id: 'declined',
    value: 512,
    revisions: [{ kind: 'publisher', value: 528, on: '2031-11-05' }],
  })
  const printed: Printed[] = [{ phrase: '528', value: 528, tied: 'declined', relation: 'another count' }]

  test('names both versions', () => {
    expect(statements(supersededVersion, { figures: [declined], printed, record: { versions } })).toEqual([
      'The article prints 528, the number of the version of 5 Nov 2031; the version corrected on 12 Nov 2031 has 512.',
    ])
  })

  test('says nothing of an article that came out before the correction', () => {
    const article = { published: '2031-11-06' }
    expect(
      statements(supersededVersion, { figures: [declined], printed, record: { versions }, article }),
    ).toEqual([])
  })

  test('says nothing of an article that has the corrected number too', () => {
    const both: Printed[] = [...printed, { phrase: '512', value: 512, tied: 'declined' }]
    expect(
      statements(supersededVersion, { figures: [declined], printed: both, record: { versions } }),
    ).toEqual([])
  })

  test('says nothing of a later number of the publisher', () => {
    const later = { ...declined, revisions: [{ kind: 'publisher', value: 528, on: '2032-01-05' } as const] }
    expect(statements(supersededVersion, { figures: [later], printed, record: { versions } })).toEqual([])
  })
})

describe('sum-does-not-add', () => {
  const figures = [
    figure({ id: 'all', value: 30 }),
    figure({ id: 'one', value: 19, partOf: 'all' }),
    figure({ id: 'two', value: 11, partOf: 'all' }),
  ]
  const two: Printed = { phrase: '11', value: 11, tied: 'two' }

  test('adds up the parts as printed', () => {
    const printed: Printed[] = [{ phrase: '29', value: 29, tied: 'one', relation: 'differs' }, two]
    const [finding] = found(sumDoesNotAdd, { figures, printed })
    expect(finding?.statement).toBe(
      'The article prints 29 and 11, which make 40; the same parts make 30 in the record.',
    )
    expect(finding?.figureIds).toEqual(['all', 'one', 'two'])
  })

  test('takes the parts of one source before parts of several, and names it', () => {
    const own = { voice: 'paraphrased', speaker: 'Ana Ruiz' } as const
    const printed: Printed[] = [
      { phrase: 'the 11', value: 11, tied: 'two' },
      { phrase: '29', value: 29, tied: 'one', relation: 'differs', ...own },
      { phrase: '11', value: 11, tied: 'two', ...own },
    ]
    const [finding] = found(sumDoesNotAdd, { figures, printed })
    expect(finding?.statement).toMatch(/^The article, citing Ana Ruiz, prints 29 and 11/)
    expect(finding?.evidence.map(({ ref }) => ref)).toEqual(['q2', 'q3'])
    expect(found(sumDoesNotAdd, { figures, printed: printed.slice(0, 2) })[0]?.statement).toMatch(
      /^The article prints 29 and 11/,
    )
  })

  test.each<[string, Printed[]]>([
    ['parts that add up', [{ phrase: '19', value: 19, tied: 'one' }, two]],
    ['parts of which one is not printed', [two]],
    ['a part that is rounded', [{ phrase: 'about 20', value: 20, modifier: 'about', tied: 'one' }, two]],
  ])('says nothing of %s', (_, printed) => {
    expect(statements(sumDoesNotAdd, { figures, printed })).toEqual([])
  })
})
