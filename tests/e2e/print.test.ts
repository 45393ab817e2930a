import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

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
const LEAST_MARGIN = 20 // points; printers cannot reach the edge of a sheet

interface Sheet {
  width: number
  height: number
  words: { text: string; left: number; right: number }[]
}

async function printed(page: Page, format: 'Letter' | 'A4'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const numbers = Array.from({ length: pdf.numPages }, (_, place) => place + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number)
      const [, , width = 0, height = 0] = sheet.view
      const { items } = await sheet.getTextContent()
      const words = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
          : [],
      )
      return { width, height, words }
    }),
  )
}

const beyond = ({ width, words }: Sheet) =>
  words.filter(({ left, right }) => left < LEAST_MARGIN || right > width - LEAST_MARGIN)
const textOf = ({ words }: Sheet) => words.map(({ text }) => text).join('')

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
