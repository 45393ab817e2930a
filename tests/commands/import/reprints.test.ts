import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { alikeTexts } from '@/lib/commands/import/alike-texts'
import { articleHere } from '@/lib/commands/import/article-here'
import { importArticle } from '@/lib/commands/import/import-article'
import { addDocuments } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { commandLine } from '@/lib/core/people/actor'
import { copiesOf } from '@/lib/queries/copies'
import { importJob } from '@/lib/queries/import-job'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder } from './alder'

const db = workerDatabase({ template: 'content' })

let count = 0
const another = () => `${ALDER}\n\nWired ${++count}.`
const person = (value: string) => ({ value, source: 'person' as const, where: 'Ada' })
/** The text as an outlet prints it, on a page of its own where one is given. */
const by = (text: string, outlet: string | null, link: string | null = null) =>
  alder({ text, facts: { outlet: outlet ? person(outlet) : null, link: link ? person(link) : null } })

async function imported(text: string, outlet: string | null, link: string | null = null): Promise<string> {
  const result = await importArticle(by(text, outlet, link))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result.articleId
}
const standing = (text: string) => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return db.prisma.articleText.count({ where: { sha256 } })
}

describe('the same text by another outlet', () => {
  test('is an article of its own, and a copy of the first at once', async () => {
    const text = another()
    const first = await imported(text, 'The Alder Post')
    const second = await imported(text, 'The Birch Courier')
    expect(await copiesOf(second)).toMatchObject({
      members: [
        { articleId: first, outletName: 'The Alder Post' },
        { articleId: second, differences: { shared: 100, dropped: 0, added: 0, reworded: 0 } },
      ],
    })
  })

  test('twice changes nothing, each time it is said whose it is', async () => {
    const text = another()
    for (const outlet of ['The Alder Post', 'The Birch Courier']) {
      const articleId = await imported(text, outlet)
      expect(await importArticle(by(text, outlet.toUpperCase()))).toEqual({ code: 'unchanged', articleId })
      expect(await articleHere({ text, outlet, link: null })).toMatchObject({
        articleId,
        toldApartBy: 'outlet',
      })
    }
    expect(await standing(text)).toBe(2)
  })

  test('by four at once for each of two outlets stands there twice', async () => {
    const text = another()
    const outlets = ['The Race', 'The Other Race']
    const all = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => importArticle(by(text, outlets[index % 2] ?? '')))
    const codes = (await Promise.all(all)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'imported')).toHaveLength(2)
    expect(codes.filter((code) => code === 'unchanged')).toHaveLength(6)
    expect(await standing(text)).toBe(2)
  })

  test('is told before it is saved as here to the letter, and as nothing that stops it', async () => {
    const text = another()
    const first = await imported(text, 'The Alder Post')
    const given = { text, outlet: 'The Birch Courier', link: null }
    expect(await articleHere(given)).toBeNull()
    expect((await alikeTexts(given))[0]).toMatchObject({ articleId: first, shared: 100, isSame: true })
  })
})

describe('the same text with nothing to tell it apart', () => {
  test('without outlet and link changes nothing, and neither does a name for one without', async () => {
    const text = another()
    const articleId = await imported(text, null)
    for (const outlet of [null, 'The Birch Courier'])
      expect(await importArticle(by(text, outlet))).toEqual({ code: 'unchanged', articleId })
    expect(await articleHere({ text, outlet: null, link: null })).toMatchObject({ toldApartBy: 'unknown' })
    const wire = another()
    const named = await imported(wire, 'The Alder Post')
    expect(await importArticle(by(wire, null))).toEqual({ code: 'unchanged', articleId: named })
  })

  test('of one page changes nothing, whatever its outlet is called', async () => {
    const text = another()
    const page = `https://elm.example/${count}`
    const articleId = await imported(text, 'The Elm', page)
    expect(await importArticle(by(text, 'Elm Online', `${page}/?utm_source=x`))).toEqual({
      code: 'unchanged',
      articleId,
    })
  })

  test('on another site is another article, though no outlet is named', async () => {
    const text = another()
    await imported(text, null, `https://fir.example/${count}`)
    expect((await importArticle(by(text, null, `https://news.fir.example/${count}`))).code).toBe('unchanged')
    expect((await importArticle(by(text, null, `https://oak.example/${count}`))).code).toBe('imported')
  })
})

