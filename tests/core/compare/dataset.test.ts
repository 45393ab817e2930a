import { expect, test } from 'vitest'
import { releaseDataset } from '@/lib/core/compare/dataset'
import type { ReleaseHead } from '@/lib/core/compare/pages'

const release = {
  ...{ id: 'r-1', shortTitle: 'Dockets', title: 'Letter', standfirst: 'A letter.', publisher: 'ICE' },
  ...{
    released: '2024-09-25',
    isConstructed: false,
    link: { href: null, label: 'seen as a copy', copy: true },
  },
  window: {
    kind: 'as of',
    kindLabel: 'as of',
    start: '2024-07-21',
    end: '2024-07-21',
    stated: 'as of July 21',
  },
} as ReleaseHead

test('describes a release with its source, its time and where its tables are, and judges nothing', () => {
  const dataset = releaseDataset(release, 'https://p.example')
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    url: 'https://p.example/releases/r-1',
    temporalCoverage: '2024-07-21',
    isBasedOn: { name: 'Letter', datePublished: '2024-09-25' },
  })
  expect(dataset?.distribution[0]?.contentUrl).toBe('https://p.example/api/v1/package.zip?release=r-1')
  expect(dataset?.isBasedOn).not.toHaveProperty('url')
  expect(JSON.stringify(dataset)).not.toMatch(/ClaimReview|Rating/)
})

test.each([
  ['2013-10-01', null, '2013-10-01/..'],
  [null, '2014-09-30', '../2014-09-30'],
  ['2013-10-01', '2014-09-30', '2013-10-01/2014-09-30'],
])('gives a window from %s to %s as %s', (start, end, coverage) => {
  const dataset = releaseDataset({ ...release, window: { ...release.window, start, end } }, '')
  expect(dataset?.temporalCoverage).toBe(coverage)
})

test('leaves out what is not known, and what is invented altogether', () => {
  const window = { ...release.window, start: null, end: null }
  const dataset = releaseDataset({ ...release, window, released: null }, '')
  expect(dataset).not.toHaveProperty('temporalCoverage')
  expect(dataset?.isBasedOn).not.toHaveProperty('datePublished')
  expect(releaseDataset({ ...release, isConstructed: true }, '')).toBe(null)
})
