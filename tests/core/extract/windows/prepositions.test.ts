import { describe, expect, it } from 'vitest'
import { readWindows } from '@/lib/core/extract/windows/read'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'
import { linesOf } from './reading'

const CASES: [text: string, published: string, expected: string[]][] = [
  [
    'Removals are down since January 20, 2021, a clerk said.',
    '2025-03-06',
    ['since January 20, 2021 | since | 2021-01-20..-'],
  ],
  ['It has grown since 2011.', '2025-03-06', ['since 2011 | since | 2011-01-01..-']],
  ['It has grown since October 2023.', '2025-03-06', ['since October 2023 | since | 2023-10-01..-']],
  ['It has grown since last month.', '2025-03-06', ['since last month | since | 2025-02-01..-']],
  ['It has grown since last fiscal year.', '2025-03-06', ['since last fiscal year | since | 2023-10-01..-']],
  ['It has grown since Monday.', '2025-03-06', ['since Monday | since | 2025-03-03..-']],
  ['It has grown since late January.', '2025-03-06', ['since late January | since | 2025-01-01..-']],
  ['It has grown since early 2024.', '2025-03-06', ['since early 2024 | since | 2024-01-01..-']],
  ['It has grown since the end of 2023.', '2025-03-06', ['since the end of 2023 | since | 2023-12-31..-']],
  [
    'It ran through September 30, 2029.',
    '2025-03-06',
    ['through September 30, 2029 | until | -..2029-09-30'],
  ],
  ['It is paid for through fiscal 2027.', '2025-03-06', ['through fiscal 2027 | until | -..2027-09-30']],
  ['A reply is due by Sept. 30.', '2025-03-06', ['by Sept. 30 | until | -..2025-09-30']],
  ['They did not reply by Thursday evening.', '2025-03-06', ['by Thursday evening | until | -..2025-03-06']],
  ['They did not reply by press time Wednesday.', '2025-03-06', ['Wednesday | day | 2025-03-05..2025-03-05']],
  [
    'Delacroix asked for a reply no later than July 13.',
    '2025-03-06',
    ['no later than July 13 | until | -..2025-07-13'],
  ],
  [
    'Delacroix asked for a reply on or before July 13.',
    '2025-03-06',
    ['on or before July 13 | until | -..2025-07-13'],
  ],
  ['Only 11 had orders issued before 2017.', '2025-03-06', ['before 2017 | until | -..2016-12-31']],
  [
    'Only 11 had orders issued before January 2017.',
    '2025-03-06',
    ['before January 2017 | until | -..2016-12-31'],
  ],
  [
    'Only 11 had orders issued prior to Jan. 20, 2025.',
    '2025-03-06',
    ['prior to Jan. 20, 2025 | until | -..2025-01-19'],
  ],
  ['Only 11 had orders issued after 2014.', '2025-03-06', ['after 2014 | since | 2015-01-01..-']],
  [
    'Only 11 had orders issued after June 30, 2024.',
    '2025-03-06',
    ['after June 30, 2024 | since | 2024-07-01..-'],
  ],
  [
    'By the end of November, ICE held 39,000.',
    '2025-03-06',
    ['By the end of November | until | -..2024-11-30'],
  ],
  ['By 2024 it held 39,000.', '2025-03-06', ['By 2024 | until | -..2024-12-31']],
  [
    'At the end of fiscal 2023 it held 39,000.',
    '2025-03-06',
    ['the end of fiscal 2023 | day | 2023-09-30..2023-09-30'],
  ],
  [
    'At the end of November, ICE held 39,000.',
    '2025-03-06',
    ['the end of November | day | 2024-11-30..2024-11-30'],
  ],
  [
    'As of the end of November, ICE held 39,000.',
    '2025-03-06',
    ['As of the end of November | as-of | 2024-11-30..2024-11-30'],
  ],
  ['As of Feb. 23, ICE held 39,000.', '2025-03-06', ['As of Feb. 23 | as-of | 2025-02-23..2025-02-23']],
  ['As of last week ICE held 39,000.', '2025-03-06', ['As of last week | as-of | 2025-03-02..2025-03-02']],
  ['As of Sunday ICE held 39,000.', '2025-03-06', ['As of Sunday | as-of | 2025-03-02..2025-03-02']],
  [
    'As of mid-February ICE held 39,000.',
    '2025-03-06',
    ['As of mid-February | as-of | 2025-02-28..2025-02-28'],
  ],
  ['As of this week ICE held 39,000.', '2025-03-06', ['As of this week | as-of | 2025-03-06..2025-03-06']],
  [
    'As of Sunday, Feb. 23, ICE held 39,000.',
    '2025-03-06',
    ['As of Sunday, Feb. 23 | as-of | 2025-02-23..2025-02-23'],
  ],
  [
    'As of Feb. 23, 2025, ICE held 39,000.',
    '2025-03-06',
    ['As of Feb. 23, 2025 | as-of | 2025-02-23..2025-02-23'],
  ],
  [
    'It rose from fiscal year 2017 through fiscal year 2020.',
    '2025-03-06',
    ['from fiscal year 2017 through fiscal year 2020 | range | 2016-10-01..2020-09-30'],
  ],
  [
    'It counted people from 2021 until 2024.',
    '2025-03-06',
    ['from 2021 until 2024 | range | 2021-01-01..2024-12-31'],
  ],
  ['ICE stood by them and by the law.', '2025-03-06', []],
  ['They were killed by Tuesday’s storm.', '2025-03-06', ['Tuesday | day | 2025-03-04..2025-03-04']],
  ['Arrests rose by 2,015 people.', '2025-03-06', []],
  ['The list was signed by May.', '2025-03-06', ['by May | until | -..2024-05-31']],
  ['They walked through Monday’s snow.', '2025-03-06', ['Monday | day | 2025-03-03..2025-03-03']],
  ['He left after last Friday.', '2025-03-06', ['after last Friday | since | 2025-03-01..-']],
  ['He left two days after Feb. 3.', '2025-03-06', ['Feb. 3 | day | 2025-02-03..2025-02-03']],
  [
    'As of the week of June 2 it held 12 men.',
    '2025-07-10',
    ['As of the week of June 2 | as-of | 2025-06-08..2025-06-08'],
  ],
  ['It is due by the end of the week.', '2025-07-10', ['by the end of the week | until | -..2025-07-13']],
  [
    'Through the first week of July, ICE held 12 men.',
    '2025-07-10',
    ['Through the first week of July | until | -..2025-07-07'],
  ],
]

describe('the phrase with its preposition (convention W1)', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(linesOf(text, published)).toEqual(expected)
  })

  it('is the bare expression for public gold', () => {
    const article = articleText('It has grown since 2011, and is due by May 9.')
    const found = windowsIn(article, '2019-05-15')
    expect(readWindows(article, found, true).map((w) => w.text)).toEqual(['2011', 'May 9'])
    expect(readWindows(article, found).map((w) => w.text)).toEqual(['since 2011', 'by May 9'])
  })
})
