import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { detachText } from '@/lib/commands/detach-text'
import { groupCopies } from '@/lib/commands/group-copies'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { importArticle } from '@/lib/commands/import/import-article'
import { addDocuments } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { commandLine } from '@/lib/core/people/actor'
import { copiesOf } from '@/lib/queries/copies'
import { printed, randomFrom, report } from '../core/duplicates/wire-texts'
import { workerDatabase } from '../support/worker-database'
import { alder } from './import/alder'

const db = workerDatabase({ template: 'content' })
const WIRE = report(randomFrom(7), 12, 2)
const AS_IT_WAS = { keep: 1, ownHeadline: false, added: 0, reworded: 0 }

/** The wire text as an outlet prints it, with a credit at its end. */
function printing(seed: number, how = AS_IT_WAS): string {
  return `${printed(WIRE, randomFrom(seed), how).join('\n\n')}\n\n© 2027 The Associated Press. Printing ${seed}.`
}
const another = (seed: number) => report(randomFrom(seed), 12, 2).join('\n\n')

async function importText(text: string, link?: string): Promise<string> {
  const facts = link ? { link: { value: link, source: 'link' as const, where: 'given' } } : {}
  const result = await importArticle(alder({ text, facts }))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result.articleId
}

const groupOf = async (articleId: string) =>
  (await db.prisma.articleText.findUniqueOrThrow({ where: { articleId } })).copyGroup
const wait = (articleIds: string[]) =>
  db.prisma.articleText.updateMany({
    where: { articleId: { in: articleIds } },
    data: { copiesSha256: null, copyGroup: null, copyKeys: [] },
  })

beforeEach(() => db.reset())

describe('a text that comes', () => {
  test('is put with those that are much the same, and with no other', async () => {
    const [a, b] = [await importText(printing(1)), await importText(printing(2, { ...AS_IT_WAS, keep: 0.8 }))]
    const other = await importText(another(99))
    expect(await groupOf(a)).not.toBeNull()
    expect(await groupOf(b)).toBe(await groupOf(a))
    expect(await groupOf(other)).toBeNull()
    expect(await copiesOf(other)).toBeNull()
  })

  test('is found by another that comes at the same moment', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map((seed) => importText(printing(seed))))
    const groups = new Set(await Promise.all(ids.map(groupOf)))
    expect(groups.size).toBe(1)
    expect([...groups][0]).not.toBeNull()
  })

  test('is looked up after it came through the queue, however many workers there are', async () => {
    const jobId = await openJob({
      way: 'file',
      label: '/a/folder',
      releaseId: null,
      actor: commandLine('Ada'),
    })
    if (jobId === null) throw new Error('no job was opened')
    const { facts, extent, way, notes } = alder({ way: 'file' })
    const documents = [1, 2, 3].map((seed) => {
      const link = { value: `https://paper-${seed}.example`, source: 'link' as const, where: 'given' }
      const text = printing(seed)
      const name = `${seed}.txt`
      return { name, document: { text, facts: { ...facts, link }, extent, way, notes, name, conflicts: [] } }
    })
    await addDocuments({ jobId, documents })
    await Promise.all([1, 2].map(() => work({ db: db.prisma, isStopping: () => false })))
    const [first] = await db.prisma.article.findMany({ where: { origin: 'imported' } })
    expect(await copiesOf(first?.id ?? '')).toMatchObject({ count: 3 })
  })

  test('brings together the groups that it belongs to', async () => {
    const [a, b] = [await importText(printing(1)), await importText(printing(2))]
    const apart = crypto.randomUUID()
    await db.prisma.articleText.update({ where: { articleId: b }, data: { copyGroup: apart } })
    const c = await importText(printing(3))
    expect(await groupOf(a)).toBe(await groupOf(c))
    expect(await groupOf(b)).toBe(await groupOf(c))
  })

  test('meets no constructed text, however many are the same, and is not kept by them from the real ones', async () => {
    const a = await importText(printing(1))
    const { copyKeys } = await db.prisma.articleText.findUniqueOrThrow({ where: { articleId: a } })
    const { count } = await db.prisma.articleText.updateMany({
      where: { article: { isConstructed: true } },
      data: { copyKeys, copiesSha256: 'a'.repeat(64) },
    })
    expect(count).toBeGreaterThanOrEqual(8)
    // Looked up as they stand, so that they keep these keys.
    await db.prisma
      .$executeRaw`update article_text set copies_sha256 = sha256 where copies_sha256 = ${'a'.repeat(64)}`
    const b = await importText(printing(2))
    expect(await groupOf(b)).toBe(await groupOf(a))
    expect(await copiesOf(b)).toMatchObject({ count: 2 })
  })
})

