import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assignRelease } from '@/lib/commands/import/assign-release'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { importArticle } from '@/lib/commands/import/import-article'
import { loadContent } from '@/lib/commands/load-content'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder, RELEASE } from './alder'

const db = workerDatabase({ template: 'content' })

/** Another text at each call: the same one is never imported twice. */
let count = 0
const another = () => `${ALDER}\n\nPrinting ${++count}.`

async function imported(changes: Parameters<typeof alder>[0] = {}) {
  const result = await importArticle(alder({ text: another(), ...changes }))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result
}

describe('an article that is imported', () => {
  test('stands in the comparison of its release, read and tied by machine, in one go', async () => {
    const before = await releaseComparison(RELEASE)
    const { articleId, mentions, candidates } = await imported({ releaseId: RELEASE })
    expect(mentions).toBeGreaterThan(10)
    expect(candidates).toEqual([])
    const after = await releaseComparison(RELEASE)
    expect(after?.columns.length).toBe((before?.columns.length ?? 0) + 1)
    const column = after?.columns.find((one) => one.articleId === articleId)
    expect(column).toMatchObject({
      ...{ outletName: 'The Alder Post', coderKind: 'engine', extent: 'whole', hasText: true },
      ...{ published: '2017-03-21', publishedBasis: 'read from JSON-LD NewsArticle.datePublished' },
    })
    const place = after?.columns.findIndex((one) => one.articleId === articleId) ?? -1
    const tied = after?.numbers.filter(({ cells }) => (cells[place]?.entries.length ?? 0) > 0)
    const figures = tied?.map(({ figure }) => figure.id)
    expect(figures).toEqual(expect.arrayContaining(['declined-total', 'convicted', 'charged', 'texas-total']))
    expect(tied?.[0]?.cells[place]?.entries[0]?.alignment).toMatchObject({ madeBy: 'Parallax engine' })
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: RELEASE } })).toBe(1)
    expect(await db.prisma.omissionCell.count({ where: { coding: { articleId } } })).toBeGreaterThan(0)
  })

  test('keeps its text, and what it states with where each was read', async () => {
    const text = another()
    const result = await importArticle(
      alder({ text: `\uFEFF${text.replaceAll('\n', '\r\n')}`, notes: ['A note.'] }),
    )
    if (result.code !== 'imported') throw new Error(result.code)
    const stored = await db.prisma.article.findUniqueOrThrow({
      where: { id: result.articleId },
      include: { text: true, imported: { include: { metadata: { orderBy: { field: 'asc' } } } } },
    })
    expect(stored.text?.body).toBe(text)
    expect(stored.origin).toBe('imported')
    expect(stored.imported).toMatchObject({ importedBy: 'Ada', way: 'paste', notes: ['A note.'] })
    expect(stored.imported?.metadata.map(({ field, source, place }) => [field, source, place])).toEqual([
      ['headline', 'json-ld', 'JSON-LD NewsArticle.headline'],
      ['link', 'link', 'link rel=canonical'],
      ['outlet', 'open-graph', 'og:site_name'],
      ['published', 'json-ld', 'JSON-LD NewsArticle.datePublished'],
    ])
  })

  test('offers the releases that it may be about, best first and with reasons, where none is told', async () => {
    const { candidates, articleId } = await imported()
    expect(candidates[0]).toMatchObject({
      releaseId: RELEASE,
      shortTitle: 'First weekly report on declined detainers, 2017',
    })
    expect(candidates[0]?.reasons.join(' ')).toMatch(/number/)
    const detail = await articleDetail(articleId)
    expect(detail?.releases).toEqual([])
    expect(detail?.imported).toMatchObject({ by: 'Ada', name: null })
    const outlet = await outletDetail(detail?.column.outletId ?? '')
    const line = outlet?.articles.find((one) => one.articleId === articleId)
    expect(line).toMatchObject({ release: null, coderKind: 'engine' })
  })

  test('is coded as an opening where its text is one, and is then said to leave nothing out', async () => {
    const { articleId } = await imported({ extent: 'opening', releaseId: RELEASE })
    expect((await articleDetail(articleId))?.column.extent).toBe('opening')
    const cells = await db.prisma.omissionCell.findMany({ where: { coding: { articleId } } })
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter(({ standing }) => standing === 'not_stated')).toEqual([])
  })

  test('counts in no total of what was coded by hand', async () => {
    const before = await corpusTotals()
    await imported()
    expect(await corpusTotals()).toEqual({ ...before, imported: before.imported + 1 })
  })
})

