import { beforeAll, describe, expect, it, test } from 'vitest'
import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchFilters, SearchHit, SearchKind } from '@/lib/core/search/types'
import { search } from '@/lib/queries/search'
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

async function groups(typed: string, filters: Partial<SearchFilters> = {}, kind: SearchKind | null = null) {
  const asked = parseSearch(typed)
  if (!asked) throw new Error(`"${typed}" asks nothing`)
  return search({ asked, filters: { ...NONE, ...filters }, kind, limit: 50 })
}
async function hits<Kind extends SearchKind>(
  kind: Kind,
  typed: string,
  filters: Partial<SearchFilters> = {},
): Promise<Extract<SearchHit, { kind: Kind }>[]> {
  const [group] = await groups(typed, filters, kind)
  return (group?.hits ?? []) as Extract<SearchHit, { kind: Kind }>[]
}
const phrases = async (typed: string, filters: Partial<SearchFilters> = {}) =>
  (await hits('phrase', typed, filters)).map(({ phrase }) => phrase)

describe('phrases', () => {
  test.each([
    ['loose', ['turned loose', 'on the loose', 'loose on the border']],
    ['"on the loose"', ['on the loose']],
    ['loose border', ['loose on the border']],
    ['turn', ['turned loose']],
    ['turning ', ['turned loose']],
    ['at large', ['at large']],
    ['offenses', ['sex-offense convictions']],
    ['ninos', ['niños']],
    ['put on the street', ['puestos en la calle']],
    ['never shown', []],
    ['said', []],
    ['roundhouse', []],
  ])('by %s', async (typed, found) => {
    expect(new Set(await phrases(typed))).toEqual(new Set(found))
  })

  it('come with whose voice, where, how coded, and the words that were found', async () => {
    expect(await hits('phrase', '"turned loose"')).toEqual([
      {
        kind: 'phrase',
        ref: 'docket--silent#t1',
        phrase: 'turned loose',
        gloss: null,
        mention: 'term',
        codedAs: 'act-of-release label',
        voice: 'outlet',
        speaker: null,
        position: null,
        language: 'en',
        outletName: 'Silent Times',
        published: '2024-10-02',
        coderKind: 'person',
        release: { id: 'docket', shortTitle: 'The docket' },
        found: ['turned', 'loose'],
      },
    ])
  })

  it('are of one voice where one is asked for, and nothing else is then looked for', async () => {
    expect((await groups('loose', { voice: 'outlet' })).map(({ kind }) => kind)).toEqual(['phrase'])
    expect(await phrases('loose', { voice: 'outlet' })).toHaveLength(3)
    await db.prisma.mention.updateMany({ where: { text: 'on the loose' }, data: { voice: 'quoted' } })
    expect(await phrases('loose', { voice: 'quoted' })).toEqual(['on the loose'])
    expect(await phrases('loose', { voice: 'paraphrased' })).toEqual([])
    await db.prisma.mention.updateMany({ where: { text: 'on the loose' }, data: { voice: 'outlet' } })
  })

  it('come closest first: what was typed and no more, then the shorter', async () => {
    expect((await phrases('on the loose'))[0]).toBe('on the loose')
    expect((await phrases('loose')).at(-1)).toBe('loose on the border')
  })
})

describe('numbers', () => {
  test.each([
    ['67,8', ['67,879', '67879 people', '67.8 percent']],
    ['67.8', ['67,879', '67879 people', '67.8 percent']],
    ['67,879', ['67,879', '67879 people']],
    ['67879', ['67,879', '67879 people']],
    ['67 thousand', ['nearly 67,900 people', '67,879', '67879 people', 'sixty-seven thousand']],
    ['678', ['678 people', '67,879', '67879 people']],
    ['40,000', ['40 to 80 thousand']],
    ['67,8 people', ['67879 people']],
  ])('%s', async (typed, found) => {
    expect(new Set(await phrases(typed))).toEqual(new Set(found))
  })

  it('are found among the figures by value, and the digits are what is marked', async () => {
    expect(await hits('figure', '67,8')).toMatchObject([{ id: 'total', value: 67_879 }])
    expect((await hits('phrase', '67,879'))[0]?.found).toEqual(['67,879'])
  })

  it('begin with the value itself', async () => {
    expect((await phrases('678'))[0]).toBe('678 people')
  })
})

