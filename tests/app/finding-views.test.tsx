import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckState } from '@/app/_components/check-state'
import { FindingItem } from '@/app/_components/finding-item'
import type { FindingRow, FoundPhrase } from '@/lib/core/compare/against-record'

const phrase = (given: Partial<FoundPhrase>): FoundPhrase => ({
  ...{
    articleId: 'r--alder',
    outletName: 'Alder Courier',
    language: 'en',
    ref: 'r--alder#q1',
    phrase: '864',
  },
  ...{ gloss: null, voice: 'outlet', speaker: null, position: 'lede', source: null, place: null },
  ...given,
})
const finding = (...evidence: FoundPhrase[]): FindingRow => ({
  ...{ ref: 'r--alder#f2', rule: 'figure-transposed', statement: 'The article prints 864.', evidence },
  ...{ articleId: 'r--alder', outletId: 'alder', outletName: 'Alder Courier', figures: [] },
})
const linksOf = (row: FindingRow, release: string | null) =>
  [
    ...renderToStaticMarkup(<FindingItem finding={row} release={release} head="" />).matchAll(
      /href="([^"]*)"/g,
    ),
  ].map(([, href]) => href)
const place = { start: 3, end: 6 }

describe('a finding', () => {
  it('leads to its evidence on the release’s own page, and from elsewhere to that page', () => {
    expect(linksOf(finding(phrase({})), null)).toEqual(['?open=r--alder%23q1#evidence'])
    expect(linksOf(finding(phrase({})), 'r')).toEqual(['/releases/r?open=r--alder%23q1#evidence'])
  })

  it('leads into the text where the phrase has a place there, coded or not', () => {
    expect(linksOf(finding(phrase({ place })), null)).toContain('/articles/r--alder#in-q1')
    expect(linksOf(finding(phrase({ place })), 'r')).toContain('#in-q1')
    expect(linksOf(finding(phrase({ ref: null, place })), 'r')).toEqual(['#in-f2-1'])
  })

  it('names the outlet of a phrase that stands in another article', () => {
    const other = phrase({ articleId: 'r--birch', outletName: 'Birch Post', ref: 'r--birch#c1', place })
    const markup = renderToStaticMarkup(<FindingItem finding={finding(other)} release="r" head="" />)
    expect(markup).toContain('Birch Post')
    expect(markup).toContain('/articles/r--birch#in-c1')
  })
})

describe('the state of a check', () => {
  it('is said while one is due, and tells what an earlier one left', () => {
    const words = (checkedAt: string | null, isEmpty: boolean) =>
      renderToStaticMarkup(<CheckState checkedAt={checkedAt} isEmpty={isEmpty} />)
    expect(words(null, true)).toContain('Being checked:')
    expect(words(null, false)).toContain('from the check before')
    expect(words('2031-02-03T04:05:06Z', true)).toBe('')
  })
})