describe('the same text', () => {
  test('imported twice changes nothing and says whose it is', async () => {
    const text = another()
    const first = await importArticle(alder({ text }))
    const rows = async () => [await db.prisma.article.count(), await db.prisma.mention.count()]
    const before = await rows()
    const again = await importArticle(alder({ text, facts: { headline: null }, releaseId: RELEASE }))
    expect(again).toEqual({ code: 'unchanged', articleId: 'articleId' in first ? first.articleId : '' })
    expect(await rows()).toEqual(before)
  })

  test('imported by four at once stands there once', async () => {
    const text = another()
    const results = await Promise.all(Array.from({ length: 4 }, () => importArticle(alder({ text }))))
    expect(results.map(({ code }) => code).sort()).toEqual([
      'imported',
      'unchanged',
      'unchanged',
      'unchanged',
    ])
  })

  test('of an exercise is known to be that', async () => {
    const text = readFileSync('content/exercises/county-detainers-2031/the-iron-gate.txt', 'utf8')
    expect(await importArticle(alder({ text }))).toEqual({
      code: 'unchanged',
      articleId: 'county-detainers-2031--the-iron-gate',
    })
  })

  test('from which an article was coded by hand is attached to that article', async () => {
    const text = another()
    const sha256 = createHash('sha256').update(text).digest('hex')
    const coding = await db.prisma.coding.findFirstOrThrow({
      where: {
        coder: { kind: 'person' },
        isShown: true,
        extent: 'whole',
        textSha256: { not: null },
        article: { text: null },
      },
      orderBy: { id: 'asc' },
    })
    await db.prisma.coding.update({ where: { id: coding.id }, data: { textSha256: sha256 } })
    const facts = { outlet: null, link: null }
    expect(await importArticle(alder({ text, facts }))).toEqual({
      code: 'attached',
      articleId: coding.articleId,
    })
    expect(await db.prisma.articleText.count({ where: { articleId: coding.articleId } })).toBe(1)
  })
})

describe('the outlet of an imported article', () => {
  const outletOf = async (facts: NonNullable<Parameters<typeof alder>[0]>['facts']) => {
    const { outletId } = await imported({ facts })
    return db.prisma.outlet.findUniqueOrThrow({ where: { id: outletId } })
  }
  const named = (value: string) => ({ value, source: 'page' as const, where: 'the page' })

  test('is the one of its name, whatever the case', async () => {
    const { name } = await db.prisma.outlet.findUniqueOrThrow({ where: { id: 'breitbart' } })
    expect((await outletOf({ outlet: named(`  ${name.toUpperCase()} `), link: null })).id).toBe('breitbart')
  })

  test('else the one on whose site its link is', async () => {
    const { homepage } = await db.prisma.outlet.findUniqueOrThrow({ where: { id: 'breitbart' } })
    const link = named(`${homepage?.replace('://', '://www.').replace('www.www.', 'www.')}/one`)
    expect((await outletOf({ outlet: null, link })).id).toBe('breitbart')
  })

  test('else a new one, once for all articles that name it', async () => {
    const { id } = await outletOf({ outlet: named('Birch & Sons’ Gazette'), link: null })
    expect(id).toBe('birch-sons-gazette')
    expect((await outletOf({ outlet: named('birch & sons’ gazette'), link: null })).id).toBe(id)
  })

  test('is named after the host of the link, or not stated, where nothing names it', async () => {
    expect((await outletOf({ outlet: null, link: named('https://www.tern.example/a') })).name).toBe(
      'tern.example',
    )
    expect((await outletOf({ outlet: null, link: null })).name).toBe('Outlet not stated')
  })

  test('says the second time as well that it was not stated, or taken from the host', async () => {
    const basisOf = async (facts: NonNullable<Parameters<typeof alder>[0]>['facts']) => {
      const { articleId } = await imported({ facts })
      return (await db.prisma.article.findUniqueOrThrow({ where: { id: articleId } })).outletBasis
    }
    const on = (path: string) => ({ outlet: null, link: named(`https://plover.example/${path}`) })
    for (const path of ['a', 'b']) expect(await basisOf(on(path))).toBe('by the host of its link')
    for (const _ of [1, 2]) expect(await basisOf({ outlet: null, link: null })).toBe('not stated')
  })
})

