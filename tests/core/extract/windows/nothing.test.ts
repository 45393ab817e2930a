import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'
import { linesOf, windowsOf } from './reading'

const NOTHING = [
  'Six counties signed the 287(g) agreement.',
  'Lawmakers passed House Bill 370 at once.',
  'Call the office at 202-555-0143 for help.',
  'Call the office at (919) 555-2018 for help.',
  'May I see the list of names?',
  'The county may march on alone.',
  'Protesters march on the capitol.',
  'The bus cost $2,015 and the fuel $1999.',
  'The agency held 2,017 men.',
  'The agency held 1950 people in tents.',
  'A 6-year-old boy was left behind.',
  'They may be held for up to 48 hours.',
  'The list is printed daily.',
  'Every Monday the list is printed.',
  'The jail is now empty.',
  'It recently hired guards.',
  'Nobody knows the future.',
  'It took weeks or months.',
  'They marched for years.',
  'It was a day-long meeting.',
  'April Jones leads the office.',
  'Sanctuary rules took a second hit.',
]

describe('what dates nothing', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  it('reads lengths of time all the same, for others to use', () => {
    const found = windowsIn(articleText('It may take 12 to 18 months, or years.'), null)
    expect(found.windows.map((w) => w.kind)).toContain('duration')
  })
})

describe('windows among other words', () => {
  it('finds each of several in one sentence', () => {
    const text = 'Of 40 men held in March, 12 were freed by July 3, 2018, and 9 last week.'
    expect(windowsOf(text).map((w) => w.text)).toEqual(['March', 'by July 3, 2018', 'last week'])
  })

  it('keeps a date inside quotation marks', () => {
    expect(windowsOf('“We freed 12 in FY 2014,” the sheriff said.').map((w) => w.text)).toEqual(['FY 2014'])
  })

  it('never puts one window inside another', () => {
    const all = windowsOf(
      'From May 2017 through July, and in the week of Jan. 7 to Jan. 13, it grew as of Monday.',
    )
    for (let k = 1; k < all.length; k++) expect(all[k]?.start).toBeGreaterThanOrEqual(all[k - 1]?.end ?? 0)
    expect(all).toHaveLength(3)
  })

  it('tells where in the article a window stands', () => {
    const text = 'Jail empties in June\n\nThe jail emptied on Monday, officials said.\n\nIt opened in 1999.'
    expect(windowsOf(text).map((w) => w.position)).toEqual(['headline', 'lede', 'body'])
  })
})

const PIECES = [
  'the',
  'week of',
  'Jan.',
  'May',
  '28',
  '-',
  '–',
  'to',
  'through',
  'from',
  'since',
  'as of',
  'FY',
  'fiscal',
  'year',
  'years',
  '2017',
  '31',
  'Feb. 31',
  'last',
  'next',
  'Friday',
  'ago',
  'a',
  'half',
  'of',
  'quarter',
  'first',
  '(',
  ')',
  '.',
  ',',
  "'s",
  'took office',
  'Trump',
  'administration',
  'under',
  '99999999999999',
  '\ud800',
  '🎉',
  'in',
  'noon',
  'decades',
  'century',
  'Election Day',
  '7:15',
  'p.m.',
  'and',
  'old',
  'three',
  'twenty',
  'couple',
  'the past',
  '\n\n',
]

describe('what is not the article', () => {
  it.each([
    'Posted: Nov 14, 2024 / 05:12 PM EST',
    'Updated Feb. 3, 2025, 9:15 a.m.',
    'Posted August 20, 2025 by Ann Lee-Brandt',
    'Thursday, March 6, 2025',
    'By Ann Lee | May 12, 2025',
  ])('leaves out "%s" under the headline', (line) => {
    expect(linesOf(`Jail empties\n\n${line}\n\nThe jail emptied, officials said.`)).toEqual([])
  })

  it('keeps a date that a sentence is about', () => {
    expect(linesOf('Jail empties\n\nMay 12, 2025, was when it closed.')).toHaveLength(1)
  })

  it('leaves out a date line, which dates the page', () => {
    const text = 'May 2, 2019\n\nThe jail emptied on Monday, officials said.\n\nIt opened in 1999.'
    expect(windowsOf(text).map((w) => w.text)).toEqual(['Monday', '1999'])
  })
})

describe('any text', () => {
  it('gives slices of the text and real days, and never throws', () => {
    const mixed = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 30 },
      )
      .chain((words) => fc.constantFrom(' ', '').map((between) => words.join(between)))
    fc.assert(
      fc.property(mixed, fc.constantFrom('2019-05-15', '2020-02-29', null, 'no date'), (text, docDate) => {
        for (const w of windowsOf(text, docDate)) {
          expect(w.end).toBeGreaterThan(w.start)
          expect(text.slice(w.start, w.end)).toBe(w.text)
          for (const day of [w.from, w.until]) if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        }
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
