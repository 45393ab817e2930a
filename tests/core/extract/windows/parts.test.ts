import { describe, expect, it } from 'vitest'
import { linesOf } from './reading'

const CASES: [text: string, published: string, expected: string[]][] = [
  [
    'It rose from FY2017 to FY2020.',
    '2025-03-06',
    ['from FY2017 to FY2020 | range | 2016-10-01..2020-09-30'],
  ],
  [
    'It rose between fiscal 2017 and fiscal 2020.',
    '2025-03-06',
    ['between fiscal 2017 and fiscal 2020 | range | 2016-10-01..2020-09-30'],
  ],
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
    'It fell in the first nine months of fiscal 2025.',
    '2025-03-06',
    ['the first nine months of fiscal 2025 | range | 2024-10-01..2025-06-30'],
  ],
  [
    'It fell in the first nine months of fiscal year 2024.',
    '2025-03-06',
    ['the first nine months of fiscal year 2024 | range | 2023-10-01..2024-06-30'],
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
    'It fell in the final two months of the fiscal year.',
    '2024-11-20',
    ['the final two months of the fiscal year | range | 2024-08-01..2024-09-30'],
  ],
  [
    'It fell in the first two months of this year.',
    '2025-03-06',
    ['the first two months of this year | range | 2025-01-01..2025-02-28'],
  ],
  [
    'It fell in the first half of fiscal 2025.',
    '2025-03-06',
    ['the first half of fiscal 2025 | range | 2024-10-01..2025-03-31'],
  ],
  [
    'It fell in the first half of 2024.',
    '2025-03-06',
    ['the first half of 2024 | range | 2024-01-01..2024-06-30'],
  ],
  [
    'It fell in the second half of FY2024.',
    '2025-03-06',
    ['the second half of FY2024 | range | 2024-04-01..2024-09-30'],
  ],
  [
    'It fell in the first half of the fiscal year.',
    '2025-03-06',
    ['the first half of the fiscal year | range | 2024-10-01..2025-03-31'],
  ],
  [
    'It fell in the first half of this year.',
    '2025-08-01',
    ['the first half of this year | range | 2025-01-01..2025-06-30'],
  ],
  [
    'It fell in the third quarter of fiscal year 2024.',
    '2025-03-06',
    ['the third quarter of fiscal year 2024 | quarter | 2024-04-01..2024-06-30'],
  ],
  [
    'It fell in the first quarter of FY 2025.',
    '2025-03-06',
    ['the first quarter of FY 2025 | quarter | 2024-10-01..2024-12-31'],
  ],
  [
    'It fell in the final quarter of fiscal 2024.',
    '2025-03-06',
    ['the final quarter of fiscal 2024 | quarter | 2024-07-01..2024-09-30'],
  ],
  [
    'It fell in the first quarter of this fiscal year.',
    '2025-03-06',
    ['the first quarter of this fiscal year | quarter | 2024-10-01..2024-12-31'],
  ],
  [
    'It fell in the first quarter of the fiscal year.',
    '2025-03-06',
    ['the first quarter of the fiscal year | quarter | 2024-10-01..2024-12-31'],
  ],
  ['It fell in Q1 of FY2025.', '2025-03-06', ['Q1 of FY2025 | quarter | 2024-10-01..2024-12-31']],
  ['It fell in Q3 2024.', '2025-03-06', ['Q3 2024 | quarter | 2024-07-01..2024-09-30']],
  ['It fell last quarter.', '2025-03-06', ['last quarter | quarter | 2024-10-01..2024-12-31']],
  ['For FY 2025 to date, it fell.', '2025-08-20', ['FY 2025 to date | range | 2024-10-01..2025-08-20']],
  [
    'It fell in fiscal year 2025 so far.',
    '2025-08-20',
    ['fiscal year 2025 so far | range | 2024-10-01..2025-08-20'],
  ],
  [
    'It fell so far this fiscal year.',
    '2025-08-20',
    ['so far this fiscal year | range | 2024-10-01..2025-08-20'],
  ],
  ['It fell so far this year.', '2025-08-20', ['so far this year | range | 2025-01-01..2025-08-20']],
  [
    'It fell so far in fiscal 2025.',
    '2025-08-20',
    ['so far in fiscal 2025 | range | 2024-10-01..2025-08-20'],
  ],
  ['It fell this year to date.', '2025-08-20', ['this year to date | range | 2025-01-01..2025-08-20']],
  [
    'It fell in fiscal 2025 through May.',
    '2025-08-20',
    ['fiscal 2025 through May | range | 2024-10-01..2025-05-31'],
  ],
  [
    'In the 2024 fiscal year it fell.',
    '2025-03-06',
    ['2024 fiscal year | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  [
    'In the fiscal year that ended Sept. 30 it fell.',
    '2025-03-06',
    ['fiscal year that ended Sept. 30 | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  [
    'In the fiscal year ending Sept. 30, 2023, it fell.',
    '2025-03-06',
    ['fiscal year ending Sept. 30, 2023 | fiscal-year | 2022-10-01..2023-09-30'],
  ],
  [
    'In the fiscal year that began Oct. 1 it fell.',
    '2025-03-06',
    ['fiscal year that began Oct. 1 | fiscal-year | 2024-10-01..2025-09-30'],
  ],
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
    'It fell in the current fiscal year.',
    '2025-03-06',
    ['current fiscal year | fiscal-year | 2024-10-01..2025-09-30'],
  ],
  ['It fell last fiscal year.', '2025-03-06', ['last fiscal year | fiscal-year | 2023-10-01..2024-09-30']],
  ['It fell in FY24.', '2025-03-06', ['FY24 | fiscal-year | 2023-10-01..2024-09-30']],
  [
    'It rose in fiscal 2024, up from the previous fiscal year.',
    '2025-03-06',
    [
      'fiscal 2024 | fiscal-year | 2023-10-01..2024-09-30',
      'previous fiscal year | fiscal-year | 2022-10-01..2023-09-30',
    ],
  ],
  [
    'It rose in fiscal 2024 over the year before.',
    '2025-03-06',
    [
      'fiscal 2024 | fiscal-year | 2023-10-01..2024-09-30',
      'the year before | relative | 2022-10-01..2023-09-30',
    ],
  ],
  [
    'It rose in fiscal year 2024, from 19,050 a year earlier.',
    '2025-03-06',
    [
      'fiscal year 2024 | fiscal-year | 2023-10-01..2024-09-30',
      'a year earlier | relative | 2022-10-01..2023-09-30',
    ],
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
    'The report covers fiscal years 2021 through 2024.',
    '2025-03-06',
    ['fiscal years 2021 through 2024 | range | 2020-10-01..2024-09-30'],
  ],
  [
    'The report covers fiscal years 2023 and 2024.',
    '2025-03-06',
    ['fiscal years 2023 and 2024 | range | 2022-10-01..2024-09-30'],
  ],
  ['The report covers FY 2021-2024.', '2025-03-06', ['FY 2021-2024 | range | 2020-10-01..2024-09-30']],
  [
    'The report covers FYs 2021 to 2024.',
    '2025-03-06',
    ['FYs 2021 to 2024 | range | 2020-10-01..2024-09-30'],
  ],
  [
    'The report covers calendar years 2021 to 2024.',
    '2025-03-06',
    ['calendar years 2021 to 2024 | range | 2021-01-01..2024-12-31'],
  ],
  [
    'It grew in fiscal years 2021, 2022 and 2023.',
    '2025-07-10',
    ['fiscal years 2021, 2022 and 2023 | range | 2020-10-01..2023-09-30'],
  ],
  [
    'It grew in the 2023 and 2024 fiscal years.',
    '2025-07-10',
    ['2023 and 2024 fiscal years | range | 2022-10-01..2024-09-30'],
  ],
  [
    'In fiscal year (FY) 2024, ICE held 12 men.',
    '2025-07-10',
    ['fiscal year (FY) 2024 | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  [
    'It grew from fiscal 2021 to 2024.',
    '2025-07-10',
    ['from fiscal 2021 to 2024 | range | 2020-10-01..2024-09-30'],
  ],
  [
    'It grew over the last three fiscal years.',
    '2025-07-10',
    ['the last three fiscal years | relative | 2021-10-01..2024-09-30'],
  ],
  ['It grew in CY2024.', '2025-07-10', ['CY2024 | calendar-year | 2024-01-01..2024-12-31']],
  ['It counted men Oct. 1-Feb. 28.', '2025-07-10', ['Oct. 1-Feb. 28 | range | 2024-10-01..2025-02-28']],
  ['It was the busiest week of the year.', '2025-07-10', []],
  [
    'ICE held 12 men in fiscal-year 2024.',
    '2025-07-10',
    ['fiscal-year 2024 | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  [
    'ICE held 12 men in the most recent fiscal year.',
    '2025-07-10',
    ['most recent fiscal year | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  [
    'ICE held 12 men in the last full fiscal year.',
    '2025-07-10',
    ['last full fiscal year | fiscal-year | 2023-10-01..2024-09-30'],
  ],
  ['ICE held 12 men in FY 2025 YTD.', '2025-07-10', ['FY 2025 YTD | range | 2024-10-01..2025-07-10']],
  [
    'As of the last day of fiscal 2024, ICE held 12 men.',
    '2025-07-10',
    ['As of the last day of fiscal 2024 | as-of | 2024-09-30..2024-09-30'],
  ],
  [
    'It was full June 30. As of that date, ICE held 12 men.',
    '2025-07-10',
    ['June 30 | day | 2025-06-30..2025-06-30', 'As of that date | as-of | 2025-06-30..2025-06-30'],
  ],
  ['ICE holds 12 men each fiscal year.', '2025-07-10', []],
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
  })

  it('gives the "week" of a headline the days that the lede names', () => {
    const text =
      'Jail Frees 40 Men in a Week\n\nThe jail freed 40 men in the week of Feb. 3, it said.\n\nMore follows.'
    expect(linesOf(text, '2025-03-06')[0]).toBe('a Week | week | 2025-02-03..2025-02-09')
  })
})
