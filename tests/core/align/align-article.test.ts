import { describe, expect, test } from 'vitest'
import { alignArticle } from '@/lib/core/align/align-article'
import type { PrintedFigure } from '@/lib/core/align/printed-figure'
import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import type { Relation, Shift } from '@/lib/core/compare/types'
import { DETAINERS, DOCKET, ENCOUNTERED, figure, period, printed, record } from './by-hand'

const NON_DETAINED = { act: 'on-non-detained-docket', actStated: 'on the non-detained docket' }
const NATIONAL = { act: 'on-national-docket', actStated: 'on the national docket' }
const RELEASED = { act: 'released-by-local-agency', actStated: 'released' }

function align(one: PrintedFigure, against: ReleaseRecord, ...others: PrintedFigure[]) {
  const [first] = alignArticle(
    [one, ...others.map((other, at) => ({ ...other, ref: `q${at + 2}` }))],
    against,
  )
  if (!first) throw new Error('nothing came back')
  return first
}

describe('a number is tied to its figure, with what stands changed', () => {
  const cases: [string, PrintedFigure, ReleaseRecord, string, Relation, Shift[]][] = [
    [
      'two digits that changed places',
      printed('67,897', 67_897, { act: 'released', actStated: 'released', population: 'those encountered' }),
      ENCOUNTERED,
      'not-charged',
      'transposed',
      ['unit'],
    ],
    [
      'the count of the whole docket told of the non-detained',
      printed('435,719', 435_719, { ...NON_DETAINED, population: 'convicted' }),
      DOCKET,
      'docket-convicted',
      'exact',
      ['population'],
    ],
    [
      'one digit off',
      printed('435,729', 435_729, { ...NATIONAL, population: 'convicted criminals' }),
      DOCKET,
      'docket-convicted',
      'one digit off',
      [],
    ],
    [
      'one digit off, as the record notes',
      printed('662,556 people', 662_556, { act: 'on-docket', actStated: 'under supervision' }),
      DOCKET,
      'docket-total',
      'one digit off',
      [],
    ],
    [
      'declined detainers told as people released',
      printed('206 illegal aliens', 206, { ...RELEASED, unitStated: 'illegal aliens' }),
      DETAINERS,
      'declined-total',
      'exact',
      ['unit', 'act'],
    ],
    [
      'a bound that holds',
      printed('more than 200 detainers', 200, { unit: 'detainers', modifier: 'more than', act: 'declined' }),
      DETAINERS,
      'declined-total',
      'within bound',
      [],
    ],
    [
      'a number of one digit by its place',
      printed('Williamson County declined four', 4, { unit: 'detainers', act: 'declined' }),
      DETAINERS,
      'williamson',
      'exact',
      [],
    ],
    [
      'rounded up',
      printed('Nearly 68,000 criminal aliens', 68_000, { modifier: 'nearly', act: 'released' }),
      ENCOUNTERED,
      'not-charged',
      'rounded',
      ['unit'],
    ],
    [
      'another count that the record lists',
      printed('68,451 encounters', 68_451, { unit: 'encounters', act: 'not-charged' }),
      ENCOUNTERED,
      'not-charged',
      'another count',
      [],
    ],
    [
      'the fiscal year read as the calendar year',
      printed('193,357 encounters', 193_357, {
        unit: 'encounters',
        window: period('calendar-year', '2013-01-01', '2013-12-31', 'in 2013'),
      }),
      ENCOUNTERED,
      'encounters',
      'exact',
      ['window'],
    ],
  ]

  test.each(cases)('%s', (_, one, against, figureId, relation, shifts) => {
    const { decision, ties } = align(one, against)
    expect({ decision, ...ties[0] }).toMatchObject({ decision: 'tied', figureId, relation, shifts })
  })

  test('the top of a range is the number that the record has there', () => {
    const survey = record([
      figure('reoffend', 80, { measure: 'share', population: 'will commit new crimes' }),
    ])
    const upTo = printed('up to 80 percent', 80, {
      measure: 'share',
      modifier: 'up to',
      population: 'commit new crimes',
    })
    expect(align(upTo, survey).ties[0]).toMatchObject({ figureId: 'reoffend', relation: 'exact' })
  })

  test('"nearly 600" is the 512 that the same article states, and nothing without it', () => {
    const against = record([
      figure('declined', 512, { unit: 'detainers', act: 'declined', actStated: 'declined' }),
      figure('received', 1_482, { unit: 'detainers', act: 'issued', actStated: 'received' }),
    ])
    const nearly = printed('Nearly 600 people', 600, { modifier: 'nearly', ...RELEASED })
    const stated = printed('512 detainers declined', 512, { unit: 'detainers', act: 'declined' })
    expect(align(nearly, against, stated).ties[0]?.figureId).toBe('declined')
    expect(align(nearly, against).decision).toBe('not in record')
  })

  test('each reason is a sentence of its own', () => {
    const one = printed('206 illegal aliens', 206, { ...RELEASED, unitStated: 'illegal aliens' })
    const reasons = align(one, DETAINERS).ties[0]?.reasons ?? []
    expect(reasons).toContain('The record has the same number, 206.')
    expect(reasons).toContain('The record counts detainers, the printed words people.')
    expect(reasons).toContain('The record says “declined”, the printed words “released”.')
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/)
  })
})

