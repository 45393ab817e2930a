import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/commands/load-content'
import { LOADER_VERSION } from '@/lib/commands/load-content/plan'
import { contentCopy, fixture } from '@/tests/content/changed-content'
import { alignments, codingOf, db, everyRow, FILES, GAZETTE, HERALDO, load, RECORD } from './loading'

beforeEach(() => db.reset())

describe('the first load', () => {
  test('reports the files and stores the codings with spans and counts', async () => {
    expect(await load()).toEqual({ ok: true, files: { added: FILES, changed: 0, removed: 0, unchanged: 0 } })
    const coding = await codingOf('harlan-2020-05--gazette')
    expect(coding).toMatchObject({
      extent: 'whole',
      isShown: true,
      coderId: 'test-coder',
      contentPath: GAZETTE,
    })
    expect(coding.mentions.map(({ kind, ordinal, text, count }) => [kind, ordinal, text, count])).toEqual([
      ['term', 1, 'detainees', 2],
      ['term', 2, 'let them go', 1],
      ['quantity', 1, '1,243 detainees', 1],
      ['quantity', 2, 'more than 500', 1],
      ['window', 1, 'last week', 1],
      ['citation', 1, 'said', 1],
    ])
    expect(coding.mentions[0]?.spans.map(({ start, end, role }) => [start, end, role])).toEqual([
      [21, 30, 'whole'],
      [109, 118, 'whole'],
    ])
  })

  test('keeps unknown unknown', async () => {
    await load()
    const article = await db.prisma.article.findUniqueOrThrow({ where: { id: 'harlan-2020-05--heraldo' } })
    expect(article).toMatchObject({ headline: null, url: null, publishedPrecision: 'month', isCopy: true })
    expect(article.published?.toISOString()).toBe('2020-05-01T00:00:00.000Z')
    const coding = await codingOf('harlan-2020-05--heraldo')
    const citation = coding.mentions.find(({ kind }) => kind === 'citation')
    expect(citation).toMatchObject({ text: '', voice: null })
    expect(coding.mentions.every(({ spans }) => spans.length === 0)).toBe(true)
    expect(coding).toMatchObject({ checkedOn: null, textSha256: null })
  })

  test('stores speakers for voices that are not the outlet’s alone', async () => {
    await load()
    const { mentions } = await codingOf('harlan-2020-05--gazette')
    const quantities = mentions.filter(({ kind }) => kind === 'quantity')
    expect(quantities.map(({ voice, speaker }) => [voice, speaker])).toEqual([
      ['outlet', null],
      ['quoted', 'a clerk'],
    ])
  })

  test('turns references of the teaser into those of the site', async () => {
    await load()
    const release = await db.prisma.release.findUniqueOrThrow({ where: { id: 'harlan-2020-05' } })
    expect(release.teaserEvidence).toEqual(['harlan-2020-05--gazette#q1', 'declined'])
  })

  test('an article is about its first release and those it also names', async () => {
    await load()
    const about = await db.prisma.articleRelease.findMany({ where: { articleId: 'harlan-2020-05--gazette' } })
    expect(about.map(({ releaseId, isPrimary }) => [releaseId, isPrimary])).toEqual([
      ['harlan-2020-05', true],
      ['harlan-2021-05', false],
    ])
  })

  test('ties each quantity with a figure to it, with relation, difference and shifts', async () => {
    await load()
    expect(await alignments('harlan-2020-05--gazette')).toMatchObject([
      {
        figureId: 'declined',
        coderId: 'test-coder',
        relation: 'transposed',
        difference: 9,
        // 'act' by the coder, 'unit' because people stand for detainers
        shifts: ['unit', 'act'],
      },
    ])
    expect(await alignments('harlan-2020-05--heraldo')).toMatchObject([
      { relation: 'rounded', difference: 66, shifts: ['unit'] },
    ])
  })

  test('stores a day as a day and a coarser date as it is written', async () => {
    await load()
    const revisions = await db.prisma.figureRevision.findMany({ orderBy: { ordinal: 'asc' } })
    expect(revisions.map(({ on, onStated }) => [on?.toISOString().slice(0, 10) ?? null, onStated])).toEqual([
      ['2020-05-20', null],
      [null, '2020-06'],
    ])
  })

  test('records who loaded what', async () => {
    await load()
    const file = await db.prisma.contentFile.findUniqueOrThrow({ where: { path: GAZETTE } })
    const bytes = readFileSync(`${fixture}/${GAZETTE}`)
    expect(file).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      loader: LOADER_VERSION,
      loadedBy: 'tester',
    })
  })
})

describe('errors in content', () => {
  test('are all returned, and nothing is changed', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const before = await everyRow()
    copy.replace(GAZETTE, 'unit: people', 'unit: persons')
    copy.replace(HERALDO, 'byline: null', 'byline: Somebody')
    copy.remove('coders.yaml')
    const result = await load(copy.dir)
    expect(result.ok ? [] : result.errors.map(({ file, place }) => `${file} ${place}`)).toEqual([
      'content/coders.yaml ',
      `content/${GAZETTE} quantities[0].unit`,
    ])
    expect(await everyRow()).toEqual(before)
  })

  test('leave an empty database empty', async () => {
    const copy = contentCopy()
    copy.replace(RECORD, 'unit: detainers', 'unit: requests')
    expect(await load(copy.dir)).toMatchObject({ ok: false })
    expect(await db.prisma.unit.count()).toBe(0)
  })
})

test('takes an address of a database as well as a client', async () => {
  const result = await loadContent({ databaseUrl: db.url, contentDir: fixture, actor: 'tester' })
  expect(result).toMatchObject({ ok: true })
  expect(await db.prisma.release.count()).toBe(2)
})
