import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReleaseList } from '@/app/_home/release-list'
import type { ReleaseSummary } from '@/lib/core/compare/pages'

const release: ReleaseSummary = {
  ...{ id: 'r', shortTitle: 'A letter', documentKind: 'Letter', publisher: 'ICE', released: '2030-01-02' },
  ...{
    teaser: 'What it says.',
    outlets: 2,
    articles: 3,
    headlineFigures: [],
    origin: 'content',
    entered: null,
  },
  window: { kind: 'as-of', kindLabel: 'as of', start: '2030-01-01', end: '2030-01-01', stated: 'Jan. 1' },
}
const list = (newer: number | null, older: number | null, releases = [release]) =>
  renderToStaticMarkup(<ReleaseList releases={releases} newer={newer} older={older} />)

test('leads to newer and older releases where there are any, and to nothing where all are shown', () => {
  expect(list(null, null)).not.toContain('More releases')
  expect(list(null, 100)).toContain('href="/?from=100"')
  expect(list(null, 100)).not.toContain('Newer')
  expect(list(0, 200)).toMatch(/href="\/"[^>]*>Newer releases/)
  expect(list(100, null)).toContain('href="/?from=100"')
})

test('beyond the last release it leads back to the newest, and does not say that none is loaded', () => {
  expect(list(0, null, [])).toContain('To the newest')
  expect(list(null, null, [])).toContain('No release is loaded')
})