describe('chance is no tie', () => {
  const cases: [string, PrintedFigure][] = [
    ['"two" beside a figure of two', printed('two other counties', 2, { unit: 'jurisdictions' })],
    [
      '"two" of the right unit and act, at no place',
      printed('two detainers', 2, { unit: 'detainers', act: 'declined' }),
    ],
    ['a long number of another unit', printed('3,083 pages', 3_083, { unit: 'pages' })],
    ['"two people" without a word in common', printed('two people', 2)],
    ['a round number', printed('100 officers', 100, { unit: 'officials', modifier: 'none-round' })],
    ['a length of time', printed('149 days', 149, { unit: 'days', measure: 'duration' })],
    ['a share of the same digits', printed('4 percent', 4, { measure: 'share' })],
    ['a bound that everything fits', printed('more than 10 people', 10, { modifier: 'more than' })],
    ['money', printed('$3,083', 3_083, { unit: 'dollars', measure: 'money' })],
    ['a neighbour of a short number', printed('207 people', 207)],
  ]

  test.each(cases)('%s', (_, one) => {
    expect(align(one, DETAINERS)).toMatchObject({ decision: 'not in record', ties: [], composed: null })
  })

  test('a figure of a day after the article came out', () => {
    const counts = record([
      figure('held-july', 65_135, { act: 'held', window: period('as-of', '2024-07-21', '2024-07-21') }),
      figure('held-august', 65_035, { act: 'held', window: period('as-of', '2024-08-21', '2024-08-21') }),
    ])
    const one = printed('65,000 held', 65_000, { modifier: 'about', act: 'held' })
    expect(alignArticle([one], counts)[0]?.decision).toBe('open')
    const [early] = alignArticle([one], counts, '2024-08-01')
    expect(early?.decision).toBe('tied')
    expect(early?.ties[0]?.figureId).toBe('held-july')
  })
})

describe('what is left open', () => {
  const TWINS = record([
    figure('conv-kidnapping', 303, { unit: 'convictions', population: 'kidnapping' }),
    figure('conv-escape', 303, { unit: 'convictions', population: 'flight or escape' }),
    figure('conv-drugs', 9_187, { unit: 'convictions', population: 'dangerous drugs' }),
  ])

  test('two figures of one value, where the words name neither', () => {
    const { decision, ties } = align(printed('303 convictions', 303, { unit: 'convictions' }), TWINS)
    expect(decision).toBe('open')
    expect(ties.map(({ figureId }) => figureId)).toEqual(['conv-kidnapping', 'conv-escape'])
  })

  test('but not where the words name one', () => {
    const one = printed('303 kidnappings', 303, { unit: 'convictions', population: 'kidnapping' })
    expect(align(one, TWINS).decision).toBe('tied')
    expect(align(one, TWINS).ties[0]?.figureId).toBe('conv-kidnapping')
  })

  test('words without a number fit a figure by what they say and by its size', () => {
    const drugs = { modifier: 'vague', unit: 'convictions', population: 'dangerous drugs, a flow' }
    const window = period('as-of', '2024-07-21', '2024-07-21')
    const thousands = printed('thousands of drug convictions', null, { ...drugs, window })
    expect(align(thousands, TWINS)).toMatchObject({ decision: 'open', ties: [{ relation: 'no value' }] })
    const dozens = printed('dozens of drug convictions', null, { ...drugs, window })
    expect(align(dozens, TWINS).decision).toBe('not in record')
    expect(align(printed('hundreds of people', null, { modifier: 'vague' }), TWINS).decision).toBe(
      'not in record',
    )
  })
})

describe('what figures of the record give together', () => {
  test('a share with its base printed', () => {
    const share = printed('35 percent of the 193,357', 35, {
      measure: 'share',
      unit: 'encounters',
      act: 'not-charged',
      shareOf: 'the 193,357 encountered',
    })
    expect(align(share, ENCOUNTERED)).toMatchObject({
      decision: 'composed',
      composed: { kind: 'share', figureIds: ['not-charged', 'encounters'], value: 35.1, relation: 'exact' },
    })
  })

  test('a share with decimals, borne out by numbers beside it', () => {
    const share = printed('97.7 percent', 97.7, {
      measure: 'share',
      population: 'non-detained',
      ...NON_DETAINED,
    })
    const total = printed('662,566', 662_566, NATIONAL)
    const part = printed('647,572', 647_572, NON_DETAINED)
    expect(align(share, DOCKET, total, part).composed?.figureIds).toEqual(['nd-total', 'docket-total'])
  })

  test('no share that only happens to come out', () => {
    const share = printed('98 percent', 98, { measure: 'share', population: 'voters' })
    expect(align(share, DOCKET).decision).toBe('not in record')
  })

  test('a sum of parts of one whole', () => {
    const sum = printed('15,620', 15_620, {
      ...NON_DETAINED,
      population: 'convicted of homicide or kidnapping',
    })
    expect(align(sum, DOCKET)).toMatchObject({
      decision: 'composed',
      composed: { kind: 'sum', figureIds: ['nd-homicide', 'nd-kidnapping'], relation: 'exact' },
    })
  })

  test('no sum for a round number, nor for one of another unit', () => {
    const round = record([
      figure('whole', 99_000),
      figure('north', 13_079, { partOf: 'whole' }),
      figure('south', 2_521, { partOf: 'whole' }),
    ])
    expect(align(printed('15,600', 15_600), round).composed).toBeNull()
    expect(align(printed('15,620 pages', 15_620, { unit: 'pages' }), DOCKET).composed).toBeNull()
  })
})

test('comes back in the order given, under the refs given, the same each time', () => {
  const numbers = ['q7', 'q2', 'q9'].map((ref) => ({
    ...printed('206 detainers', 206, { unit: 'detainers' }),
    ref,
  }))
  const first = alignArticle(numbers, DETAINERS)
  expect(first.map(({ ref }) => ref)).toEqual(['q7', 'q2', 'q9'])
  expect(alignArticle(numbers, DETAINERS)).toEqual(first)
})
