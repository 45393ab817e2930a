import { describe, expect, test } from 'vitest'
import { articleHere } from '@/lib/commands/import/article-here'
import { assignRelease } from '@/lib/commands/import/assign-release'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { importArticle } from '@/lib/commands/import/import-article'
import { addDocuments, finishListing } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { work } from '@/lib/commands/import/queue/work'
import { reviewText } from '@/lib/commands/import/review-text'
import { commandLine } from '@/lib/core/people/actor'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder, RELEASE } from './alder'

const db = workerDatabase({ template: 'content' })

let count = 0
/** Another page at each call, under the links that readers meet. */
const page = () => {
  const story = `alder-post.example/story-${++count}`
  return [`https://${story}`, `http://www.${story}/?utm_source=letter`, `https://${story}#more`] as const
}
const link = (value: string) => ({ value, source: 'link' as const, where: 'link rel=canonical' })

async function imported(address: string, text: string, changes: Parameters<typeof alder>[0] = {}) {
  const result = await importArticle(alder({ text, ...changes, facts: { link: link(address) } }))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result
}

const compared = async (articleId: string) =>
  (await db.prisma.articleRelease.findMany({ where: { articleId } })).map(({ releaseId, isPrimary }) => [
    releaseId,
    isPrimary,
  ])
const mentionsOf = (articleId: string) =>
  db.prisma.mention.findMany({ where: { coding: { articleId } }, orderBy: { id: 'asc' } })

describe('a page that is imported again', () => {
  test('with another text is its next version, and is compared in the place of the former', async () => {
    const [first, second] = page()
    const one = await imported(first, `${ALDER}\n\nPage ${count}.`, { releaseId: RELEASE })
    const before = await mentionsOf(one.articleId)
    const two = await imported(second, `${ALDER}\n\nPage ${count}, updated.`, { actor: commandLine('Bea') })
    expect([one.version, two.version]).toEqual([1, 2])
    expect(two.releaseId).toBe(RELEASE)
    expect(await compared(one.articleId)).toEqual([[RELEASE, false]])
    expect(await compared(two.articleId)).toEqual([[RELEASE, true]])
    // What was coded in the former stays where it was.
    expect(await mentionsOf(one.articleId)).toEqual(before)
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: RELEASE } })).toBe(1)
    expect(await db.prisma.finding.count({ where: { coding: { articleId: one.articleId } } })).toBe(0)
    expect(await db.prisma.articleVersion.findUnique({ where: { articleId: two.articleId } })).toMatchObject({
      recordedBy: 'Bea',
      number: 2,
    })
  })

  test('with the same text changes nothing', async () => {
    const [first, second] = page()
    const text = `${ALDER}\n\nPage ${count}.`
    const { articleId } = await imported(first, text)
    expect(await importArticle(alder({ text, facts: { link: link(second) } }))).toEqual({
      code: 'unchanged',
      articleId,
    })
  })

  test('by four at once is numbered without a gap, and one alone is compared', async () => {
    const [first, second] = page()
    const all = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        imported(n % 2 ? first : second, `${ALDER}\n\nPage ${count}, ${n}.`, { releaseId: RELEASE }),
      ),
    )
    expect(all.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4])
    const ties = await db.prisma.articleRelease.findMany({
      where: { articleId: { in: all.map(({ articleId }) => articleId) }, isPrimary: true },
    })
    expect(ties.map(({ articleId }) => articleId)).toEqual([
      all.find(({ version }) => version === 4)?.articleId,
    ])
  })

  test('through the queue is a version as well', async () => {
    const [first, second] = page()
    const one = await imported(first, `${ALDER}\n\nPage ${count}.`, { releaseId: RELEASE })
    const { text, facts, extent, way, name, notes } = alder({
      text: `${ALDER}\n\nPage ${count}, queued.`,
      facts: { link: link(second) },
    })
    const jobId = (await openJob({
      way: 'file',
      label: 'one',
      releaseId: null,
      actor: commandLine('Ada'),
    })) as number
    await addDocuments({
      jobId,
      documents: [{ name: 'one', document: { text, facts, extent, way, name, notes, conflicts: [] } }],
    })
    await finishListing(jobId)
    await work({ db: db.prisma, isStopping: () => false })
    const [document] = await db.prisma.importDocument.findMany({ where: { jobId } })
    const articleId = document?.articleId ?? ''
    expect(await db.prisma.articleVersion.findUnique({ where: { articleId } })).toMatchObject({ number: 2 })
    expect(await compared(articleId)).toEqual([[RELEASE, true]])
    expect(await compared(one.articleId)).toEqual([[RELEASE, false]])
  })
})