describe('what cannot be imported', () => {
  const person = (value: string) => ({ value, source: 'person' as const, where: 'Ada' })
  test.each([
    [{ text: ' \n ' }, 'empty', /no text/],
    [{ text: 'a\u0000b' }, 'not-text', /bytes/],
    [{ facts: { published: person('soon') } }, 'bad-fact', /“soon” is not a date/],
    [{ facts: { published: person('2017-02-30') } }, 'bad-fact', /“2017-02-30”/],
    [{ facts: { link: person('javascript:alert(1)') } }, 'bad-fact', /https/],
    [{ facts: { language: person('de') } }, 'other-language', /“de”/],
    [{ releaseId: 'none-such' }, 'no-release', /“none-such”/],
    [{ releaseId: 'county-detainers-2031' }, 'no-release', /“county-detainers-2031”/],
  ] as const)('%o is refused, and nothing is written', async (changes, reason, message) => {
    const before = await db.prisma.article.count()
    const result = await importArticle(alder({ text: another(), ...changes }))
    expect(result).toEqual({ code: 'refused', reason, message: expect.stringMatching(message) })
    expect(await db.prisma.article.count()).toBe(before)
  })
})

describe('saying which release it is about', () => {
  test('ties its numbers to that record; another one unties them', async () => {
    const { articleId } = await imported()
    const ties = () =>
      db.prisma.alignment.findMany({ where: { quantity: { mention: { coding: { articleId } } } } })
    expect(await assignRelease({ articleId, releaseId: RELEASE, actor: commandLine('Bo') })).toMatchObject({
      code: 'assigned',
    })
    expect((await ties()).map(({ figureId }) => figureId)).toContain('declined-total')
    expect(await db.prisma.articleRelease.findFirst({ where: { articleId } })).toMatchObject({ tiedBy: 'Bo' })
    expect(await assignRelease({ articleId, releaseId: RELEASE, actor: commandLine('Bo') })).toEqual({
      code: 'unchanged',
    })
    expect(await assignRelease({ articleId, releaseId: null, actor: commandLine('Bo') })).toEqual({
      code: 'assigned',
      tied: 0,
    })
    expect(await ties()).toEqual([])
    expect((await releaseComparison(RELEASE))?.columns.map((one) => one.articleId)).not.toContain(articleId)
  })

  test('is refused for articles of content, and for releases that are not there or invented', async () => {
    const { articleId } = await imported()
    const { id } = await db.prisma.article.findFirstOrThrow({
      where: { origin: 'content', isConstructed: false },
    })
    expect(await assignRelease({ articleId: id, releaseId: null, actor: commandLine('Bo') })).toEqual({
      code: 'no-article',
    })
    for (const releaseId of ['none', 'county-detainers-2031']) {
      expect(await assignRelease({ articleId, releaseId, actor: commandLine('Bo') })).toEqual({
        code: 'no-release',
      })
    }
  })
})

describe('deleting an article', () => {
  test('takes its text and all that was made of it, and its outlet when that has no other', async () => {
    const text = `${another()} Unlike any other wording: xylotheque.`
    const { articleId, outletId } = await imported({
      text,
      releaseId: RELEASE,
      facts: { outlet: { value: 'The Deleted', source: 'page', where: 'x' }, link: null },
    })
    expect(await deleteArticle({ articleId: articleId, actor: commandLine('Ada') })).toBe(true)
    expect(await db.prisma.outlet.count({ where: { id: outletId } })).toBe(0)
    const tables = await db.prisma.$queryRaw<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public'`
    for (const { name } of tables) {
      const [left] = await db.prisma.$queryRawUnsafe<{ count: number }[]>(
        // That it was deleted, and by whom, is in the history for good: its id there, and no word of it.
        `select count(*)::int as count from "${name}" t
         where t::text like '%xylotheque%' or ('${name}' <> 'history' and t::text like '%${articleId}%')`,
      )
      expect(left?.count, name).toBe(0)
    }
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: RELEASE } })).toBe(1)
    expect(await deleteArticle({ articleId: articleId, actor: commandLine('Ada') })).toBe(false)
  })

  test('is refused for articles of content', async () => {
    const { id } = await db.prisma.article.findFirstOrThrow({ where: { origin: 'content' } })
    expect(await deleteArticle({ articleId: id, actor: commandLine('Ada') })).toBe(false)
    expect(await db.prisma.article.count({ where: { id } })).toBe(1)
  })
})

test('a start after an import, with content changed, keeps what was imported', async () => {
  const { articleId } = await imported({ releaseId: RELEASE })
  await db.prisma.contentFile.updateMany({ data: { loader: 1 } })
  const contentDir = path.resolve('content')
  expect(await loadContent({ db: db.prisma, contentDir, actor: 'npm' })).toMatchObject({ ok: true })
  const stored = await db.prisma.article.findUnique({
    where: { id: articleId },
    include: { text: true, releases: true },
  })
  expect(stored).toMatchObject({ text: { articleId }, releases: [{ releaseId: RELEASE }] })
})
