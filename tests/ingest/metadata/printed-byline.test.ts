import { expect, test } from 'vitest'
import { printedByline } from '@/lib/ingest/metadata/printed-byline'
import { leastTime } from '@/tests/support/least-time'

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['by Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'JANE DOE'],
  ['By: Jane Doe', 'Jane Doe'],
  ['ByJane Doe', 'Jane Doe'],
  ['By JANE DOE, The Associated Press', 'JANE DOE, The Associated Press'],
  ['By JANE DOE and JOHN ROE Associated Press', 'JANE DOE and JOHN ROE Associated Press'],
  ['Jane Doe, Reuters', 'Jane Doe, Reuters'],
  ['Jane Doe | Reuters', 'Jane Doe | Reuters'],
  ['JANE DOE, ASSOCIATED PRESS', 'JANE DOE, ASSOCIATED PRESS'],
  ['Jane Doe, Staff Writer', 'Jane Doe, Staff Writer'],
  ['Jane Doe, Immigration Reporter, The Alder Post', 'Jane Doe, Immigration Reporter, The Alder Post'],
  ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
  ['By Jane Doe, Special Correspondent', 'Jane Doe, Special Correspondent'],
  ['By Jane Doe of the Alder Post', 'Jane Doe of the Alder Post'],
  ['By Jane Doe, USA TODAY', 'Jane Doe, USA TODAY'],
  ['By J. R. Doe Jr.', 'J. R. Doe Jr.'],
  ['By Ana María de la Cruz', 'Ana María de la Cruz'],
  ['By Seán O’Doe-Roe', 'Seán O’Doe-Roe'],
  ['By Jane Doe jane.doe@alder-post.example', 'Jane Doe'],
  ['By Jane Doe @janedoe', 'Jane Doe'],
  ['By Sheriff Jane Doe', 'Sheriff Jane Doe'],
  ['Posted by Jane Doe', 'Jane Doe'],
  ['Column by Jane Doe-Roe', 'Jane Doe-Roe'],
  ['By The Associated Press', 'The Associated Press'],
  ['By Alder Post Staff', 'Alder Post Staff'],
  ['By the Editorial Board', 'the Editorial Board'],
  ['The Editorial Board, Alder Valley Times', 'The Editorial Board, Alder Valley Times'],
])('%s is by %s', (line, byline) => {
  expect(printedByline(line)).toBe(byline)
})

test.each([
  '',
  'By',
  'By Jane',
  'Jane Doe',
  'Jane Doe, 34, was held on a detainer',
  'By the numbers',
  'By The Numbers',
  'By Executive Order',
  'By Friday Morning, Dozens Were Freed',
  'By Law, Jails May Decline',
  'By March 2017 the list had grown',
  'By County Count, 206 Detainers Declined',
  'By Jane Doe was not meant',
  'By Jane Doe, who covers immigration for us.',
  'By contrast, Travis County declined 142',
  'Los Angeles, Reuters',
  'New York, AP',
  'WASHINGTON, Reuters',
  'WASHINGTON (AP) — The agency said',
  'Photo by Jane Doe, Reuters',
  'Stand By Jane Doe',
  'Sheriff Says No, Reuters Reports',
  'Read more by Jane Doe',
  `By ${'Jane Doe and '.repeat(20)}John Roe`,
])('“%s” is no byline', (line) => {
  expect(printedByline(line)).toBeNull()
})

test('looks at a hostile line no longer than at another', () => {
  const hostile = [
    `By ${'A'.repeat(150)}`,
    `By ${"Aa-'".repeat(38)}`,
    `By ${'Ab de la '.repeat(17)}!`,
    `${'Ab and '.repeat(22)}`,
  ]
  expect(leastTime(200, () => hostile.map(printedByline))).toBeLessThan(200)
})
