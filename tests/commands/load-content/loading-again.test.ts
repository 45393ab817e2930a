import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { LOADER_VERSION } from '@/lib/commands/load-content/plan'
import { contentCopy, gazetteText } from '@/tests/content/changed-content'
import { alignments, codingOf, db, everyRow, FILES, GAZETTE, HERALDO, load, RECORD } from './loading'

beforeEach(() => db.reset())

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

  test('what the engine read of a changed article, or under a changed codebook, is to be read anew', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await db.prisma.coder.create({
      data: { id: 'engine-0-0-9', kind: 'engine', name: 'Parallax engine', engineVersion: '0.0.9' },
    })
    const readBoth = () =>
      db.prisma.coding.createMany({
        data: ['gazette', 'heraldo'].map((slug) => ({
          ...{ articleId: `harlan-2020-05--${slug}`, coderId: 'engine-0-0-9', codebookVersion: 1 },
          ...{ extent: 'whole' as const, isShown: false },
        })),
        skipDuplicates: true,
      })
    const stillRead = () =>
      db.prisma.coding.findMany({ where: { coderId: 'engine-0-0-9' }, select: { articleId: true } })
    await readBoth()
    copy.replace(GAZETTE, 'headline: County Turns', 'headline: County Again Turns')
    await load(copy.dir)
    expect(await stillRead()).toEqual([{ articleId: 'harlan-2020-05--heraldo' }])
    await readBoth()
    copy.append('codebook/units.yaml', '\n# a remark\n')
    await load(copy.dir)
    expect(await stillRead()).toEqual([])
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
  const bySomebody = () =>
    db.prisma.coding.create({
      data: {
        article: { connect: { id: 'harlan-2020-05--gazette' } },
        coder: { create: { id: 'somebody', kind: 'person', name: 'Somebody who codes in the app' } },
        codebook: { connect: { version: 1 } },
        extent: 'whole',
        isShown: false,
      },
    })

  test('codings made elsewhere stay when their article changes', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const { id } = await bySomebody()
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    await load(copy.dir)
    expect(await db.prisma.coding.count({ where: { id } })).toBe(1)
  })

  test('the coding that is shown stays shown when content changes', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    const { id } = await bySomebody()
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
    const { id } = await bySomebody()
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