test('a page that takes over a text of another outlet has it as its next version', async () => {
  const [own, wire] = [another(), another()]
  const page = `https://yew.example/${count}`
  await imported(own, 'The Yew', page)
  await imported(wire, 'The Alder Post')
  expect(await importArticle(by(wire, 'The Yew', page))).toMatchObject({ code: 'imported', version: 2 })
  expect(await importArticle(by(own, 'The Yew', page))).toMatchObject({ code: 'unchanged' })
})

test('documents in hand together are told apart in the same way', async () => {
  const text = another()
  const jobId = await openJob({ way: 'lines', label: '/a.jsonl', releaseId: null, actor: commandLine('Ada') })
  if (jobId === null) throw new Error('no job was opened')
  const outlets = ['The Alder Post', 'The Birch Courier', 'the alder post', null, 'The Cedar Times']
  const documents = outlets.map((outlet, index) => {
    const { facts, extent, notes } = by(text, outlet)
    const name = `line ${index}`
    return { name, document: { text, facts, extent, way: 'lines' as const, notes, name, conflicts: [] } }
  })
  await addDocuments({ jobId, documents })
  await Promise.all([1, 2].map(() => work({ db: db.prisma, isStopping: () => false })))
  expect(await importJob(jobId)).toMatchObject({ unchanged: 2, imported: 3, setAside: 0 })
  expect(await standing(text)).toBe(3)
})

describe('the text that people coded', () => {
  /** An article of content that was coded from a text, which is not attached to it. */
  async function codedFrom(text: string) {
    const { id, articleId } = await db.prisma.coding.findFirstOrThrow({
      where: {
        ...{ coder: { kind: 'person' }, isShown: true, extent: 'whole', textSha256: { not: null } },
        article: { text: null, origin: 'content' },
      },
      orderBy: { id: 'asc' },
    })
    const textSha256 = createHash('sha256').update(text).digest('hex')
    await db.prisma.coding.update({ where: { id }, data: { textSha256 } })
    const { outlet } = await db.prisma.article.findUniqueOrThrow({
      where: { id: articleId },
      include: { outlet: true },
    })
    return { articleId, outlet: outlet.name }
  }

  test('is attached to their article, and stands under another outlet beside it', async () => {
    const text = another()
    const coded = await codedFrom(text)
    expect((await importArticle(by(text, 'The Birch Courier'))).code).toBe('imported')
    expect(await importArticle(by(text, coded.outlet))).toEqual({
      code: 'attached',
      articleId: coded.articleId,
    })
    expect(await standing(text)).toBe(2)
    const again = { text, actor: commandLine('Ada'), mayReplace: false }
    expect(await attachText(again)).toMatchObject({ code: 'unchanged', articleId: coded.articleId })
  })

  test('is attached to no article while the same outlet has it at another', async () => {
    const text = another()
    const { articleId, outlet } = await codedFrom(text)
    const other = another()
    const elsewhere = await imported(other, outlet)
    const { id } = await db.prisma.coding.findFirstOrThrow({ where: { articleId, isShown: true } })
    const textSha256 = createHash('sha256').update(other).digest('hex')
    await db.prisma.coding.update({ where: { id }, data: { textSha256 } })
    expect(
      await attachText({ text: other, actor: commandLine('Ada'), articleId, mayReplace: false }),
    ).toEqual({
      code: 'attached-elsewhere',
      articleId: elsewhere,
    })
  })
})
