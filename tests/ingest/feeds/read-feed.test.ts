import { expect, test } from 'vitest'
import { readFeed } from '@/lib/ingest/feeds/read-feed'

const source = { name: 'the feed', address: 'https://courier.example/feed.xml', contentType: null }
const read = (xml: string | Uint8Array, contentType: string | null = null) =>
  readFeed(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, { ...source, contentType })

test('an RSS feed gives its articles with what it says of them', () => {
  const result =
    read(`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Brindle Courier &amp; Star</title>
    <item><title><![CDATA[Jail held 300 &amp; more, “letter” says]]></title><link>/news/300</link><guid isPermaLink="false">n-300</guid><dc:creator>Sol Abbate</dc:creator><pubDate>Tue, 04 Mar 2031 12:00:00 GMT</pubDate></item>
    <item><title>By its guid</title><guid>https://courier.example/news/301</guid></item>
    <item><title>Leads nowhere</title></item>
    <item><title>Leads elsewhere</title><link>javascript:alert(1)</link></item></channel></rss>`)
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.feed).toMatchObject({ title: 'Brindle Courier & Star', withoutLink: 2 })
  expect(result.feed.entries.map(({ id, link }) => [id, link])).toEqual([
    ['n-300', 'https://courier.example/news/300'],
    ['https://courier.example/news/301', 'https://courier.example/news/301'],
  ])
  expect(result.feed.entries[0]?.metadata).toMatchObject({
    headline: { value: 'Jail held 300 & more, “letter” says', source: 'feed', where: 'feed title' },
    byline: { value: 'Sol Abbate' },
    published: { value: '2031-03-04T12:00:00Z' },
    modified: null,
    outlet: { value: 'Brindle Courier & Star' },
  })
})

test('an Atom feed gives the article’s own link, not that of the entry', () => {
  const result =
    read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>The Elder Post</title><entry><id>tag:elder,1</id><title type="html">Count &lt;i&gt;corrected&lt;/i&gt;</title>
    <link rel="self" href="/entries/1"/><link rel="alternate" href="/news/1"/><author><name>Lena Fors</name></author><published>2031-01-17T08:00:00Z</published><updated>2031-01-18T08:00:00Z</updated></entry></feed>`)
  expect(result.ok && result.feed.entries).toMatchObject([
    {
      id: 'tag:elder,1',
      link: 'https://courier.example/news/1',
      metadata: {
        headline: { value: 'Count corrected' },
        byline: { value: 'Lena Fors' },
        modified: { value: '2031-01-18T08:00:00Z' },
      },
    },
  ])
})

test('JSON feeds, and feeds in Latin-1, are read too', () => {
  const json = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: 'https://a.example/1', title: 'One' }],
    }),
  )
  expect(json.ok && json.feed.entries[0]?.link).toBe('https://a.example/1')
  const latin = read(
    Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Peña</title><item><link>https://a.example/1</link><title>Año</title></item></channel></rss>',
      'latin1',
    ),
  )
  expect(latin.ok && [latin.feed.title, latin.feed.entries[0]?.metadata.headline?.value]).toEqual([
    'Peña',
    'Año',
  ])
})

test.each([
  ['a page', '<!doctype html><html><body>Not a feed</body></html>'],
  ['nothing', ''],
  ['broken XML', '<rss><channel><item>'],
])('%s is refused by name', (_what, xml) => {
  const result = read(xml)
  if (result.ok) expect(result.feed.entries).toEqual([])
  else
    expect(result.failure).toMatchObject({ code: 'not-a-feed', message: expect.stringContaining('the feed') })
})

test('entities that grow without end do not', () => {
  const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  )
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "boom">${levels}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title><item><title>&e12;</title><link>https://a.example/1</link></item></channel></rss>`
  const result = read(bomb)
  if (result.ok) {
    expect(result.feed.title ?? '').not.toContain('root:')
    expect(result.feed.entries[0]?.metadata.headline?.value.length ?? 0).toBeLessThan(1000)
  } else expect(result.failure.code).toBe('not-a-feed')
})
