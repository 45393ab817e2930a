import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/commands/load-content'
import { LOADER_VERSION } from '@/lib/commands/load-content/plan'
import { contentCopy, fixture, gazetteText } from '@/tests/content/changed-content'
import { workerDatabase } from '@/tests/support/worker-database'

const RECORD = 'releases/harlan-2020-05/record.yaml'
const GAZETTE = 'releases/harlan-2020-05/articles/gazette.yaml'
const HERALDO = 'releases/harlan-2020-05/articles/heraldo.yaml'
const FILES = 17

const db = workerDatabase()
beforeEach(() => db.reset())

const load = (contentDir = fixture, actor = 'tester') => loadContent({ db: db.prisma, contentDir, actor })
const codingOf = (articleId: string) =>
  db.prisma.coding.findFirstOrThrow({
    where: { articleId },
    include: { mentions: { orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }], include: { spans: true } } },
  })
const alignments = (articleId: string) =>
  db.prisma.alignment.findMany({ where: { quantity: { mention: { coding: { articleId } } } } })

/** Every row of every table with the transaction that wrote it, so that a rewritten row shows. */
async function everyRow(): Promise<string[]> {
  const tables = await db.prisma.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const rows = await Promise.all(
    tables.map(({ name }) =>
      db.prisma.$queryRawUnsafe<{ row: string }[]>(
        `select '${name} ' || xmin || ' ' || t::text as row from "${name}" t order by 1`,
      ),
    ),
  )
  return rows.flat().map(({ row }) => row)
}

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

describe('loading again', () => {
  test('rewrites no row when nothing has changed', async () => {
    await load()
    const before = await everyRow()
    expect(await load()).toEqual({ ok: true, files: { added: 0, changed: 0, removed: 0, unchanged: FILES } })
    expect(await everyRow()).toEqual(before)
  })

  test('a changed article changes its own rows alone', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const others = (rows: string[]) =>
      rows.filter((row) => /^(figure|release|outlet|unit|article) /.test(row))
    const heraldo = await codingOf('harlan-2020-05--heraldo')
    const before = others(await everyRow())
    copy.replace(GAZETTE, 'headline: County Turns', 'headline: County Again Turns')
    copy.replace(
      GAZETTE,
      'value: 1243\n    low: 1243\n    high: 1243',
      'value: 1234\n    low: 1234\n    high: 1234',
    )
    expect(await load(copy.dir)).toMatchObject({
      files: { added: 0, changed: 1, removed: 0, unchanged: FILES - 1 },
    })
    const changed = others(await everyRow()).filter((row) => !before.includes(row))
    expect(changed).toHaveLength(1)
    expect(changed[0]).toMatch(/^article .*County Again Turns/)
    expect(await alignments('harlan-2020-05--gazette')).toMatchObject([{ relation: 'exact', difference: 0 }])
    expect(await codingOf('harlan-2020-05--heraldo')).toEqual(heraldo)
    expect(await db.prisma.coding.count()).toBe(2)
  })

  test('a changed figure changes the alignments of every article tied to it', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.replace(RECORD, 'value: 1234', 'value: 1243')
    await load(copy.dir)
    expect(await alignments('harlan-2020-05--gazette')).toMatchObject([{ relation: 'exact' }])
    expect(await alignments('harlan-2020-05--heraldo')).toMatchObject([
      { relation: 'rounded', difference: 57 },
    ])
  })

  test('figures may change their order, their parts and their names', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.replace(RECORD, 'partOf: null', 'partOf: declined-by-county')
    copy.replace(RECORD, 'id: declined-county', 'id: declined-by-county')
    copy.replace(RECORD, 'partOf: declined\n', 'partOf: null\n')
    await load(copy.dir)
    const figures = await db.prisma.figure.findMany({
      where: { releaseId: 'harlan-2020-05' },
      orderBy: { ordinal: 'asc' },
    })
    expect(figures.map(({ id, ordinal, partOfId }) => [id, ordinal, partOfId])).toEqual([
      ['declined', 1, 'declined-by-county'],
      ['declined-by-county', 2, null],
    ])
  })

  test('a figure that has parts may get another id', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.replace(RECORD, 'id: declined\n', 'id: refused\n')
    copy.replace(RECORD, 'partOf: declined\n', 'partOf: refused\n')
    copy.replace(RECORD, 'headlineFigures: [declined]', 'headlineFigures: [refused]')
    copy.replace(RECORD, 'figure:declined', 'figure:refused')
    for (const file of [GAZETTE, HERALDO]) copy.replace(file, 'figure: declined', 'figure: refused')
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    expect(await db.prisma.figure.count({ where: { partOfId: 'refused' } })).toBe(1)
    expect(await alignments('harlan-2020-05--gazette')).toMatchObject([{ figureId: 'refused' }])
  })

  test('a removed file takes its rows away', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.remove(HERALDO)
    copy.remove('outlets/heraldo.yaml')
    expect(await load(copy.dir)).toMatchObject({ files: { removed: 2, unchanged: FILES - 2 } })
    expect(await db.prisma.article.findMany({ select: { id: true } })).toEqual([
      { id: 'harlan-2020-05--gazette' },
    ])
    expect(await db.prisma.outlet.count()).toBe(1)
    expect(await db.prisma.coding.count()).toBe(1)
    expect(await db.prisma.contentFile.count()).toBe(FILES - 2)
  })

  test('an entry that leaves the codebook leaves the database', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.replace('codebook/acts.yaml', 'id: declined', 'id: refused')
    copy.replace(RECORD, 'act: declined', 'act: refused')
    copy.replace(RECORD, 'act: declined', 'act: refused')
    await load(copy.dir)
    const acts = await db.prisma.act.findMany({ orderBy: { ordinal: 'asc' } })
    expect(acts.map(({ id }) => id)).toEqual(['released', 'refused'])
  })

  test('a concept may move to another facet with its terms', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    copy.replace('codebook/concepts.yaml', 'facet: people', 'facet: release')
    for (const file of [GAZETTE, HERALDO]) {
      copy.replace(file, 'facet: people, concept: detainee', 'facet: release, concept: detainee')
    }
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    const terms = await db.prisma.term.findMany({ where: { conceptId: 'detainee' } })
    expect(terms.map(({ facetId }) => facetId)).toEqual(['release', 'release'])
  })

  test('files loaded by an older loader are loaded again', async () => {
    await load()
    await db.prisma.contentFile.updateMany({ where: { path: HERALDO }, data: { loader: LOADER_VERSION + 1 } })
    expect(await load()).toMatchObject({ files: { changed: 1, unchanged: FILES - 1 } })
  })

  test('two loads at once do the work once', async () => {
    const results = await Promise.all([load(), load()])
    const added = results.map((result) => (result.ok ? result.files.added : null))
    expect(added.sort()).toEqual([0, FILES])
    expect(await db.prisma.coding.count()).toBe(2)
  })
})

