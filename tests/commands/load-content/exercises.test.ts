import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentCopy } from '@/tests/content/changed-content'
import { db, everyRow, FILES, load } from './loading'

const FOLDER = 'exercises/willow-2040'
const MORE_FILES = 11 // nine of the exercise, two further codings

beforeEach(() => db.reset())

function copyWithMore() {
  const copy = contentCopy()
  copy.addMore()
  return copy
}
const anchorsOf = (articleId: string) =>
  db.prisma.anchor.findMany({
    where: { mention: { coding: { articleId } } },
    include: { mention: true },
    orderBy: [{ mentionId: 'asc' }, { ordinal: 'asc' }],
  })

describe('loading an exercise', () => {
  test('stores its release, outlets and articles as constructed, and nothing else as such', async () => {
    expect(await load(copyWithMore().dir)).toMatchObject({ files: { added: FILES + MORE_FILES } })
    const constructed = {
      where: { isConstructed: true },
      select: { id: true },
      orderBy: { id: 'asc' },
    } as const
    expect(await db.prisma.release.findMany(constructed)).toEqual([{ id: 'willow-2040' }])
    expect(await db.prisma.outlet.findMany(constructed)).toEqual([{ id: 'the-bell' }, { id: 'the-plain' }])
    expect(await db.prisma.article.findMany(constructed)).toEqual([
      { id: 'willow-2040--bell' },
      { id: 'willow-2040--plain' },
    ])
  })

  test('attaches its texts and anchors every mention in them at the offsets coded, quoted words included', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const text = await db.prisma.articleText.findUniqueOrThrow({ where: { articleId: 'willow-2040--bell' } })
    const body = readFileSync(path.join(copy.dir, FOLDER, 'bell.txt'), 'utf8')
    expect(text).toMatchObject({ body, length: body.length, attachedBy: 'Parallax' })
    const anchors = await anchorsOf('willow-2040--bell')
    expect(
      anchors.map(({ start, end, role, method, mention }) => [
        mention.kind,
        role,
        method,
        body.slice(start, end),
      ]),
    ).toEqual([
      ['term', 'whole', 'hash', 'let them go'],
      ['quantity', 'whole', 'hash', '21 people'],
      ['quantity', 'whole', 'hash', '21 people'],
      ['window', 'whole', 'hash', 'last week'],
      ['citation', 'whole', 'hash', 'said'],
      ['citation', 'whole', 'hash', 'said'],
      ['citation', 'quote', 'hash', '“They let them go,”'],
    ])
  })

  test('stores the document and the key, and relates numbers to its record', async () => {
    await load(copyWithMore().dir)
    const document = await db.prisma.releaseDocument.findUniqueOrThrow({
      where: { releaseId: 'willow-2040' },
    })
    expect(document.body).toContain('CONSTRUCTED DOCUMENT')
    expect(document.sha256).toBe(createHash('sha256').update(document.body).digest('hex'))
    const planted = await db.prisma.plantedDifference.findMany({ orderBy: { ordinal: 'asc' } })
    expect(planted).toMatchObject([
      {
        articleId: 'willow-2040--bell',
        start: 10,
        end: 12,
        phrase: '21',
        rule: 'figure-transposed',
        figureId: 'declined',
      },
      { articleId: 'willow-2040--bell', phrase: 'let them go', rule: 'act-changed', figureId: null },
    ])
    const alignments = await db.prisma.alignment.findMany({ where: { releaseId: 'willow-2040' } })
    expect(alignments.map(({ relation }) => relation).sort()).toEqual(['differs', 'differs', 'exact'])
  })
})

describe('loading an exercise again', () => {
  test('rewrites no row when nothing has changed', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const before = await everyRow()
    expect(await load(copy.dir)).toMatchObject({
      files: { added: 0, changed: 0, unchanged: FILES + MORE_FILES },
    })
    expect(await everyRow()).toEqual(before)
  })

  test('a changed text takes the place of the one before, and everything is anchored in it', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    changeText(copy, 'plain', '12 detainers last week', '12 detainers this week')
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { changed: 2 } })
    const text = await db.prisma.articleText.findUniqueOrThrow({ where: { articleId: 'willow-2040--plain' } })
    expect(text.body).toContain('this week')
    const anchors = await anchorsOf('willow-2040--plain')
    expect(anchors.map(({ start, end, method }) => [text.body.slice(start, end), method])).toEqual([
      ['12 detainers', 'hash'],
      ['12 detainers', 'hash'],
    ])
  })

  test('two articles may change texts', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const texts = () =>
      db.prisma.articleText.findMany({ orderBy: { articleId: 'asc' }, select: { sha256: true } })
    const [bell, plain] = await texts()
    await db.prisma.articleText.deleteMany()
    for (const [articleId, file] of [
      ['willow-2040--bell', 'plain'],
      ['willow-2040--plain', 'bell'],
    ] as const) {
      const body = readFileSync(path.join(copy.dir, FOLDER, `${file}.txt`), 'utf8')
      const sha256 = createHash('sha256').update(body).digest('hex')
      await db.prisma.articleText.create({
        data: { articleId, body, sha256, length: body.length, attachedBy: 'x' },
      })
    }
    copy.append(`${FOLDER}/document.txt`, 'Corrected.\n')
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    expect(await texts()).toEqual([bell, plain])
  })

  test('a changed record may lose a figure that the key named', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    copy.replace(`${FOLDER}/record.yaml`, 'id: honored', 'id: followed')
    copy.replace(`${FOLDER}/key.yaml`, 'parts: [declined, honored]', 'parts: [declined, followed]')
    copy.replace(`${FOLDER}/key.yaml`, 'record: declined', 'record: followed')
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    const [first] = await db.prisma.plantedDifference.findMany({ orderBy: { ordinal: 'asc' } })
    expect(first?.figureId).toBe('followed')
  })

  test('a removed exercise takes all its rows away, and no others', async () => {
    const plain = contentCopy()
    const copy = copyWithMore()
    copy.remove('codings')
    copy.remove('coders.yaml')
    copy.write('coders.yaml', readFileSync(path.join(plain.dir, 'coders.yaml')))
    await load(copy.dir)
    copy.remove('exercises')
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { removed: 9, unchanged: FILES } })
    const left = (await everyRow()).filter((row) => /willow|the-bell|the-plain/.test(row))
    expect(left).toEqual([])
    expect(await db.prisma.article.count()).toBe(2)
    expect(await db.prisma.plantedDifference.count()).toBe(0)
    expect(await db.prisma.releaseDocument.count()).toBe(0)
  })

  test('an article that the key still names cannot go, and nothing is changed', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const before = await everyRow()
    copy.remove(`${FOLDER}/articles/bell.yaml`)
    copy.remove(`${FOLDER}/bell.txt`)
    expect(await load(copy.dir)).toMatchObject({ ok: false })
    expect(await everyRow()).toEqual(before)
  })
})

/** Changes words of a text and makes the coding one of the new text. */
function changeText(copy: ReturnType<typeof contentCopy>, slug: string, words: string, by: string) {
  const sha = () =>
    createHash('sha256')
      .update(readFileSync(path.join(copy.dir, FOLDER, `${slug}.txt`)))
      .digest('hex')
  const before = sha()
  copy.replace(`${FOLDER}/${slug}.txt`, words, by)
  copy.replace(`${FOLDER}/articles/${slug}.yaml`, before, sha())
}
