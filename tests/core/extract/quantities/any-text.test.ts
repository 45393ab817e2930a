import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantities } from './reading'

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '(',
  ')',
  '—',
  ' - ',
  '-',
  ', ',
  '. ',
  '; ',
  ':',
  '/',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\ud800',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  ' to ',
  ' and ',
  ' or ',
  ' of ',
  ' of the ',
  ' between ',
  ' from ',
  ' than ',
  ' more than ',
  ' up to ',
  ' percent',
  '%',
  ' $',
  '€',
  ' million',
  ' dozen',
  ' hundreds',
  ' half',
  ' a third',
  ' one',
  ' two',
  ' twenty',
  '12',
  '3,000',
  '0.5',
  '1/2',
  '½',
  '×10^',
  '2019',
  ' in 2013',
  ' Feb. 3',
  ' people',
  ' criminal aliens',
  ' detainers',
  ' were released',
  ' convicted of',
  ' who',
  ' per',
  ' a day',
  ' each',
  ' year',
  '-year-old',
  ' the',
  ' ICE',
  ' No.',
  ' Street',
  ' (51)',
  ' U.S.',
  "'s",
]

const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('is read without a throw, in order, without overlap, each span slicing to its text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let floor = 0
        for (const q of quantities(text)) {
          expect(text.slice(q.start, q.end)).toBe(q.text)
          expect(q.start).toBeGreaterThanOrEqual(floor)
          expect(q.end).toBeGreaterThan(q.start)
          if (q.low !== null && q.high !== null) expect(q.low).toBeLessThanOrEqual(q.high)
          for (const value of [q.low, q.high]) if (value !== null) expect(Number.isNaN(value)).toBe(false)
          if (q.window) expect(text.slice(q.window.start, q.window.end)).toBe(q.window.text)
          floor = q.end
        }
      }),
      { numRuns: 3000, seed: 7 },
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quantities(text)).toEqual(quantities(text))
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it.each([
    '1 ',
    '12, ',
    '5 to ',
    'two and ',
    '5 percent of the ',
    '(51) ',
    '“12 ',
    'million ',
    '1-',
    '1',
    'a',
    '’s ',
    '5 per ',
  ])(
    'reads 200 KB of %j without hanging',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      for (const q of quantities(text)) if (text.slice(q.start, q.end) !== q.text) throw new Error(q.text)
    },
    20_000,
  )
})
