import { describe, expect, test } from 'vitest'
import { parsePage } from '@/lib/ingest/html/parse-page'
import { pageMetadata } from '@/lib/ingest/metadata/page-metadata'

function metadataOf(head: string, body = '<h1>Jail held 300 past their release</h1>') {
  const parsed = parsePage(`<html><head>${head}</head><body>${body}</body></html>`, 'page')
  if (!parsed.ok) throw new Error(parsed.failure.message)
  return pageMetadata(parsed.document, 'https://courier.example/news/300').metadata
}
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = { '@type': 'NewsArticle', headline: 'Jail held 300 past their release' }

describe('JSON-LD', () => {
  test.each([
    ['an object', article],
    ['a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
    ['a page with the article as its subject', { '@type': 'WebPage', mainEntity: article }],
    ['a type with its vocabulary', { ...article, '@type': 'https://schema.org/NewsArticle' }],
    ['several types', { ...article, '@type': ['Thing', 'NewsArticle'] }],
  ])('is read from %s', (_what, value) => {
    const { headline, conflicts } = metadataOf(ld(value), '')
    expect(headline).toMatchObject({ value: article.headline, where: 'JSON-LD NewsArticle.headline' })
    expect(conflicts).toEqual([])
  })

  test('of another article beside it is not taken', () => {
    const other = { ...article, headline: 'Bridge repairs to begin', datePublished: '2020-01-01' }
    expect(metadataOf(ld([other, { ...article, datePublished: '2031-04-18' }])).published?.value).toBe(
      '2031-04-18',
    )
  })

  test.each([
    ['a name', 'Sol Abbate', 'Sol Abbate'],
    ['a person', { name: 'Sol Abbate' }, 'Sol Abbate'],
    [
      'people, one twice',
      [{ name: 'Sol Abbate' }, { name: 'Noor Haddad' }, { name: 'Sol Abbate' }],
      'Sol Abbate, Noor Haddad',
    ],
    ['a list of names', { name: ['Sol Abbate', 'Noor Haddad'] }, 'Sol Abbate, Noor Haddad'],
    ['an address only', 'https://courier.example/staff/1', undefined],
    ['nothing', null, undefined],
  ])('gives the byline from %s', (_what, author, byline) => {
    expect(metadataOf(ld({ ...article, author })).byline?.value).toBe(byline)
  })

  test('with line breaks inside its strings is still read', () => {
    expect(
      metadataOf(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Jail\nheld 300"}</script>',
        '',
      ).headline?.value,
    ).toBe('Jail held 300')
  })
})

describe('values that differ', () => {
  test('only by the outlet’s name, quotes, case or zone agree', () => {
    const head = `<title>Jail Held 300 past their release | Brindle Courier</title><meta property="og:title" content="Jail held 300 past their release"><meta property="article:published_time" content="2031-04-19T01:00:00Z"><meta property="og:locale" content="en_US">`
    const found = metadataOf(
      head + ld({ ...article, datePublished: '2031-04-18T21:00:00-04:00', inLanguage: 'en' }),
    )
    expect(found.conflicts).toEqual([])
  })

  test('in what they say are listed, the one taken first', () => {
    const head = `<meta property="og:title" content="300 criminals kept off the streets"><meta property="article:published_time" content="2031-04-20">`
    const { conflicts } = metadataOf(head + ld({ ...article, datePublished: '2031-04-18' }))
    expect(conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['headline', ['Jail held 300 past their release', '300 criminals kept off the streets']],
      ['published', ['2031-04-18', '2031-04-20']],
    ])
  })
})

describe('what a page does not say', () => {
  test('stays null: neither its address nor today’s date nor a logo is taken', () => {
    const found = metadataOf('', '<header><h1>Courier</h1></header><p>Words on 03/04/2031.</p>')
    expect(found).toEqual({
      headline: null,
      byline: null,
      published: null,
      modified: null,
      outlet: null,
      link: null,
      language: null,
      conflicts: [],
    })
  })

  test('dates and bylines of other articles are not its own', () => {
    const found = metadataOf(
      '',
      '<ul><li><span class="date">May 5, 2019</span></li></ul><aside><p class="byline">By Other Person</p></aside><a href="/x"><time datetime="2020-01-01">x</time></a>',
    )
    expect([found.published, found.byline]).toEqual([null, null])
  })

  test('a date that could be read in two ways is left out', () => {
    expect(metadataOf('<meta name="date" content="03/04/2031">').published).toBeNull()
  })

  test('links that are none are left out', () => {
    expect(
      metadataOf(
        '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://[">',
      ).link,
    ).toBeNull()
  })
})
