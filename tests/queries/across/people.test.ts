import { beforeAll, describe, expect, it, test } from 'vitest'
import { sourceSlug } from '@/lib/core/compare/source-slug'
import { sourceDetail } from '@/lib/queries/source-detail'
import { sourceList } from '@/lib/queries/source-list'
import { workerDatabase } from '../../support/worker-database'
import { writeSmallCorpus } from '../small-corpus'

const db = workerDatabase()

beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  const wire = await db.prisma.coding.findFirstOrThrow({ where: { articleId: 'docket--wire' } })
  const cited = [
    { name: 'Ana ALDER', named: true, cue: 'told', modeId: 'paraphrase' },
    { name: 'Ana M. Alder', named: true, cue: null, modeId: 'paraphrase' },
    { name: 'officials', named: false, cue: 'say', modeId: null },
    { name: 'Ana Alder', named: true, cue: 'said', modeId: 'direct', duplicateOf: 1 },
  ]
  for (const [index, citation] of cited.entries()) {
    await db.prisma.mention.create({
      data: {
        ...{ codingId: wire.id, kind: 'citation', ordinal: index + 1, text: citation.cue ?? '' },
        citation: { create: { ...citation, sectorId: 'ice', isDocument: false } },
      },
    })
  }
})

describe('the list of sources', () => {
  it('has each spelling once, whatever its case, and no pull quote twice', async () => {
    const { named } = await sourceList()
    expect(named.map(({ slug, sort, articles }) => [slug, sort, articles])).toEqual([
      ['ana-alder', 'person', 2],
      ['ana-m-alder', 'person', 1],
    ])
  })

  it('has those that are not named as the articles put it, with where', async () => {
    expect((await sourceList()).unnamed).toMatchObject([
      { name: 'officials', articles: 1, places: [{ ref: 'docket--wire#c3', outletName: 'Alder Wire' }] },
    ])
  })
})

describe('one source', () => {
  it('is null where nobody cites it by that name', async () => {
    for (const slug of ['officials', 'nobody', '', 'a\0b', "' or true"])
      expect(await sourceDetail(slug, 1)).toBeNull()
  })

  it('tells who cites it, how, and by which verbs', async () => {
    expect(await sourceDetail('ana-alder', 1)).toMatchObject({
      sort: 'person',
      titles: ['director'],
      sectors: ['ice label'],
      total: { articles: 2, outlets: 2, releases: 1, manners: { direct: 1, paraphrase: 1, quotedWords: 4 } },
      outlets: [{ outletId: 'wire' }, { outletId: 'herald' }],
      cues: [
        { cue: 'said', times: 1 },
        { cue: 'told', times: 1 },
      ],
      citations: [
        { ref: 'docket--herald#c1', quotedWords: 4, title: 'director' },
        { ref: 'docket--wire#c1' },
      ],
      isLastPage: true,
    })
  })
})

test.each([
  'Ana “Annie” Alder-Birch',
  'José Álder’s (ICE) office',
  'One [two (three)] four',
  'Cut (off',
  'the report',
  '  “ABC” – News\t& Co. ',
  '(all of it)',
  'Ñandú  et\u00a0al.',
])('the database and the pages give %j one slug', async (name) => {
  const [row] = await db.prisma.$queryRaw<{ slug: string }[]>`select source_slug(${name}) as slug`
  expect(row?.slug).toBe(sourceSlug(name))
})
