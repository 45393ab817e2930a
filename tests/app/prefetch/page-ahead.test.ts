import { expect, test } from 'vitest'
import { pageAhead } from '@/app/_prefetch/page-ahead'

const HERE = new URL('http://parallax.test/releases/one?open=a#words')
const link = (href: string, more: { target?: string; isDownload?: boolean } = {}) =>
  pageAhead({ href, target: '', isDownload: false, ...more }, HERE)

test.each([
  ['http://parallax.test/articles/two', '/articles/two'],
  ['/articles/two?coding=hand#n3', '/articles/two?coding=hand'],
  ['/releases/one/figures/total', '/releases/one/figures/total'],
  ['/releases/two', '/releases/two'],
  ['/terms', '/terms'],
  ['/', '/'],
])('loads %s ahead', (href, page) => {
  expect(link(href)).toBe(page)
})

test.each([
  ['the page one is on, with another cell open', '/releases/one?open=b'],
  ['a place in it', '#numbers'],
  ['a form', '/articles/two/attach'],
  ['a form for a release', '/releases/new'],
  ['the import', '/import'],
  ['a file', '/api/v1/package.zip'],
  ['an embed', '/embed/compare'],
  ['another site', 'https://example.org/articles/two'],
  ['what is no address', 'http://['],
])('leaves %s', (_, href) => {
  expect(link(href)).toBeNull()
})

test('leaves what opens in another window or is saved as a file', () => {
  expect(link('/articles/two', { target: '_blank' })).toBeNull()
  expect(link('/articles/two', { isDownload: true })).toBeNull()
})
