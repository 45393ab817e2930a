import { describe, expect, test } from 'vitest'
import { readPage } from '@/lib/ingest/html/read-page'
import { PAGES, pageBytes, pageText } from '../page-table'

const source = (name: string, contentType: string | null = null) => ({
  name,
  address: `https://page.example/${name}`,
  contentType,
})

const readings = PAGES.map((page) => ({
  ...page,
  reading: readPage(pageBytes(page.name), source(page.name, page.contentType)),
}))
const refused = readings.filter((page) => page.refused)
const read = readings.filter((page) => !page.refused)

test.each(read)('the page $name gives the article, all of it and nothing else', ({ name, reading }) => {
  expect(reading.ok ? reading.text : reading.failure).toBe(pageText(name))
})

test.each(read)('the page $name says what a reader must know, and where its metadata stand', (page) => {
  const { reading, notes = [], conflicts = [], metadata = {} } = page
  if (!reading.ok) throw new Error(reading.failure.message)
  expect(reading.notes.map(({ code }) => code)).toEqual(notes)
  expect(reading.metadata.conflicts.map(({ field }) => field)).toEqual(conflicts)
  for (const [field, stated] of Object.entries(metadata)) {
    const found = reading.metadata[field as 'headline']
    expect([field, found && [found.value, found.where]]).toEqual([field, stated])
  }
})

test.each(refused)('the page $name is refused: $refused', ({ name, refused: code, reading }) => {
  expect(reading).toMatchObject({ ok: false, failure: { code } })
  if (!reading.ok) expect(reading.failure.message).toContain(name)
})

test('an opening behind a paywall is named with how much of it there is', () => {
  const reading = readPage(pageBytes('paywall-stub'), source('a page'))
  expect(reading.ok && reading.notes[0]?.message).toContain(
    'Only the opening is on this page: 78 words of about 1840',
  )
})

const sentence =
  'The county said that its letter gives a number of people, and “the officer” agreed with it. '
const article = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, i) => `<p>${i} ${sentence.repeat(5)}</p>`).join('\n')
const encode = (html: string): Uint8Array => new TextEncoder().encode(html)

describe('large and hostile pages', () => {
  test('a page of 5 MB, most of it scripts and pictures written into it, is read in bounded time', () => {
    const script = `<script>${'var row = "<div class=x>" + data + "</div>";\n'.repeat(60_000)}</script>`
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(200_000)}">`
    const html = `<html><head><title>A long day</title>${script}</head><body>${picture}<article><h1>A very long day</h1>${article(1000)}</article></body></html>`
    expect(html.length).toBeGreaterThan(5_000_000)
    const started = process.cpuUsage()
    const reading = readPage(encode(html), source('large'))
    const { user, system } = process.cpuUsage(started)
    expect(reading.ok && reading.text.split('\n\n')).toHaveLength(1001)
    expect((user + system) / 1000).toBeLessThan(8_000) // milliseconds; about a second undisturbed
  })

  test.each([
    ['elements nested without end', '<div>'.repeat(50_000), 'too-deep'],
    ['elements nested too deep for an article', `${'<div>'.repeat(300)}${article(3)}`, 'too-deep'],
    ['hundreds of thousands of elements', '<i>a</i>'.repeat(200_000), 'too-big'],
    ['nothing but opening signs', '<'.repeat(3_000_000), 'too-big'],
    [
      'an element with very many attributes',
      `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}="b"`).join(' ')}>`,
      'too-big',
    ],
    ['more than the limit', 'a'.repeat(12_000_001), 'too-big'],
  ])('%s: refused at once', (_what, html, code) => {
    const started = process.cpuUsage()
    expect(readPage(encode(html), source('hostile'))).toMatchObject({ ok: false, failure: { code } })
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(3_000)
  })

  test.each([
    ['thousands of time elements', '<time>x</time>'.repeat(20_000)],
    ['thousands of headings', '<h1>a headline of the page</h1>'.repeat(5_000)],
    [
      'an enormous catalogue as JSON-LD',
      `<script type="application/ld+json">[${'{"@type":"Product","name":"a"},'.repeat(50_000)}{}]</script>`,
    ],
    [
      'JSON-LD nested without end',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'],
  ])('%s beside an article does no harm', (_what, html) => {
    const reading = readPage(encode(`${html}<article>${article(5)}</article>`), source('beside'))
    expect(reading.ok).toBe(true)
  })

  test.each([
    '',
    '<',
    '<html',
    '<!doctype html>',
    '\u0000\u0000',
    '<html><head></head></html>',
    '</p></div>',
  ])('a fragment such as %j is refused and breaks nothing', (html) => {
    expect(readPage(encode(html), source('fragment')).ok).toBe(false)
  })
})
