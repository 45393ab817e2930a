import { describe, expect, it } from 'vitest'
import { linesOf, windowsOf } from './reading'

const FISCAL: [text: string, expected: string][] = [
  ['Arrests rose in FY15.', 'FY15 | fiscal-year | 2014-10-01..2015-09-30'],
  ['Arrests rose in FY 2017.', 'FY 2017 | fiscal-year | 2016-10-01..2017-09-30'],
  ['Arrests rose in FY2017.', 'FY2017 | fiscal-year | 2016-10-01..2017-09-30'],
  ['Arrests rose in fiscal 2015.', 'fiscal 2015 | fiscal-year | 2014-10-01..2015-09-30'],
  ['Arrests rose in Fiscal Year 2015.', 'Fiscal Year 2015 | fiscal-year | 2014-10-01..2015-09-30'],
  ['Arrests rose in the fiscal year 2015.', 'fiscal year 2015 | fiscal-year | 2014-10-01..2015-09-30'],
  ['Arrests rose this fiscal year.', 'this fiscal year | fiscal-year | 2018-10-01..2019-09-30'],
  ['Arrests rose last fiscal year.', 'last fiscal year | fiscal-year | 2017-10-01..2018-09-30'],
  ['In calendar year 2015 arrests rose.', 'calendar year 2015 | calendar-year | 2015-01-01..2015-12-31'],
]

const SPANS: [text: string, expected: string][] = [
  ['In fiscal years 2019 to 2023 it hired.', 'fiscal years 2019 to 2023 | range | 2018-10-01..2023-09-30'],
  [
    'In the first quarter of fiscal 2018 it hired.',
    'the first quarter of fiscal 2018 | quarter | 2017-10-01..2017-12-31',
  ],
  ['In the third quarter of 2018 it hired.', 'the third quarter of 2018 | quarter | 2018-07-01..2018-09-30'],
  ['It had 90 cells as of April 2.', 'as of April 2 | as-of | 2019-04-02..2019-04-02'],
  ['It had 90 cells as of April 2, 2011.', 'as of April 2, 2011 | as-of | 2011-04-02..2011-04-02'],
  ['In the week of Jan. 7 none were held.', 'week of Jan. 7 | week | 2019-01-07..2019-01-13'],
  [
    'In the week of Jan. 7 to Jan. 13 none were held.',
    'week of Jan. 7 to Jan. 13 | week | 2019-01-07..2019-01-13',
  ],
  ['It was sent this week.', 'this week | week | 2019-05-13..2019-05-19'],
  ['It was sent last week.', 'last week | week | 2019-05-06..2019-05-12'],
  ['From May 2018 through March it grew.', 'From May 2018 through March | range | 2018-05-01..2019-03-31'],
  ['It grew from Oct. 1 to Feb. 2, 2018.', 'from Oct. 1 to Feb. 2, 2018 | range | 2017-10-01..2018-02-02'],
  ['It grew between 2011 and 2014.', 'between 2011 and 2014 | range | 2011-01-01..2014-12-31'],
  ['It grew over the last two years.', 'the last two years | relative | 2017-05-15..2019-05-15'],
  ['It may grow in the next several weeks.', 'the next several weeks | relative | 2019-05-15..-'],
  ['It has grown since 2011.', 'since 2011 | since | 2011-01-01..-'],
  [
    'It fell since the rules were changed in 2011.',
    'since the rules were changed in 2011 | since | 2011-01-01..-',
  ],
  ['It fell since President Obama took office.', 'since President Obama took office | since | 2009-01-20..-'],
  [
    'It fell under the Trump administration.',
    'under the Trump administration | administration | 2017-01-20..-',
  ],
  [
    'It fell under the Obama administration.',
    'under the Obama administration | administration | 2009-01-20..2017-01-20',
  ],
]

describe('fiscal years', () => {
  it.each(FISCAL)('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  it('turns with the first of October', () => {
    expect(linesOf('Arrests rose this fiscal year.', '2019-10-01')).toEqual([
      'this fiscal year | fiscal-year | 2019-10-01..2020-09-30',
    ])
  })
})

describe('stretches of time', () => {
  it.each(SPANS)('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  it('finds a term of office that it cannot date without a day of publication', () => {
    expect(linesOf('It fell since President Trump took office.', null)).toEqual([
      'since President Trump took office | since | -..-',
    ])
  })

  it('gives no "since" to a date behind a comma', () => {
    expect(linesOf('It fell since rules changed, a clerk found in 2011.')).toEqual([
      '2011 | calendar-year | 2011-01-01..2011-12-31',
    ])
  })

  it('says whether the words state the day, imply it or count from another', () => {
    const bases = (text: string) => windowsOf(text).map((w) => w.basis)
    expect(bases('It was sent on March 4.')).toEqual(['stated'])
    expect(bases('It was sent on Monday.')).toEqual(['relative'])
    expect(bases('It was sent in 2011. Nobody replied that year.')).toEqual(['stated', 'implied'])
  })

  it('takes "that year" for the year named before', () => {
    expect(linesOf('It was sent in 2011. Nobody replied that year.')[1]).toBe(
      'that year | calendar-year | 2011-01-01..2011-12-31',
    )
  })
})