describe('the other kinds', () => {
  test('releases by title, document and standfirst', async () => {
    expect(await hits('release', 'docket')).toMatchObject([{ id: 'docket', found: ['docket'] }])
  })
  test('figures by what they count', async () => {
    expect(await hits('figure', 'encounters charged')).toMatchObject([{ id: 'total' }])
  })
  test('figures with the places that print another number for them, not those that print the same', async () => {
    const tied = await db.prisma.mention.findMany({
      where: { text: { in: ['nearly 67,900 people', '67,879'] }, coding: { articleId: 'docket--silent' } },
      select: { id: true, text: true, coding: { select: { coderId: true } } },
    })
    await db.prisma.alignment.createMany({
      data: tied.map(({ id, text, coding: { coderId } }) => ({
        ...{ quantityId: id, releaseId: 'docket', figureId: 'total', coderId },
        difference: text.startsWith('nearly') ? 21 : 0,
        relation: text.startsWith('nearly') ? ('rounded' as const) : ('exact' as const),
      })),
    })
    const [figure] = await hits('figure', '67,8')
    if (figure?.kind !== 'figure') throw new Error('no figure')
    expect(figure.otherwise.map(({ phrase }) => phrase)).toEqual(['260', 'nearly 67,900 people'])
  })
  test('articles by headline', async () => {
    expect(await hits('article', 'sixty thousand')).toMatchObject([
      { id: 'docket--silent', outletName: 'Silent Times', release: { id: 'docket' } },
    ])
  })
  test('outlets by name', async () => {
    expect(await hits('outlet', 'heral')).toMatchObject([{ id: 'herald', articles: 1 }])
  })
  test('concepts by label and definition', async () => {
    expect(await hits('concept', 'noncitizen')).toMatchObject([
      { id: 'noncitizen', facetLabel: 'people label' },
    ])
  })
  test('sources by name, each once, with where they are cited', async () => {
    expect(await hits('source', 'alder director')).toMatchObject([
      {
        name: 'Ana Alder (ICE)',
        page: 'ana-alder',
        titles: ['director'],
        articles: 1,
        cited: [{ ref: 'docket--herald#c1', outletName: 'Willow Herald' }],
      },
    ])
  })
})

describe('filters', () => {
  const kinds = async (filters: Partial<SearchFilters>) =>
    (await groups('loose', filters)).map(({ kind }) => kind)

  it('leave only what a release, an outlet or a time has', async () => {
    expect(await phrases('loose', { release: 'docket' })).toHaveLength(3)
    expect(await phrases('loose', { release: 'older' })).toEqual([])
    expect(await phrases('loose', { outlet: 'silent' })).toHaveLength(3)
    expect(await phrases('loose', { outlet: 'herald' })).toEqual([])
    expect(await phrases('loose', { from: '2024-10-02', to: '2024-10-02' })).toHaveLength(3)
    expect(await phrases('loose', { from: '2024-10-03' })).toEqual([])
    expect(await phrases('loose', { to: '2024-10-01' })).toEqual([])
    expect(await hits('release', 'docket', { from: '2024-09-28' })).toEqual([])
  })

  it('take a month that is all that is known as the whole of it', async () => {
    expect(await phrases('noncitizens', { from: '2024-09-30' })).toEqual(['noncitizens'])
    expect(await phrases('noncitizens', { from: '2024-10-01' })).toEqual([])
  })

  it('leave out the kinds that have none of it', async () => {
    expect(await kinds({ outlet: 'silent' })).toEqual(['source', 'phrase', 'article'])
    expect(await kinds({ release: 'docket' })).toEqual(['release', 'figure', 'source', 'phrase', 'article'])
  })

  it('keep what is constructed apart from what is real', async () => {
    expect(await phrases('loose', { exercises: true })).toEqual(['turned loose'])
    expect(await hits('article', 'loose')).toMatchObject([{ id: 'docket--silent' }])
    expect(await hits('article', 'loose', { exercises: true })).toMatchObject([{ id: 'exercise--invented' }])
    expect(await hits('outlet', 'invented')).toEqual([])
    expect(await hits('release', 'exercise')).toEqual([])
  })
})

it('pages through one kind without giving anything twice', async () => {
  const asked = parseSearch('loose')
  if (!asked) throw new Error('asks nothing')
  const pages = await Promise.all(
    [0, 2].map((offset) => search({ asked, filters: NONE, kind: 'phrase', limit: 2, offset })),
  )
  expect(pages.map(([group]) => [group?.count, group?.hits.length])).toEqual([
    [3, 2],
    [3, 1],
  ])
  const refs = pages.flatMap(([group]) => group?.hits.map((hit) => hit.kind === 'phrase' && hit.ref) ?? [])
  expect(new Set(refs).size).toBe(3)
})

it('counts no further than a thousand, and says that there are more', async () => {
  const coding = await db.prisma.coding.findFirstOrThrow({ where: { articleId: 'docket--silent' } })
  const many = Array.from({ length: 1_005 }, (_, index) => ({
    codingId: coding.id,
    kind: 'window' as const,
    ordinal: index + 1,
    text: `plentiful ${index}`,
  }))
  await db.prisma.mention.createMany({ data: many })
  const [group] = await groups('plentiful', {}, 'phrase')
  expect(group).toMatchObject({ count: 1_000, isMore: true })
})

it('finds only the newest version of a page', async () => {
  const versions = ['former', 'newest'].map((name, index) => ({ id: `imported--${name}`, number: index + 1 }))
  for (const { id, number } of versions) {
    await db.prisma.article.create({
      data: {
        ...{ id, outletId: 'silent', headline: 'Periwinkle', publishedBasis: 'stated', origin: 'imported' },
        imported: {
          create: {
            ...{ way: 'paste', extent: 'whole', notes: [], importedBy: 'somebody' },
            version: { create: { page: 'silent.example/periwinkle', number, recordedBy: 'somebody' } },
          },
        },
      },
    })
  }
  expect(await hits('article', 'periwinkle')).toMatchObject([{ id: 'imported--newest' }])
})

it('finds nothing of an article that was deleted', async () => {
  expect(await phrases('niños')).toEqual(['niños'])
  await db.prisma.article.delete({ where: { id: 'docket--silent' } })
  expect(await groups('niños').then((all) => all.filter(({ count }) => count > 0))).toEqual([])
})
