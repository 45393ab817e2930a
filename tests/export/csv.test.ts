import { expect, test } from 'vitest'
import type { TableRow } from '@/lib/core/compare/mention-table'
import { csvOf } from '@/lib/export/csv'

async function* batches(...all: TableRow[][]) {
  yield* all
}

async function written(...all: TableRow[][]): Promise<string> {
  let text = ''
  for await (const chunk of csvOf(batches(...all), Object.keys(all.flat()[0] ?? {}))) text += chunk
  return text
}

test('has one header row over all batches, and an empty cell for what is absent', async () => {
  const text = await written([{ ref: 'a#t1', gloss: null }], [], [{ ref: 'b#t1', gloss: 'said' }])
  expect(text).toBe('\uFEFFref,gloss\r\na#t1,\r\nb#t1,said\r\n')
})

test.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\tx', '\rx'])(
  'does not let a spreadsheet run %j',
  async (phrase) => {
    const [, line = ''] = (await written([{ phrase }])).split('\r\n')
    expect(line.replace(/^"/, '')).toMatch(/^'/)
  },
)

test('leaves numbers as they are, those below nought too', async () => {
  expect(await written([{ difference: -4 }])).toBe('\uFEFFdifference\r\n-4\r\n')
})

test('quotes what holds a comma, a quotation mark or a line end', async () => {
  expect(await written([{ phrase: 'so "loose", they\nsay' }])).toBe(
    '\uFEFFphrase\r\n"so ""loose"", they\nsay"\r\n',
  )
})
