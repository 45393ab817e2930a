import { describe, expect, it } from 'vitest'
import { linesOf, windowsOf } from './reading'

const CASES: [text: string, published: string, expected: string[]][] = [
  [
    'It rose between Oct. 1, 2022, and Sept. 30, 2023.',
    '2025-03-06',
    ['between Oct. 1, 2022, and Sept. 30, 2023 | range | 2022-10-01..2023-09-30'],
  ],
  [
    'It rose from December 2023 to February 2024.',
    '2025-03-06',
    ['from December 2023 to February 2024 | range | 2023-12-01..2024-02-29'],
  ],
  [
    'It rose from December to February.',
    '2025-03-06',
    ['from December to February | range | 2024-12-01..2025-02-28'],
  ],
  [
    'It rose between January and August 2024.',
    '2025-03-06',
    ['between January and August 2024 | range | 2024-01-01..2024-08-31'],
  ],
  [
    'It rose from October through January.',
    '2025-03-06',
    ['from October through January | range | 2024-10-01..2025-01-31'],
  ],
  [
    'It rose from Jan. 20 through Feb. 28.',
    '2025-03-06',
    ['from Jan. 20 through Feb. 28 | range | 2025-01-20..2025-02-28'],
  ],
  [
    'It counted people from 2021 to 2024.',
    '2025-03-06',
    ['from 2021 to 2024 | range | 2021-01-01..2024-12-31'],
  ],
  [
    'Between 2021 and 2024 it fell.',
    '2025-03-06',
    ['Between 2021 and 2024 | range | 2021-01-01..2024-12-31'],
  ],
  [
    'It fell in the first four months of the year.',
    '2025-05-12',
    ['the first four months of the year | range | 2025-01-01..2025-04-30'],
  ],
  [
    'It fell in the first six months of 2024.',
    '2025-03-06',
    ['the first six months of 2024 | range | 2024-01-01..2024-06-30'],
  ],
  [
    'It fell in the last three months of 2024.',
    '2025-03-06',
    ['the last three months of 2024 | range | 2024-10-01..2024-12-31'],
  ],
  [
    'It fell in the first two months of this year.',
    '2025-03-06',
    ['the first two months of this year | range | 2025-01-01..2025-02-28'],
  ],
  [
    'It fell in the first half of 2024.',
    '2025-03-06',
    ['the first half of 2024 | range | 2024-01-01..2024-06-30'],
  ],
  [
    'It fell in the first half of this year.',
    '2025-08-01',
    ['the first half of this year | range | 2025-01-01..2025-06-30'],
  ],
  ['It fell in Q3 2024.', '2025-03-06', ['Q3 2024 | quarter | 2024-07-01..2024-09-30']],
  ['It fell last quarter.', '2025-03-06', ['last quarter | quarter | 2024-10-01..2024-12-31']],
  ['It fell so far this year.', '2025-08-20', ['so far this year | range | 2025-01-01..2025-08-20']],
  ['It fell this year to date.', '2025-08-20', ['this year to date | range | 2025-01-01..2025-08-20']],
  [
    'In the year that ended Sept. 30 it fell.',
    '2025-03-06',
    ['the year that ended Sept. 30 | range | 2023-10-01..2024-09-30'],
  ],
  [
    'It fell in the year ended June 30, 2024.',
    '2025-03-06',
    ['the year ended June 30, 2024 | range | 2023-07-01..2024-06-30'],
  ],
  [
    'It fell during the 12 months ending in September.',
    '2025-03-06',
    ['the 12 months ending in September | range | 2023-10-01..2024-09-30'],
  ],
  [
    'It fell in the 12 months through January.',
    '2025-03-06',
    ['the 12 months through January | range | 2024-02-01..2025-01-31'],
  ],
  [
    'It fell in the six months ended March 31, 2024.',
    '2025-03-06',
    ['the six months ended March 31, 2024 | range | 2023-10-01..2024-03-31'],
  ],
  [
    'It rose in 2023 from the previous year.',
    '2025-03-06',
    [
      '2023 | calendar-year | 2023-01-01..2023-12-31',
      'the previous year | relative | 2022-01-01..2022-12-31',
    ],
  ],
  [
    'It rose in January from the month before.',
    '2025-03-06',
    ['January | month | 2025-01-01..2025-01-31', 'the month before | relative | 2024-12-01..2024-12-31'],
  ],
  ['It fell last year.', '2025-03-06', ['last year | relative | 2024-01-01..2024-12-31']],
  ['It fell this year.', '2025-03-06', ['this year | relative | 2025-01-01..2025-12-31']],
  ['It fell last month.', '2025-03-06', ['last month | month | 2025-02-01..2025-02-28']],
  ['It fell last week.', '2025-03-06', ['last week | week | 2025-02-24..2025-03-02']],
  ['It fell over the weekend.', '2025-03-06', ['the weekend | relative | 2025-03-01..2025-03-02']],
  ['It fell in the past week.', '2025-03-06', ['the past week | relative | 2025-02-27..2025-03-06']],
  ['It fell over the past decade.', '2025-03-06', ['the past decade | relative | 2015-03-06..2025-03-06']],
  ['It fell in the last 30 days.', '2025-03-06', ['the last 30 days | relative | 2025-02-04..2025-03-06']],
  [
    'It fell in the last six months.',
    '2025-03-06',
    ['the last six months | relative | 2024-09-06..2025-03-06'],
  ],
  ['It held two men past six months.', '2025-03-06', []],
  [
    'Between January 26 and August 10 it rose. Over the same period arrests fell.',
    '2025-08-20',
    [
      'Between January 26 and August 10 | range | 2025-01-26..2025-08-10',
      'the same period | range | 2025-01-26..2025-08-10',
    ],
  ],
  [
    'It made 12 arrests from October through February, against 30 in the same period a year earlier.',
    '2025-03-06',
    [
      'from October through February | range | 2024-10-01..2025-02-28',
      'the same period a year earlier | range | 2023-10-01..2024-02-29',
    ],
  ],
  [
    'It made 12 arrests in January, against 30 in the same month last year.',
    '2025-03-06',
    ['January | month | 2025-01-01..2025-01-31', 'the same month last year | month | 2024-01-01..2024-01-31'],
  ],
  [
    'A court ruled in 2014. Since then, jails have balked.',
    '2025-03-06',
    ['2014 | calendar-year | 2014-01-01..2014-12-31', 'Since then | since | 2014-01-01..-'],
  ],
  ['It was held in the 1990s.', '2025-03-06', ['the 1990s | range | 1990-01-01..1999-12-31']],
  [
    'It may grow in the next several weeks.',
    '2025-03-06',
    ['the next several weeks | relative | 2025-03-06..-'],
  ],
  [
    'It was counted Monday through Friday.',
    '2025-03-06',
    ['Monday through Friday | range | 2025-03-03..2025-03-07'],
  ],
  [
    'In the week ending Feb. 22, ICE made 12 arrests.',
    '2025-03-06',
    ['week ending Feb. 22 | week | 2025-02-16..2025-02-22'],
  ],
  [
    'In the week of Feb. 3 ICE made 12 arrests.',
    '2025-03-06',
    ['week of Feb. 3 | week | 2025-02-03..2025-02-09'],
  ],
  [
    'The report covers calendar years 2021 to 2024.',
    '2025-03-06',
    ['calendar years 2021 to 2024 | range | 2021-01-01..2024-12-31'],
  ],
  ['It counted men Oct. 1-Feb. 28.', '2025-07-10', ['Oct. 1-Feb. 28 | range | 2024-10-01..2025-02-28']],
  ['It was the busiest week of the year.', '2025-07-10', []],
  [
    'It was full June 30. As of that date, ICE held 12 men.',
    '2025-07-10',
    ['June 30 | day | 2025-06-30..2025-06-30', 'As of that date | as-of | 2025-06-30..2025-06-30'],
  ],
]

