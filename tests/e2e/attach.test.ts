import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type App, startApp } from '@/tests/support/app'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const ID = 'criminal-releases-fy2015--the-blaze'
const SHARED = path.resolve('../shared/articles/breitbart-2019.txt')

let app: App
let prisma: PrismaClient
/** Some phrases of the sheet, each among invented words: a copy of the article, as far as can be told. */
let copy: string
let left: string

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'attach' })
  prisma = createClient(app.databaseUrl, 2)
  const coded = await prisma.mention.findMany({
    where: { coding: { articleId: ID, isShown: true }, kind: 'term' },
    orderBy: { ordinal: 'asc' },
  })
  const phrases = [...new Set(coded.map(({ text }) => text))]
  left = phrases.find((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase))) ?? ''
  const mentions = await prisma.mention.findMany({ where: { coding: { articleId: ID, isShown: true } } })
  copy = mentions
    .filter(({ text }) => !text.includes(left))
    .map(({ text }) => `Zarfel morrin ${text} quorl.`)
    .join('\n\n')
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

const open = (where: string) => openPage(where, { baseURL: app.url, reducedMotion: 'reduce' })

describe('attaching a text to an article', () => {
  test('shows what was found again before it saves, then the text in place, and removes it again', async () => {
    const page = await open(`/articles/${ID}`)
    await page.getByText('Attach its text').click()
    await page.getByLabel('Paste its text').fill(copy)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'How the coded phrases stand in it' }).waitFor()
    await page.getByText('were found again by their words').first().waitFor()
    // The phrase itself may be found in other letters' case; what holds it is not.
    const missing = await page.locator('form li q').allTextContents()
    expect(missing.some((phrase) => phrase.includes(left))).toBe(true)
    expect(await prisma.articleText.count({ where: { articleId: ID } })).toBe(0)
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A text has been attached since').waitFor()
    expect(await page.locator('a[data-mentions]').count()).toBeGreaterThan(5)

    await page.getByRole('link', { name: 'Replace or remove it' }).click()
    await page.waitForURL('**/attach')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('Nothing was removed: tick the box first.').waitFor()
    await page.getByLabel('Remove the text for good').check()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('No text is attached').waitFor()
    expect(await prisma.articleText.count({ where: { articleId: ID } })).toBe(0)
    expect(await prisma.coding.count({ where: { articleId: ID, coder: { kind: 'engine' } } })).toBe(0)
  })

  test('refuses the text of something else, keeps what was typed, and takes a file', async () => {
    const page = await open(`/articles/${ID}/attach`)
    await page.getByLabel('Paste its text').fill('Pears are picked in the orchard of Willow County.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('This does not look like the text of this article').waitFor()
    expect(await page.getByLabel('Paste its text').inputValue()).toContain('Pears are picked')
    const file = { name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(copy) }
    await page.getByLabel('or a file').setInputFiles(file)
    await page.getByText('from copy.txt').waitFor()
  })

  test('has nothing to attach to an article that is constructed', async () => {
    const { id } = await prisma.article.findFirstOrThrow({ where: { isConstructed: true } })
    const page = await open(`/articles/${id}/attach`)
    expect(await page.textContent('main')).toContain('This article is constructed')
    expect(await page.getByLabel('Paste its text').count()).toBe(0)
  })
})

const isThere = existsSync(SHARED)
describe.skipIf(!isThere)(isThere ? 'the very text that was coded' : 'skipped: no ../shared/articles', () => {
  test('is known as such, also without the line end that copying loses', async () => {
    const text = readFileSync(SHARED, 'utf8')
    const sheet = await prisma.coding.findFirstOrThrow({
      where: { textSha256: { not: null }, article: { outletId: 'breitbart', isConstructed: false } },
      select: { articleId: true },
    })
    const page = await open(`/articles/${sheet.articleId}/attach`)
    await page.getByLabel('Paste its text').fill(text.trimEnd())
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('This is the very text that was coded: all').first().waitFor()
  })

  test('attaches itself when it is imported, as the page says', async () => {
    const page = await open('/import')
    await page.getByLabel('Paste the article').fill(readFileSync(SHARED, 'utf8'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('People have coded this article by hand').waitFor()
    await page.getByRole('button', { name: 'Attach the text to it' }).click()
    await page.getByText('A text has been attached since').waitFor()
  })
})
