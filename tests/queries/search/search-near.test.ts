import { beforeAll, describe, expect, it, test } from 'vitest'
import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchFilters } from '@/lib/core/search/types'
import { searchExamples } from '@/lib/queries/search-examples'
import { respelled, searchNear } from '@/lib/queries/search-near'
import { workerDatabase } from '../../support/worker-database'
import { writeSearchCorpus } from './search-corpus'

const db = workerDatabase()
beforeAll(() => writeSearchCorpus(db.prisma))

const NONE: SearchFilters = {
  release: null,
  outlet: null,
  from: null,
  to: null,
  voice: null,
  exercises: false,
}

async function near(typed: string, filters = NONE) {
  const asked = parseSearch(typed)
  if (!asked) throw new Error(`"${typed}" asks nothing`)
  const words = await searchNear(asked, filters)
  return { words, instead: respelled(asked, words) }
}

describe('a question that found nothing', () => {
  test.each([
    ['lose ', 'loose'],
    ['turnde loose', 'turned loose'],
    ['convictoins', 'convictions'],
    ['Heraldd', 'herald'],
    ['noncitizns', 'noncitizens'],
    ['encouters', 'encounters'],
    ['"on the losse"', '"on the loose"'],
  ])('%s is respelled %s', async (typed, meant) => {
    expect((await near(typed)).instead).toBe(meant)
  })

  it('says what each word finds alone', async () => {
    const { words, instead } = await near('loose herald')
    expect(words).toMatchObject([
      { word: 'loose', near: [] },
      { word: 'herald', near: [] },
    ])
    expect(words.every(({ hits }) => hits.count > 0)).toBe(true)
    expect(instead).toBeNull()
  })

  it('names no word that finds nothing within the filters', async () => {
    expect((await near('roundhuose')).words).toMatchObject([{ hits: { count: 0 }, near: [] }])
    expect((await near('roundhuose', { ...NONE, exercises: true })).instead).toBe('roundhouse')
  })

  it('is left as it is where nothing is near', async () => {
    expect((await near('xylophone')).instead).toBeNull()
    expect((await near('123456')).words).toEqual([])
  })
})

it('examples are of the newest release that has articles, and what there is', async () => {
  expect(await searchExamples()).toEqual([
    { typed: '67,879', about: 'number' },
    { typed: '"at large"', about: 'phrase' },
    { typed: 'Ana Alder', about: 'source' },
    { typed: 'Alder Wire', about: 'outlet' },
  ])
})
