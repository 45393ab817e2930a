import { describe, expect, test } from 'vitest'
import type { PrintedFigure } from '@/lib/core/align/printed-figure'
import { sameNumbers } from '@/lib/core/align/same-numbers'
import { printed } from './by-hand'

const released = { act: 'released', actStated: 'released' }

function groups(...articles: PrintedFigure[][]) {
  return sameNumbers(
    articles.map((quantities, at) => ({
      articleId: `a${at + 1}`,
      quantities: quantities.map((one, place) => ({ ...one, ref: `q${place + 1}` })),
    })),
  ).map(({ value, printed }) => ({
    value,
    printed: printed.map(({ articleId, ref, relation }) => `${articleId}#${ref} ${relation}`),
  }))
}

describe('numbers of several articles that are one', () => {
  test('the fullest form, its rounding, its bound and its slip', () => {
    expect(
      groups(
        [printed('67,879 people', 67_879, released)],
        [
          printed('nearly 68,000', 68_000, {
            ...released,
            modifier: 'nearly',
            population: 'people released',
          }),
        ],
        [printed('67,897', 67_897, { ...released, population: 'people released' })],
        [printed('67,879 encounters', 67_879, { unit: 'encounters' })],
      ),
    ).toEqual([
      {
        value: 67_879,
        printed: ['a1#q1 exact', 'a3#q1 transposed', 'a4#q1 exact', 'a2#q1 rounded'],
      },
    ])
  })

  test('those that most articles print come first', () => {
    const [first, second] = groups(
      [printed('1,482 detainers', 1_482), printed('3,412 people', 3_412)],
      [printed('3,412 people', 3_412), printed('1,482 detainers', 1_482)],
      [printed('3,412 people', 3_412)],
    )
    expect([first?.value, second?.value]).toEqual([3_412, 1_482])
  })
})

describe('numbers that are not', () => {
  const cases: [string, PrintedFigure, PrintedFigure][] = [
    ['short ones with no word in common', printed('90 people', 90), printed('90 people', 90)],
    [
      'of units that are never told for one another',
      printed('3,083 pages', 3_083, { unit: 'pages' }),
      printed('3,083', 3_083),
    ],
    [
      'of other offences',
      printed('15,000 convicted of homicide', 15_000, { ...released, population: 'on the docket, homicide' }),
      printed('15,000 convicted of assault', 15_000, { ...released, population: 'on the docket, assault' }),
    ],
    [
      'without a value',
      printed('hundreds', null, { modifier: 'vague' }),
      printed('hundreds', null, { modifier: 'vague' }),
    ],
    ['a share and a count', printed('2,228', 2_228), printed('2,228 percent', 2_228, { measure: 'share' })],
    ['small counts', printed('two counties', 2), printed('two counties', 2)],
  ]

  test.each(cases)('%s', (_, one, other) => {
    expect(groups([one], [other])).toEqual([])
  })

  test('a number that one article prints twice', () => {
    expect(groups([printed('67,879', 67_879), printed('67,879', 67_879)])).toEqual([])
  })
})
