import { describe, expect, it } from 'vitest'
import { readYearsParams, unaskedConcepts, yearsHref } from '@/app/terms/_chart/years-params'
import type { TermFacet } from '@/lib/queries/term-list'

describe('what an address asks of the picture over the years', () => {
  it.each([
    [{}, { show: [], per: 'words' }],
    [
      { show: 'aliens,migrants', per: 'articles' },
      { show: ['aliens', 'migrants'], per: 'articles' },
    ],
    [
      { show: ['aliens,migrants', '', 'aliens', 'illegals'] },
      { show: ['aliens', 'migrants', 'illegals'], per: 'words' },
    ],
    [
      { show: "' or true", per: ['articles', 'words'] },
      { show: [], per: 'words' },
    ],
    [{ show: 'a,b,c,d,e,f,g' }, { show: ['a', 'b', 'c', 'd', 'e', 'f'], per: 'words' }],
  ])('of %j is %j', (given, asked) => {
    expect(readYearsParams(given)).toEqual(asked)
  })

  it('is written so that it is read again', () => {
    expect(yearsHref({ show: ['aliens', 'migrants'], per: 'articles' })).toBe(
      '/terms?show=aliens%2Cmigrants&per=articles#over-years',
    )
    expect(yearsHref({ show: [], per: 'words' })).toBe('/terms#over-years')
  })
})

describe('the wordings shown where nobody chose', () => {
  const term = (id: string, articles: number) => ({ id, articles }) as TermFacet['terms'][number]
  const facets = [
    { terms: [term('aliens', 3), term('illegals', 0)] },
    { terms: [term('released', 54), term('migrants', 9)] },
  ] as TermFacet[]

  it('are the most printed that somebody ruled on', () => {
    const concepts = ['aliens', 'migrants', 'illegals'].map((id) => ({ id, label: id }))
    expect(unaskedConcepts(facets, [{ concepts }])).toEqual(['migrants', 'aliens'])
  })

  it('are the most printed of all where nobody ruled on any', () => {
    expect(unaskedConcepts(facets, [])).toEqual(['released', 'migrants', 'aliens'])
  })
})