describe('parts, ranges and lengths of time', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(linesOf(text, published)).toEqual(expected)
  })

  it('takes "this fiscal year" for the one just ended where the text names that one alone', () => {
    const text = 'Arrests fell this fiscal year.\n\nThe agency made 12 arrests in FY 2024, it said.'
    expect(linesOf(text, '2024-11-03')[0]).toBe('this fiscal year | fiscal-year | 2023-10-01..2024-09-30')
    expect(linesOf(text, '2025-02-03')[0]).toBe('this fiscal year | fiscal-year | 2024-10-01..2025-09-30')
  })

  it('counts a length inside a report from the report, in whole months', () => {
    const text = 'A July report found that in the last two years arrests fell.'
    expect(linesOf(text, '2019-11-03')[1]).toBe('the last two years | relative | 2017-07-01..2019-07-31')
    expect(windowsOf(text, '2019-11-03')[1]?.literal).toEqual({ from: '2017-11-03', until: '2019-11-03' })
  })

  it('gives the "week" of a headline the days that the lede names', () => {
    const text =
      'Jail Frees 40 Men in a Week\n\nThe jail freed 40 men in the week of Feb. 3, it said.\n\nMore follows.'
    expect(linesOf(text, '2025-03-06')[0]).toBe('a Week | week | 2025-02-03..2025-02-09')
  })
})
