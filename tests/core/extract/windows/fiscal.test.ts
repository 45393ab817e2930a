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
    'It fell in the final two months of the fiscal year.',
    '2024-11-20',
    ['the final two months of the fiscal year | range | 2024-08-01..2024-09-30'],
  ],
  [
    'It fell in the first half of fiscal 2025.',
    '2025-03-06',
    ['the first half of fiscal 2025 | range | 2024-10-01..2025-03-31'],
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
  [
    'It fell so far in fiscal 2025.',
    '2025-08-20',
    ['so far in fiscal 2025 | range | 2024-10-01..2025-08-20'],
  ],
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
  ['ICE holds 12 men each fiscal year.', '2025-07-10', []],
]

describe('fiscal years and their parts', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(linesOf(text, published)).toEqual(expected)
  })
})
