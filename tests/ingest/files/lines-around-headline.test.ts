import { describe, expect, test } from 'vitest'
import { linesAroundHeadline } from '@/lib/ingest/files/lines-around-headline'

const HEADLINE = 'Agency lists 206 declined detainers'
const LEDE =
  'Immigration and Customs Enforcement published its first weekly report on Monday, and it lists 206 declined detainers.'

/** Byline, day of publication and of change, from lines under the headline. */
const read = (...lines: string[]) => {
  const { byline, published, modified } = linesAroundHeadline(
    [HEADLINE, ...lines, LEDE].join('\n\n'),
    HEADLINE,
  )
  return [byline?.value ?? null, published?.value ?? null, modified?.value ?? null]
}

describe('lines under a headline', () => {
  test.each([
    [['By Jane Doe', 'March 20, 2017'], 'Jane Doe', '2017-03-20', null],
    [['By Jane Doe', 'Court reporter', 'Mar. 20, 2017'], 'Jane Doe', '2017-03-20', null],
    [
      ['Posted: Nov 14, 2024 / 05:12 PM EST', 'Updated: Nov 14, 2024 / 06:40 PM EST'],
      null,
      '2024-11-14T17:12',
      '2024-11-14T18:40',
    ],
    [['March 20, 2017 Updated: March 21, 2017'], null, '2017-03-20', '2017-03-21'],
    [['By Jane Doe | May 12, 2025'], 'Jane Doe', '2025-05-12', null],
    [['By Jane Doe, May 12, 2025'], 'Jane Doe', '2025-05-12', null],
    [['By Jane Doe, Reuters – May 12, 2025'], 'Jane Doe, Reuters', '2025-05-12', null],
    [['Posted August 20, 2025 by Jane Doe-Roe'], 'Jane Doe-Roe', '2025-08-20', null],
    [['Posted by Jane Doe on Oct. 7, 2025 | The Doe Show, 6 to 9 a.m.'], 'Jane Doe', '2025-10-07', null],
    [
      ['The Editorial Board, Alder Valley Times, Feb. 10, 2019'],
      'The Editorial Board, Alder Valley Times',
      '2019-02-10',
      null,
    ],
    [
      ['October 2, 2024 5:01 AM ET', 'Heard on Morning Ledger', 'By Jane Doe'],
      'Jane Doe',
      '2024-10-02T05:01',
      null,
    ],
    [['July 21, 2025 | 7:48am'], null, '2025-07-21', null],
    [['Mar 26, 2025 - Politics & Policy'], null, '2025-03-26', null],
    [['Alder Notices, English edition | August 19, 2022 | By Jane Doe'], 'Jane Doe', '2022-08-19', null],
    [['Fri 27 Sep 2024 18.19 BST'], null, '2024-09-27T18:19', null],
    [['Published 4:05 PM EDT, Thu March 20, 2025'], null, '2025-03-20T16:05', null],
    [['Jane Doe, Reuters', '2017-03-20'], 'Jane Doe, Reuters', '2017-03-20', null],
    [['For Immediate Release: September 10, 2025'], null, '2025-09-10', null],
    [['Updated Feb. 3, 2025, 9:15 a.m.'], null, null, '2025-02-03T09:15'],
  ])('%j: %s, %s', (lines, ...values) => {
    expect(read(...lines)).toEqual(values)
  })

  test.each([
    [['By The Numbers: 206 in a week']],
    [['03/20/2017']],
    [['March 2017']],
    [['Jan. 28 to Feb. 3, 2017']],
    [['The report of March 20, 2017']],
    [['Since January 20, 2025, the count has grown']],
    [['March 20, 2017', 'March 27, 2017']],
    [['Contact: Jane Doe, 202-555-0119']],
    [['Halvorsen Pike LLP | Immigration Practice Group']],
    [['The agency freed them on March 20, 2017.']],
  ])('%j states nothing', (lines) => {
    expect(read(...lines)).toEqual([null, null, null])
  })
})

test('a date above the headline counts, and so does a line of a date taken for one', () => {
  const above = `FOR IMMEDIATE RELEASE\nJune 29, 2023\n\n${HEADLINE}\n\n${LEDE}`
  expect(linesAroundHeadline(above, HEADLINE).published).toEqual({
    value: '2023-06-29',
    source: 'page',
    where: 'first lines',
  })
  const only = 'For Immediate Release: September 10, 2025'
  expect(linesAroundHeadline(`${only}\n\n${LEDE}`, only).published?.value).toBe('2025-09-10')
  expect(linesAroundHeadline(`By Jane Doe\n\n${LEDE}`, 'By Jane Doe').byline).toBeNull()
})

test('a headline that is a question does not end the look', () => {
  const question = 'Did the agency free 206 people in a week without telling anybody at all?'
  expect(linesAroundHeadline(`${question}\n\nBy Jane Doe\n\n${LEDE}`, null).byline?.value).toBe('Jane Doe')
})

test('what stands after the first paragraph is somebody else’s', () => {
  const text = `${HEADLINE}\n\n${LEDE}\n\nBy Jane Doe\n\nMarch 20, 2017`
  expect(Object.values(linesAroundHeadline(text, HEADLINE))).toEqual([null, null, null])
  const short = `${HEADLINE}\n\nThe agency let 206 people go in one week, it said.\n\nBy Jane Doe`
  expect(linesAroundHeadline(short, HEADLINE).byline).toBeNull()
})
