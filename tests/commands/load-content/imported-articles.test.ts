import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentCopy } from '@/tests/content/changed-content'
import { db, everyRow, GAZETTE, HERALDO, load, RECORD } from './loading'

const ID = 'imported--alder-post-1'
const body = 'County let 1,243 people go'

/** An imported article with its text, tied to the release of the fixture and coded by the engine. */
async function writeImported({ outletId }: { outletId?: string } = {}): Promise<void> {
  if (!outletId) {
    await db.prisma.outlet.create({
      data: { id: 'alder-post', name: 'The Alder Post', kind: 'not known', origin: 'imported' },
    })
  }
  await db.prisma.article.create({
    data: {
      id: ID,
      outletId: outletId ?? 'alder-post',
      origin: 'imported',
      headline: 'County let 1,243 people go',
      publishedBasis: 'not stated',
      imported: { create: { way: 'paste', extent: 'whole', notes: [], importedBy: 'somebody' } },
      releases: { create: { releaseId: 'harlan-2020-05', isPrimary: true } },
      text: {
        create: {
          outletId: outletId ?? 'alder-post',
          body,
          length: body.length,
          sha256: createHash('sha256').update(body).digest('hex'),
          attachedBy: 'somebody',
        },
      },
      codings: {
        create: {
          coder: {
            connectOrCreate: {
              where: { id: 'engine-9' },
              create: { id: 'engine-9', kind: 'engine', name: 'Engine', engineVersion: '9' },
            },
          },
          codebook: { connect: { version: 1 } },
          extent: 'whole',
          isShown: true,
          mentions: {
            create: {
              kind: 'quantity',
              ordinal: 1,
              text: '1,243 people',
              voice: 'outlet',
              quantity: { create: { value: 1243 } },
            },
          },
        },
      },
    },
  })
  const { mentionId } = await db.prisma.quantity.findFirstOrThrow({
    where: { mention: { coding: { articleId: ID } } },
  })
  await db.prisma.alignment.create({
    data: {
      ...{ quantityId: mentionId, releaseId: 'harlan-2020-05', figureId: 'declined', coderId: 'engine-9' },
      ...{ relation: 'exact', difference: 0 },
    },
  })
}

const imported = () =>
  db.prisma.article.findUniqueOrThrow({
    where: { id: ID },
    include: { text: true, imported: true, releases: true, codings: true, outlet: true },
  })

beforeEach(() => db.reset())

describe('what somebody imported', () => {
  test('stays, row by row, when content is loaded again', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported()
    const rows = async () => (await everyRow()).filter((row) => /alder-post|engine-9/.test(row))
    const before = await rows()
    expect(before.length).toBeGreaterThan(4)
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { changed: 1 } })
    expect(await rows()).toEqual(before)
  })

  test('is to be read anew when its record changes, and keeps its text and its release', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported()
    copy.replace(RECORD, 'value: 1234', 'value: 1243')
    await load(copy.dir)
    expect(await imported()).toMatchObject({
      codings: [],
      text: { body },
      releases: [{ releaseId: 'harlan-2020-05' }],
    })
  })

  test('is left without a release when content no longer has it', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported()
    copy.remove('releases/harlan-2020-05')
    copy.remove('outlets')
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    expect(await imported()).toMatchObject({ releases: [], text: { body } })
    expect(await db.prisma.release.count({ where: { id: 'harlan-2020-05' } })).toBe(0)
  })

  test('keeps an outlet that content no longer has, and gives it back when content has it again', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported({ outletId: 'heraldo' })
    const file = readFileSync(`${copy.dir}/outlets/heraldo.yaml`, 'utf8')
    copy.remove(HERALDO)
    copy.remove('outlets/heraldo.yaml')
    await load(copy.dir)
    expect(await imported()).toMatchObject({ outlet: { id: 'heraldo', origin: 'imported' } })
    copy.write('outlets/heraldo.yaml', file)
    await load(copy.dir)
    expect(await imported()).toMatchObject({ outlet: { id: 'heraldo', origin: 'content' } })
  })

  test('moves to an outlet of its name that content brings', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported()
    const file = readFileSync(`${copy.dir}/outlets/gazette.yaml`, 'utf8')
    copy.write(
      'outlets/alder.yaml',
      file.replace(/^id: .*$/m, 'id: alder').replace(/^name: .*$/m, 'name: The alder post'),
    )
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    expect((await imported()).outletId).toBe('alder')
    expect(await db.prisma.outlet.count({ where: { id: 'alder-post' } })).toBe(0)
  })

  test('stays under its own outlet where the one that content brings has its very text from another import', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await writeImported()
    const id = 'imported--gazette-1'
    await db.prisma.article.create({
      data: { id, outletId: 'gazette', origin: 'imported', publishedBasis: 'not stated' },
    })
    await db.prisma.$executeRaw`
      insert into article_text (article_id, outlet_id, sha256, length, body, attached_by)
      select ${id}, 'gazette', sha256, length, body, attached_by from article_text where article_id = ${ID}`
    copy.replace('outlets/gazette.yaml', 'name: The Harlan Gazette', 'name: The alder post')
    expect(await load(copy.dir)).toMatchObject({ ok: true })
    expect((await imported()).outletId).toBe('alder-post')
  })
})
