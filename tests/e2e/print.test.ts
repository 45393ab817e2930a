import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { beyond, printed, type Sheet, textOf } from './printed'

const OUTLETS = ['breitbart', 'ap', 'fox-news', 'washington-times', 'washington-examiner']
const ARTICLES = [
  'ap',
  'border-report-wane',
  'cato',
  'cis',
  'house-homeland-security',
  'national-review',
  'zerohedge',
]
const COLUMNS = [
  ...OUTLETS.map((id) => `outlet:${id}`),
  ...ARTICLES.map((id) => `article:ndd-2024-09--${id}`),
]
const COMPARE = `/compare?cols=${COLUMNS.join(',')}&facet=people`
const RELEASE = '/releases/ndd-2024-09'

test.each(['Letter', 'A4'] as const)(
  'a comparison of twelve columns stands whole on a few sheets of %s',
  async (format) => {
    const page = await openPage(COMPARE)
    const sheets = await printed(page, format)
    expect(sheets.length).toBeLessThanOrEqual(6)
    expect(sheets.every(({ width, height }) => width > height)).toBe(true)
    expect(sheets.flatMap(beyond)).toEqual([])
    const first = textOf(sheets[0] as Sheet)
    expect(first).toContain('/compare?cols=outlet:breitbart,outlet:ap')
    expect(first).toMatch(/Parallax, \d+ \w+ \d{4}/)
    // Every column is there, no word of its name broken, and the table begins under its title.
    for (const name of ['Breitbart', 'Washington', 'Associated', 'Committee', 'Immigration', 'ZeroHedge']) {
      expect(first).toContain(name)
    }
    expect(first).not.toContain('Take it away')
  },
)

test.each(['Letter', 'A4'] as const)(
  'a release page prints on %s with no column cut, and says where it is from',
  async (format) => {
    const page = await openPage(`${RELEASE}?voice=quoted`)
    const sheets = await printed(page, format)
    expect(sheets.length).toBeLessThanOrEqual(40)
    expect(sheets.flatMap(beyond)).toEqual([])
    expect(textOf(sheets[0] as Sheet)).toContain(`${RELEASE}?voice=quoted`)
  },
)
