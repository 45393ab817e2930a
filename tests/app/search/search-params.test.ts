import { describe, expect, it, test } from 'vitest'
import { readSearchParams, searchHref } from '@/app/_search/search-params'

describe('the address of a search', () => {
  it('is read as it was written', () => {
    const asked = {
      typed: '"on the loose" 67,8',
      kind: 'phrase' as const,
      filters: {
        release: 'ndd-2024-09',
        outlet: 'ap',
        from: '2024-09-01',
        to: '2024-09-30',
        voice: 'scare quotes' as const,
        exercises: true,
      },
      page: 3,
    }
    const href = searchHref(asked)
    expect(href).toMatch(/^\/search\?q=/)
    const given = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
    expect(readSearchParams(given)).toMatchObject({ ...asked, problems: [] })
  })

  it('holds nothing that is as usual', () => {
    expect(searchHref({ typed: 'loose', kind: null, page: 1 })).toBe('/search?q=loose')
  })

  it('asks nothing where nothing was typed', () => {
    expect(readSearchParams({})).toMatchObject({ asked: null, typed: '', kind: null, page: 1, problems: [] })
    expect(readSearchParams({ q: '', kind: '', from: '' })).toMatchObject({ asked: null, problems: [] })
  })

  it('takes the first where a name is given twice', () => {
    expect(readSearchParams({ q: ['a', 'b'], outlet: ['ap', 'cnn'] })).toMatchObject({
      typed: 'a',
      filters: { outlet: 'ap' },
    })
  })
})

test.each([
  [{ kind: 'verdict' }, 'kind “verdict” is not known: it is one of release, figure'],
  [{ from: '2024-02-30' }, 'from “2024-02-30” is no day like 2024-09-27'],
  [{ to: 'yesterday' }, 'to “yesterday” is no day'],
  [{ page: '0' }, 'page “0” is not a number from 1 to 20'],
  [{ voice: 'loud' }, 'voice “loud” is not known: it is one of outlet, paraphrased'],
  [{ exercises: 'yes' }, 'exercises “yes” is not known: it is one of only'],
])('%j is left out and named', (given, problem) => {
  const { problems, kind, filters, page } = readSearchParams({ q: 'x', ...given })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
  expect({ kind, page, ...filters }).toEqual({
    ...{ kind: null, page: 1 },
    ...{ release: null, outlet: null, from: null, to: null, voice: null, exercises: false },
  })
})
