import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentBlocks } from '@/app/exercises/[exercise]/_page/document-blocks'

test('lines of words stay lines, parted by empty ones', () => {
  expect(documentBlocks('A LETTER\nOf somebody\n\nDear all:\n')).toEqual([
    { kind: 'words', lines: ['A LETTER', 'Of somebody'] },
    { kind: 'words', lines: ['Dear all:'] },
  ])
})

test('rows that end in a number after a gap are a table, under the line above them', () => {
  const body =
    'Table 1. Detainers\nReceived    1,482\n  Declined    512\n    No warrant   431\nBusiest week: 31 declined.'
  expect(documentBlocks(body)).toEqual([
    {
      kind: 'table',
      caption: 'Table 1. Detainers',
      rows: [
        { depth: 0, label: 'Received', value: '1,482' },
        { depth: 1, label: 'Declined', value: '512' },
        { depth: 2, label: 'No warrant', value: '431' },
      ],
    },
    { kind: 'words', lines: ['Busiest week: 31 declined.'] },
  ])
})

test('a row without a number of its own heads the rows below it', () => {
  const [table] = documentBlocks('People   468\n  What the file shows\n    Convicted   172')
  expect(table).toMatchObject({
    kind: 'table',
    caption: null,
    rows: [{ value: '468' }, { depth: 1, label: 'What the file shows', value: '' }, { depth: 2 }],
  })
})

test.each(['county-detainers-2031', 'docket-letter-2032'])('no word of the document of %s is lost', (id) => {
  const body = readFileSync(`content/exercises/${id}/document.txt`, 'utf8')
  const shown = documentBlocks(body).flatMap((block) =>
    block.kind === 'words'
      ? block.lines
      : [block.caption ?? '', ...block.rows.map(({ label, value }) => `${label} ${value}`)],
  )
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  expect(words(shown.join('\n'))).toEqual(words(body))
})
