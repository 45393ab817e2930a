import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import { flatTable, type Sheet } from '@/lib/core/compare/sheet'
import { sheetCsv, sheetText } from '@/lib/export/sheet/csv'
import { sheetHtml } from '@/lib/export/sheet/html'
import { sheetMarkdown } from '@/lib/export/sheet/markdown'
import { sheetXlsx } from '@/lib/export/sheet/xlsx'

const FORMULAS = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\tx', '=HYPERLINK("https://a.example","x")']

function sheetOf(phrases: string[]): Sheet {
  return {
    title: 'Words: AP, AP',
    heads: ['Concept'],
    columns: [
      { name: 'AP', about: '27 September 2024' },
      { name: 'AP', about: 'May 2017' },
    ],
    parts: [
      { name: 'times', inText: 'named' },
      { name: 'wordings', inText: 'plain' },
    ],
    rows: phrases.map((phrase, place) => ({
      heads: [phrase],
      cells: [
        [place - 1.5, phrase],
        [null, 'not stated'],
      ],
    })),
    notes: ['A note.'],
  }
}

const sheet = sheetOf(['a | b\nc', '“ß” <b>&amp;</b> *x*', ...FORMULAS])
const { names, rows } = flatTable(sheet)
const opened = async (of: Sheet) => readSheet(Buffer.from(await sheetXlsx(of)), { trim: false })

describe('a table taken away', () => {
  it('tells columns of one name apart', () => {
    expect(names).toEqual([
      'Concept',
      'AP (27 September 2024): times',
      'AP (27 September 2024): wordings',
      'AP (May 2017): times',
      'AP (May 2017): wordings',
    ])
  })

  it('is the same when its Excel file is opened again, numbers as numbers and texts as texts', async () => {
    const [header, ...again] = await opened(sheet)
    expect(header).toEqual(names)
    expect(again).toEqual(rows)
  })

  it('is the same when its CSV is opened again, but for the apostrophe before what would be a formula', () => {
    const [header, ...again] = parse(sheetCsv(sheet), { bom: true })
    expect(header).toEqual(names)
    const texts = rows.map((row) => row.map((value) => (value === null ? '' : String(value))))
    expect(again.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t])/, '')))).toEqual(texts)
  })

  it('is the same when its Markdown is read as Markdown', async () => {
    const { document } = parseHTML(`<body>${await marked.parse(sheetMarkdown(sheet))}</body>`)
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    )
    const said = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(cells).toEqual(
      sheet.rows.map(({ heads: [head], cells: [first] }) => [
        said(String(head)),
        said(`times: ${first?.[0]}; ${first?.[1]}`),
        'not stated',
      ]),
    )
    expect(document.querySelector('b, em')).toBe(null)
  })

  it('is the same table for a word processor, with nothing that could run', () => {
    const { document } = parseHTML(sheetHtml(sheet))
    expect(document.querySelectorAll('tbody tr')).toHaveLength(sheet.rows.length)
    expect(document.querySelector('tbody td')?.textContent).toBe('a | b\nc')
    expect(document.querySelector('b, script, a')).toBe(null)
  })
})

describe('a phrase that a spreadsheet would run', () => {
  test.each(FORMULAS)('%j stands in Excel as a text', async (phrase) => {
    expect((await opened(sheetOf([phrase])))[1]?.[0]).toBe(phrase)
  })

  test.each(FORMULAS)('%j has an apostrophe in CSV and among lines with tabs', (phrase) => {
    expect(parse(sheetCsv(sheetOf([phrase])), { bom: true })[1]?.[0]).toBe(`'${phrase}`)
    expect(sheetText(sheetOf([phrase])).split('\n')[1]).not.toMatch(/^[=+\-@\t\r]/)
  })

  test.each(FORMULAS)('%j is told to be text where it is pasted as a table', (phrase) => {
    const { document } = parseHTML(sheetHtml(sheetOf([phrase])))
    const cells = [...document.querySelectorAll('td')].filter((cell) =>
      Number.isNaN(Number(cell.textContent)),
    )
    for (const cell of cells) expect(cell.getAttribute('style')).toContain("mso-number-format:'\\@'")
  })
})

test('no control character gets into an Excel file, and no text that is too long for a cell', async () => {
  const [, row] = await opened(sheetOf([`a\u0000b\u001F${'x'.repeat(40_000)}`]))
  expect(row?.[0]).toBe(`ab${'x'.repeat(32_765)}`)
})
