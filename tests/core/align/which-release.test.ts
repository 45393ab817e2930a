import { describe, expect, test } from 'vitest'
import { indexReleases } from '@/lib/core/align/release-index'
import { type TextClues, whichRelease } from '@/lib/core/align/which-release'
import { DETAINERS, DOCKET, ENCOUNTERED, figure, period, printed, record } from './by-hand'

const RELEASES = [
  { ...DOCKET, id: 'docket', title: 'Letter on the docket to Tony Gonzales', released: '2024-09-25' },
  { ...DETAINERS, id: 'detainers', title: 'Declined Detainer Outcome Report', released: '2017-03-20' },
  {
    ...ENCOUNTERED,
    id: 'encounters',
    title: 'Catch and Release',
    publisher: 'Center for Immigration Studies',
    released: '2014-03-31',
  },
]
const index = indexReleases(RELEASES)

function clues(extra: Partial<TextClues>): TextClues {
  return { quantities: [], names: [], published: null, words: [], ...extra }
}

describe('the release that a text is about', () => {
  test('is known by its numbers, rounded ones too', () => {
    const [first] = whichRelease(
      clues({
        quantities: [printed('206 people', 206), printed('3,083 detainers', 3_083, { unit: 'detainers' })],
      }),
      index,
    )
    expect(first?.releaseId).toBe('detainers')
    expect(first?.reasons).toContain('The record has, or comes near to, 2 numbers of the text: 206; 3,083.')
    const rounded = printed('68,000 encounters', 68_000, { modifier: 'none-round', unit: 'encounters' })
    expect(whichRelease(clues({ quantities: [rounded] }), index)[0]?.releaseId).toBe('encounters')
  })

  test('is known by its publisher, its title and whom it was sent to', () => {
    const [first] = whichRelease(clues({ names: ['Center for Immigration Studies'] }), index)
    expect(first?.releaseId).toBe('encounters')
    expect(first?.reasons).toContain('The text names its publisher, Center for Immigration Studies.')
    expect(whichRelease(clues({ names: ['Rep. Tony Gonzales'] }), index)[0]?.releaseId).toBe('docket')
  })

  test('is known by the window that dates a number', () => {
    const window = period('as-of', '2024-07-21', '2024-07-21')
    const [first] = whichRelease(
      clues({ quantities: [printed('647,572 people', 647_572, { window })] }),
      index,
    )
    expect(first?.reasons.join(' ')).toContain('dates a number as the release does')
  })

  test('came out before the text', () => {
    const quantities = [printed('206 people', 206), printed('142 people', 142), printed('149 people', 149)]
    const soon = whichRelease(clues({ quantities, published: '2017-03-21' }), index)
    expect(soon[0]?.reasons).toContain('The text came out a day after the release.')
    expect(whichRelease(clues({ quantities, published: '2015-03-21' }), index)).toEqual([])
  })

  test('is nothing where nothing speaks for any', () => {
    const quantities = [printed('two people', 2), printed('40 percent', 40, { measure: 'share' })]
    expect(whichRelease(clues({ quantities, words: ['the weather'] }), index)).toEqual([])
  })
})

test('among ten thousand releases takes some milliseconds', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    record(
      Array.from({ length: 20 }, (_, place) =>
        figure(`f${place}`, 1_000 + ((at * 7919 + place * 104_729) % 900_000)),
      ),
      { id: `r${at}`, title: `Report of office ${at}` },
    ),
  )
  const large = indexReleases([...many, ...RELEASES])
  const quantities = Array.from({ length: 60 }, (_, at) =>
    printed(`${647_572 - at * 1_009}`, 647_572 - at * 1_009),
  )
  const text = clues({ quantities, words: ['A letter on the docket to Tony Gonzales'] })
  expect(whichRelease(text, large)[0]?.releaseId).toBe('docket')
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 10; run += 1) {
    const start = performance.now()
    whichRelease(text, large)
    best = Math.min(best, performance.now() - start)
  }
  expect(best).toBeLessThan(50)
})
