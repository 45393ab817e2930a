import { describe, expect, it, test } from 'vitest'
import { citableArticle, citableRelease, citableView } from '@/lib/core/compare/citable'
import type { ReleaseHead } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { bibtex, CITATION_STYLES, citations, cslJson } from '@/lib/export/citation/citations'

const view = citableView({
  title: 'Words: Associated Press, Fox News',
  address: 'http://p.example/compare?cols=outlet:ap,outlet:fox-news',
  on: '2026-11-26',
  codebook: 1,
  engine: '0.2.0',
})
const article = citableArticle({
  articleId: 'a--ap',
  headline: 'ICE & others say {so}',
  outletName: 'Associated Press',
  published: '2017-05',
  link: { href: 'https://ap.example/x', label: 'ap.example', copy: false },
} as Column)
const unknown = citableArticle({
  ...{ articleId: 'b--fox', headline: null, outletName: 'Fox News', published: null },
  link: { href: null, label: 'seen as a copy', copy: true },
} as Column)
const release = citableRelease({
  ...{ id: 'r', title: 'Letter to Congressman Gonzales', publisher: 'ICE', released: '2024-09-25' },
  ...{ link: null, isConstructed: false },
} as ReleaseHead)
const sources = [view, article, unknown, release]

test.each([
  [
    'apa',
    [
      'Words: Associated Press, Fox News (codebook 1, engine 0.2.0). (n.d.). [Data set]. Parallax. Retrieved November 26, 2026, from http://p.example/compare?cols=outlet:ap,outlet:fox-news',
      'ICE & others say {so}. (2017, May). Associated Press. https://ap.example/x',
      '[Headline not seen]. (n.d.). Fox News.',
      'Letter to Congressman Gonzales. (2024). ICE.',
    ],
  ],
  [
    'mla',
    [
      '“Words: Associated Press, Fox News.” Parallax, codebook 1, engine 0.2.0, http://p.example/compare?cols=outlet:ap,outlet:fox-news. Accessed 26 Nov. 2026.',
      '“ICE & others say {so}.” Associated Press, May 2017, https://ap.example/x.',
      '“[Headline not seen].” Fox News.',
      '“Letter to Congressman Gonzales.” ICE, 25 Sept. 2024.',
    ],
  ],
  [
    'chicago',
    [
      'Parallax. n.d. “Words: Associated Press, Fox News.” Codebook 1, engine 0.2.0. Accessed November 26, 2026. http://p.example/compare?cols=outlet:ap,outlet:fox-news.',
      'Associated Press. 2017. “ICE & others say {so}.” May. https://ap.example/x.',
      'Fox News. n.d. “[Headline not seen].”',
      'ICE. 2024. “Letter to Congressman Gonzales.” September 25.',
    ],
  ],
] as const)(
  'writes a view, an article, one of which little is known, and a document in %s',
  (style, expected) => {
    expect(citations(sources, style)).toEqual(expected)
  },
)

test('has a frozen view from the day on which it was kept', () => {
  const frozen = citableView({
    ...{ title: 'Words: AP', address: 'http://p.example/frozen/abc', on: '2026-11-26' },
    ...{ codebook: 1, engine: '0.2.0', isFrozen: true },
  })
  expect(citations([frozen], 'mla')).toEqual([
    '“Words: AP.” Parallax, codebook 1, engine 0.2.0, 26 Nov. 2026, http://p.example/frozen/abc.',
  ])
})

describe('what is not known', () => {
  it('stands in no format: no author, no date, no address', () => {
    for (const item of JSON.parse(cslJson(sources))) expect(item).not.toHaveProperty('author')
    const [, , item] = JSON.parse(cslJson(sources))
    expect(item).toEqual({
      ...{ id: 'b--fox', type: 'webpage', title: '[Headline not seen]', 'container-title': 'Fox News' },
    })
    for (const style of CITATION_STYLES) expect(citations([unknown], style).join()).not.toMatch(/\d{4}|http/)
    expect(bibtex([unknown])).not.toMatch(/author|year|url/)
  })
})

test('gives BibTeX the outlet, the version and a key of its own, signs of TeX escaped', () => {
  const file = bibtex(sources)
  expect(file.match(/^@\w+\{[^,]+/gm)).toHaveLength(sources.length)
  expect(file).toContain('codebook 1, engine 0.2.0')
  expect(file).toContain('Associated Press')
  expect(file).toContain('ICE \\& others')
})