describe('what did not come from content/', () => {
  const byEngine = () =>
    db.prisma.coding.create({
      data: {
        article: { connect: { id: 'harlan-2020-05--gazette' } },
        coder: { create: { id: 'engine', kind: 'engine', name: 'Engine', engineVersion: '1' } },
        codebook: { connect: { version: 1 } },
        extent: 'whole',
        isShown: false,
      },
    })

  test('codings made elsewhere stay when their article changes', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const { id } = await byEngine()
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    await load(copy.dir)
    expect(await db.prisma.coding.count({ where: { id } })).toBe(1)
  })

  test('the coding that is shown stays shown when content changes', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const { id } = await byEngine()
    await db.prisma.coding.updateMany({ where: { contentPath: GAZETTE }, data: { isShown: false } })
    await db.prisma.coding.update({ where: { id }, data: { isShown: true } })
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    await load(copy.dir)
    const shown = await db.prisma.coding.findMany({
      where: { articleId: 'harlan-2020-05--gazette', isShown: true },
    })
    expect(shown.map((coding) => coding.id)).toEqual([id])
  })

  test('an attached text stays, and the new coding is anchored in it', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const body = readFileSync(gazetteText, 'utf8')
    const sha256 = createHash('sha256').update(body).digest('hex')
    await db.prisma.articleText.create({
      data: { articleId: 'harlan-2020-05--gazette', sha256, length: body.length, body, attachedBy: 'tester' },
    })
    copy.replace(GAZETTE, 'concept: null, voice: quoted', 'concept: let-go, voice: quoted')
    await load(copy.dir)
    const anchors = await db.prisma.anchor.findMany({
      where: { mention: { text: 'detainees' } },
      orderBy: { ordinal: 'asc' },
    })
    expect(anchors.map(({ start, end, method }) => [body.slice(start, end), method])).toEqual([
      ['detainees', 'hash'],
      ['detainees', 'hash'],
    ])
  })

  test('a unit that it uses cannot leave the codebook, and the load changes nothing', async () => {
    const copy = contentCopy()
    copy.append('codebook/units.yaml', '  - {id: beds, label: beds, definition: Places to sleep.}\n')
    await load(copy.dir)
    const { id } = await byEngine()
    const mention = { kind: 'quantity', ordinal: 1, text: '40 beds', voice: 'outlet' } as const
    await db.prisma.mention.create({
      data: { ...mention, codingId: id, quantity: { create: { unitId: 'beds' } } },
    })
    const before = await everyRow()
    copy.replace('codebook/units.yaml', '  - {id: beds, label: beds, definition: Places to sleep.}\n', '')
    expect(await load(copy.dir)).toEqual({
      ok: false,
      errors: [
        {
          file: 'content/codebook/units.yaml',
          line: null,
          place: '',
          message:
            'unit "beds" cannot go: rows of the database that did not come from content/ still refer to it',
        },
      ],
    })
    expect(await everyRow()).toEqual(before)
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
