import { expect, test } from 'vitest'
import { readLink } from '@/lib/ingest/read-link'
import { pdf } from './files/pdf-writer'
import { LIMITS, serve, surroundings } from './links/loopback'
import { pageBytes, pageText } from './page-table'

const bodies: Record<string, [string, string | Uint8Array]> = {
  '/page': ['text/html; charset=utf-8', pageBytes('wrong-charset-header')],
  '/relative': ['text/html', pageBytes('conflicting-metadata')],
  '/letter.pdf': ['application/pdf', pdf([[['The letter gives a number of people.', 72, 700]]])],
  '/note': ['text/plain; charset=utf-8', 'A note\n\nOf “words”.'],
  '/feed': [
    'application/rss+xml',
    '<rss version="2.0"><channel><title>F</title><item><title>One</title><link>/page</link></item></channel></rss>',
  ],
  '/feed.xml': [
    'text/xml',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>One</title><link href="/page"/></entry></feed>',
  ],
}

const read = async (path: string) => {
  const { port } = await serve((request, response) => {
    const [type, body] = bodies[request.url ?? ''] ?? ['text/html', '']
    response.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body)
  })
  return { port, result: await readLink(`http://news.example:${port}${path}`, LIMITS, surroundings()) }
}

test('a page is read with the charset of its header put right', async () => {
  const { result } = await read('/page')
  expect(result).toMatchObject({
    kind: 'document',
    reading: { ok: true, text: pageText('wrong-charset-header') },
  })
})

test('relative links of a page start at its address', async () => {
  const { result, port } = await read('/relative')
  const reading = result.kind === 'document' && result.reading
  expect(reading && (reading.ok ? reading.metadata.link?.value : null)).toBe(
    `http://news.example:${port}/news/jail-300`,
  )
})

test('a PDF and a plain text are read as what they are', async () => {
  expect((await read('/letter.pdf')).result).toMatchObject({
    reading: { text: 'The letter gives a number of people.' },
  })
  expect((await read('/note')).result).toMatchObject({ reading: { text: 'A note\n\nOf “words”.' } })
})

test.each(['/feed', '/feed.xml'])('a feed at %s gives its articles', async (path) => {
  const { result, port } = await read(path)
  expect(result.kind === 'feed' && result.feed.entries.map(({ link }) => link)).toEqual([
    `http://news.example:${port}/page`,
  ])
})

test('what is refused says why', async () => {
  expect((await read('/nothing')).result).toMatchObject({ kind: 'refused', refusal: { code: 'status' } })
})