test('an article without a link, or with that of a front page, is a version of nothing', async () => {
  const { articleId, version } = await imported('https://alder-post.example/', `${ALDER}\n\nFront.`)
  expect(version).toBeNull()
  expect(await db.prisma.articleVersion.count({ where: { articleId } })).toBe(0)
})

test('a former version that is assigned a release is still not compared', async () => {
  const [first] = page()
  const one = await imported(first, `${ALDER}\n\nPage ${count}.`)
  await imported(first, `${ALDER}\n\nPage ${count}, updated.`)
  await assignRelease({ articleId: one.articleId, releaseId: RELEASE, actor: commandLine('Ada') })
  expect(await compared(one.articleId)).toEqual([[RELEASE, false]])
})

describe('a version that is deleted', () => {
  test('leaves the numbers of the others, and the newest left is compared again', async () => {
    const [first] = page()
    const one = await imported(first, `${ALDER}\n\nPage ${count}.`, { releaseId: RELEASE })
    const two = await imported(first, `${ALDER}\n\nPage ${count}, updated.`)
    const three = await imported(first, `${ALDER}\n\nPage ${count}, updated again.`)
    await deleteArticle({ articleId: two.articleId, actor: commandLine('Ada') })
    expect(await compared(three.articleId)).toEqual([[RELEASE, true]])
    await deleteArticle({ articleId: three.articleId, actor: commandLine('Ada') })
    expect(await compared(one.articleId)).toEqual([[RELEASE, true]])
    expect(await db.prisma.articleVersion.findUnique({ where: { articleId: one.articleId } })).toMatchObject({
      number: 1,
    })
    expect(
      await db.prisma.alignment.count({
        where: { quantity: { mention: { coding: { articleId: one.articleId } } } },
      }),
    ).toBeGreaterThan(0)
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: RELEASE } })).toBe(1)
  })
})

test('the newest one that is deleted leaves nothing, not even its number', async () => {
  const [first] = page()
  await imported(first, `${ALDER}\n\nPage ${count}.`)
  const two = await imported(first, `${ALDER}\n\nPage ${count}, updated.`)
  await deleteArticle({ articleId: two.articleId, actor: commandLine('Ada') })
  const next = await imported(first, `${ALDER}\n\nPage ${count}, updated otherwise.`)
  expect(next.version).toBe(2)
  expect(next.articleId).not.toBe(two.articleId)
})

describe('a page that goes back to an earlier text', () => {
  test('changes nothing until the version in between is deleted', async () => {
    const [first] = page()
    const text = `${ALDER}\n\nPage ${count}.`
    const one = await imported(first, text, { releaseId: RELEASE })
    const two = await imported(first, `${ALDER}\n\nPage ${count}, updated.`)
    const again = alder({ text, facts: { link: link(first) } })
    expect(await importArticle(again)).toEqual({ code: 'unchanged', articleId: one.articleId })
    expect(await compared(two.articleId)).toEqual([[RELEASE, true]])
    const given = { text, outlet: 'The Alder Post', link: first }
    expect(await articleHere(given)).toMatchObject({
      how: 'same-text',
      articleId: one.articleId,
      followed: { number: 1, by: { articleId: two.articleId, number: 2 } },
    })
    await deleteArticle({ articleId: two.articleId, actor: commandLine('Ada') })
    expect(await compared(one.articleId)).toEqual([[RELEASE, true]])
    expect((await articleHere(given))?.followed).toBeNull()
  })
})

describe('before a text is saved', () => {
  const look = (text: string, link: string | null) =>
    reviewText({ text, published: null, outlet: null, link })

  test('the version that it would follow is told, with the release that it takes over', async () => {
    const [first, second] = page()
    const one = await imported(first, `${ALDER}\n\nPage ${count}.`, { releaseId: RELEASE })
    const { here, former, proposed } = await look(`${ALDER}\n\nPage ${count}, updated.`, second)
    expect(here).toBeNull()
    expect(former).toMatchObject({
      ...{ articleId: one.articleId, number: 1, outletName: 'The Alder Post' },
      release: { id: RELEASE },
    })
    expect(proposed).toBeNull()
  })

  test('a former version without a release leaves the proposal as it is', async () => {
    const [first] = page()
    await imported(first, `${ALDER}\n\nPage ${count}.`)
    const { former, proposed } = await look(`${ALDER}\n\nPage ${count}, updated.`, first)
    expect(former?.release).toBeNull()
    expect(proposed).toBe(RELEASE)
  })

  test('no version is told for the same text, another page, a front page or no link', async () => {
    const [first] = page()
    const text = `${ALDER}\n\nPage ${count}.`
    await imported(first, text)
    expect(await look(text, first)).toMatchObject({
      here: { how: 'same-text', followed: null },
      former: null,
    })
    for (const address of [page()[0], 'https://alder-post.example/', null]) {
      expect((await look(`${text} Or so.`, address)).former).toBeNull()
    }
  })
})
