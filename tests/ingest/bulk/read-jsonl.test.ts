import { expect, test } from 'vitest'
import { linesOf } from '@/lib/ingest/bulk/lines'
import { type LineReading, readJsonLines } from '@/lib/ingest/bulk/read-jsonl'
import { pageBytes, pageText } from '../page-table'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const shared = Buffer.alloc(size)
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    shared.set(part) // as file streams do: the next chunk overwrites this one
    yield shared.subarray(0, part.length)
  }
}

const all = async (
  text: string | Uint8Array,
  from?: { line: number; nextByte: number },
  size = 7,
): Promise<LineReading[]> => {
  const out: LineReading[] = []
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for await (const one of readJsonLines(inChunks(bytes, size), 'many.jsonl', from)) out.push(one)
  return out
}
const codes = (readings: LineReading[]) =>
  readings.map(({ line, reading }) => [line, reading.ok ? 'ok' : reading.failure.code])

test('reads line by line, sets bad lines aside by number and goes on', async () => {
  const lines = [
    '{"id":7,"text":"“One” é\\r\\ntwo","headline":"A headline","published":"March 4, 2031","link":"https://a.example/1"}',
    '',
    '{"text":"cut off',
    '[]',
    '{"headline":"no text"}',
    '{"text":"a","published":"03/04/2031"}',
    '{"text":"a","link":"javascript:alert(1)"}',
    '{"text":"last","unknown":{"kept":false}}',
  ]
  const readings = await all(`\uFEFF${lines.join('\r\n')}`)
  expect(codes(readings)).toEqual([
    [1, 'ok'],
    [3, 'not-json'],
    [4, 'bad-record'],
    [5, 'bad-record'],
    [6, 'bad-record'],
    [7, 'bad-record'],
    [8, 'ok'],
  ])
  const first = readings[0]
  expect(first).toMatchObject({
    id: '7',
    reading: {
      text: '“One” é\ntwo',
      metadata: { published: { value: '2031-03-04', source: 'line', where: 'field published' } },
    },
  })
  const dated = readings[4]
  expect(dated?.reading.ok === false && dated.reading.failure.message).toMatch(
    /^line 6 of many\.jsonl: "published" is no date/,
  )
})

test('takes fields under the names that others give them, where they will do and ours are not there', async () => {
  const [one, two] = await all(
    [
      '{"title":"T","url":"https://a.example/1","author":"A. Wong","date":"2031-03-04T10:00:00Z","publisher":"The Alder","body":"b"}',
      '{"headline":"H","title":"T","url":"no link","author":["A"],"date":"03/04/2031","text":"b"}',
    ].join('\n'),
  )
  const line = (value: string, field: string) => ({ value, source: 'line', where: `field ${field}` })
  expect(one?.reading).toMatchObject({
    text: 'b',
    metadata: {
      headline: line('T', 'title'),
      link: line('https://a.example/1', 'url'),
      byline: line('A. Wong', 'author'),
      published: { source: 'line', where: 'field date' },
      outlet: line('The Alder', 'publisher'),
    },
  })
  expect(two?.reading).toMatchObject({
    ok: true,
    metadata: { headline: line('H', 'headline'), link: null, byline: null, published: null },
  })
})

test('a page in a line is read as a page, and what the line states wins', async () => {
  const html = new TextDecoder().decode(pageBytes('plain-news'))
  const [one] = await all(JSON.stringify({ html, headline: 'Stated' }), undefined, 1000)
  expect(one?.reading.ok && one.reading.text).toBe(pageText('plain-news'))
  expect(one?.reading.ok && one.reading.metadata).toMatchObject({
    headline: { value: 'Stated', source: 'line' },
    outlet: { source: 'json-ld' },
  })
})

test('reading is taken up where it stopped, with the same numbers', async () => {
  const text = '{"text":"é one"}\n{"text":"two"}\r\n\n{"text":"three"}\n'
  const whole = await all(text)
  for (const [i, stop] of whole.entries()) {
    const rest = await all(new TextEncoder().encode(text).subarray(stop.nextByte), stop)
    expect(rest).toEqual(whole.slice(i + 1))
  }
})

test('lines that are not UTF-8 or too long are set aside', async () => {
  expect(codes(await all(Buffer.from('{"text":"a\xe9"}\n{"text":"b"}', 'latin1')))).toEqual([
    [1, 'not-text'],
    [2, 'ok'],
  ])
  const out: [number, number | null][] = []
  for await (const { number, bytes } of linesOf(
    inChunks(Buffer.from(`${'a'.repeat(100)}\nshort\n${'b'.repeat(21)}`), 9),
    20,
  )) {
    out.push([number, bytes?.length ?? null])
  }
  expect(out).toEqual([
    [1, null],
    [2, 5],
    [3, null],
  ])
})