describe('versions of one page', () => {
  test('are no printings of each other', async () => {
    const page = 'https://alder-post.example/story'
    const [first, second] = [await importText(printing(1), page), await importText(printing(2), page)]
    expect(await groupOf(first)).toBe(await groupOf(second))
    expect(await copiesOf(first)).toBeNull()
    expect(await copiesOf(second)).toBeNull()
  })

  test('are one printing among those of others: the newest, or the one that is looked at', async () => {
    const page = 'https://alder-post.example/story'
    const [first, second] = [await importText(printing(1), page), await importText(printing(2), page)]
    const other = await importText(printing(3), 'https://birch-post.example/story')
    const shown = async (articleId: string) => {
      const copies = await copiesOf(articleId)
      expect(copies?.count).toBe(2)
      return new Set(copies?.members.map((member) => member.articleId))
    }
    expect(await shown(other)).toEqual(new Set([second, other]))
    expect(await shown(first)).toEqual(new Set([first, other]))
  })
})

describe('a text that goes', () => {
  test('leaves no group of one to be seen', async () => {
    const [a, b] = [await importText(printing(1)), await importText(printing(2))]
    expect(await copiesOf(a)).toMatchObject({ count: 2, credit: { agency: 'Associated Press', by: 2 } })
    await deleteArticle({ articleId: b, actor: commandLine('Ada') })
    expect(await copiesOf(a)).toBeNull()
  })

  test('is of a group no more when it is detached, and of another when it is replaced', async () => {
    const { id: articleId } = await db.prisma.article.findFirstOrThrow({
      where: { origin: 'content', isConstructed: false, text: null },
      orderBy: [{ codings: { _count: 'desc' } }, { id: 'asc' }],
    })
    const phrases = await db.prisma.mention.findMany({
      where: { coding: { articleId } },
      select: { text: true },
    })
    const words = phrases.map(({ text }) => text).join('. ')
    const attach = (text: string) =>
      attachText({ text: `${text}\n\n${words}`, actor: commandLine('Ada'), articleId, mayReplace: true })
    const a = await importText(printing(1))
    expect(await attach(printing(2))).toMatchObject({ code: 'attached' })
    expect(await copiesOf(articleId)).toMatchObject({ count: 2 })
    expect(await attach(another(99))).toMatchObject({ code: 'replaced' })
    expect(await copiesOf(articleId)).toBeNull()
    expect(await copiesOf(a)).toBeNull()
    expect(await attach(printing(3))).toMatchObject({ code: 'replaced' })
    expect(await copiesOf(a)).toMatchObject({ count: 2 })
    await detachText({ actor: commandLine('Ada'), articleId, codingsMadeHere: null })
    expect(await copiesOf(a)).toBeNull()
  })
})

describe('at the start', () => {
  test('texts that were not looked up as they stand are, and only those', async () => {
    const [a, b] = [await importText(printing(1)), await importText(printing(2))]
    await groupCopies({ db: db.prisma })
    expect(await groupCopies({ db: db.prisma })).toEqual({ grouped: 0 })
    await wait([a, b])
    expect(await groupCopies({ databaseUrl: db.url })).toEqual({ grouped: 2 })
    expect(await groupOf(a)).toBe(await groupOf(b))
    await db.prisma.articleText.update({ where: { articleId: a }, data: { copiesSha256: 'f'.repeat(64) } })
    expect(await groupCopies({ db: db.prisma })).toEqual({ grouped: 1 })
  })
})

test('a look-up among many texts finds its keys, its group and what waits by their indexes', async () => {
  const planOf = (query: string) =>
    db.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`set local enable_seqscan = off` // here there are few texts, and reading all is as fast
      const plan = await tx.$queryRawUnsafe<Record<string, string>[]>(
        `explain select article_id from article_text where ${query}`,
      )
      return plan.map((line) => Object.values(line)[0]).join('\n')
    })
  expect(await planOf(`copy_keys @> '{1}'::int[]`)).toContain('article_text_copy_keys_idx')
  expect(await planOf(`copy_group = '00000000-0000-0000-0000-000000000000'`)).toContain(
    'article_text_copy_group_idx',
  )
  expect(await planOf('copies_sha256 is distinct from sha256')).toContain('article_text_to_look_up')
})
