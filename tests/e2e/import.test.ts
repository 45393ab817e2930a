import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { work } from '@/lib/commands/import/queue/work'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { ALDER, RELEASE } from '@/tests/commands/import/alder'
import { type App, startApp } from '@/tests/support/app'
import { openPage, type PageOptions } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const TITLE = 'First weekly report on declined detainers, 2017'
const PAGE = 'tests/ingest/pages/plain-news.html'
// The whole way from the paste to the comparison; a person needs two keys for it.
const LONGEST_MS = 10_000
// How often the page of a job renews itself.
const RENEWED_MS = 1_500
// What is measured is the app: a machine that was busy with something else once gets further tries.
const TRIES = 3

let app: App
let prisma: PrismaClient

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'import' })
  prisma = createClient(app.databaseUrl, 2)
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

let count = 0
/** Another text at each call: the same one is never imported twice. */
const another = () => `${ALDER}\n\nPrinting ${++count}.`

const open = (options: PageOptions = {}, path = '/import') =>
  openPage(path, {
    baseURL: app.url,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })

/** Pastes as a person does: the words and, where the page they were copied from gives it, their HTML. */
async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const kinds: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      if (rich) kinds['text/html'] = new Blob([rich], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem(kinds)])
    },
    [text, html],
  )
  await page.getByLabel('Paste the article').focus()
  await page.keyboard.press('Control+V')
}

const reviewed = (page: Page) => page.getByRole('heading', { name: 'What was read' }).waitFor()

/** The whole way of one article, every step as it should be; milliseconds from the paste to the comparison. */
async function pasteToCompared(): Promise<number> {
  const page = await open()
  const started = Date.now()
  await paste(page, another())
  await reviewed(page)
  expect(await page.getByRole('radio', { name: TITLE }).isChecked()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/articles/imported--**')
  expect(await page.locator('a[data-mentions]').count()).toBeGreaterThan(10)
  await page.getByRole('link', { name: `See it beside the others on ${TITLE}` }).click()
  const head = page.getByRole('columnheader', { name: /Outlet not stated/ }).first()
  await head.waitFor()
  const took = Date.now() - started
  expect(await head.getByText('machine', { exact: true }).count()).toBe(1)
  expect(await page.getByRole('columnheader').getByText('machine', { exact: true }).count()).toBeGreaterThan(
    0,
  )
  return took
}

describe('pasting an article', () => {
  test('leads with one key more to its place beside the others, within ten seconds', async () => {
    let shortest = Number.POSITIVE_INFINITY
    for (let time = 1; time <= TRIES && shortest >= LONGEST_MS; time++)
      shortest = Math.min(shortest, await pasteToCompared())
    expect(shortest).toBeLessThan(LONGEST_MS)
  }, 180_000)

  test('keeps the paragraphs of the page that it was copied from, and what a person adds', async () => {
    const page = await open()
    const plain = another().replaceAll('\n\n', ' ')
    const html = plain
      .split(/(?<=\.) /)
      .map((sentence, index) =>
        index === 0 ? `<h1>Listed: ${count}</h1><p>${sentence}</p>` : `<p>${sentence}</p>`,
      )
      .join('')
    await paste(page, plain, html)
    await reviewed(page)
    expect(await page.getByLabel('Headline').inputValue()).toBe(`Listed: ${count}`)
    await page.getByLabel('Outlet').fill('The Alder Post')
    await page.getByLabel('Date of publication').fill('2017-03-21')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL('**/articles/imported--the-alder-post-*')
    const articleId = page.url().split('/').at(-1) ?? ''
    const stored = await prisma.article.findUniqueOrThrow({
      where: { id: articleId },
      include: { text: true, imported: { include: { metadata: true } } },
    })
    expect(stored.text?.body.split('\n\n').length).toBeGreaterThan(4)
    expect(stored.imported?.metadata.find(({ field }) => field === 'outlet')).toMatchObject({
      source: 'person',
    })
    expect(stored.published?.toISOString()).toContain('2017-03-21')
  })

  test('the same again says that it is here, and saves nothing', async () => {
    const text = another()
    for (const time of ['first', 'second']) {
      const page = await open()
      await paste(page, text)
      await reviewed(page)
      if (time === 'first') {
        await page.getByRole('button', { name: 'Save' }).click()
        await page.waitForURL('**/articles/**')
      } else {
        await page.getByText('This very text is here').waitFor()
        expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
      }
    }
  })

  test('without JavaScript takes the same two steps', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.getByLabel('Paste the article').fill(another())
    await page.getByRole('button', { name: 'Read it' }).click()
    await reviewed(page)
    expect(await page.getByRole('radio', { name: TITLE }).isChecked()).toBe(true)
    await page.getByLabel('Link').fill('ftp://alder-post.example')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('alert').first().textContent()).toMatch(
      /“ftp:\/\/alder-post.example” is not a link/,
    )
    expect(await page.getByLabel('Link').inputValue()).toBe('ftp://alder-post.example')
    await page.getByLabel('Link').fill('https://alder-post.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL('**/articles/imported--**')
  })
})

describe('other ways in', () => {
  test('a saved page: its facts with where each was read, and its release to be told later', async () => {
    const page = await open()
    await page.getByLabel('or files').setInputFiles(PAGE)
    await reviewed(page)
    expect(await page.getByLabel('Headline').inputValue()).toBe(
      'Harrow County counts 1,204 people held on detainers',
    )
    expect(await page.getByLabel('Outlet').inputValue()).toBe('Brindle Courier')
    expect(await page.locator('#byline-source').textContent()).toMatch(/JSON-LD NewsArticle\.author/)
    await page.getByRole('radio', { name: /None of these/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Say which release it is about' }).click()
    await page.getByLabel('Another release').selectOption(RELEASE)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: `See it beside the others on ${TITLE}` }).waitFor()
    await page.getByRole('link', { name: /delete/ }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Nothing was deleted').waitFor()
    await page.getByLabel(/for good/).check()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL('**/import')
    expect(await prisma.articleText.count({ where: { body: { contains: 'Harrow County' } } })).toBe(0)
  })

  test('a page that shows its opening alone says so, and is taken for one', async () => {
    const page = await open()
    await page.getByLabel('or files').setInputFiles('tests/ingest/pages/paywall-stub.html')
    await reviewed(page)
    await page.getByText('Only the opening is on this page').waitFor()
    expect(await page.getByLabel('This is only the opening').isChecked()).toBe(true)
  })

  test('several files become a job that says how far it is, and lists what was set aside', async () => {
    const page = await open()
    await page.clock.install()
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page
      .getByLabel('or files')
      .setInputFiles([file('one.txt', another()), file('two.txt', another()), file('nothing.txt', ' ')])
    await page.waitForURL('**/import/jobs/*')
    await page.getByText('1 of 3 documents done.').waitFor()
    const renewal = page.getByRole('checkbox', { name: 'Keep this page up to date' })
    await renewal.uncheck()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    expect(await work({ db: prisma, isStopping: () => false })).toBe(2)
    await page.clock.runFor(10 * RENEWED_MS)
    expect(asked).toEqual([])
    await page.getByText('1 of 3 documents done.').waitFor()
    await renewal.check()
    await page.getByText('Done: 3 documents.').waitFor()
    await page.getByText('2 imported · 1 set aside').waitFor()
    await page.getByText('nothing.txt is empty.').waitFor()
    await check(page)
    expect(await page.getByRole('button', { name: 'Cancel the rest' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Import', exact: true }).first().click()
    await page.getByRole('heading', { name: 'Not tied to a release yet' }).waitFor()
    await check(page)
  })

  test('a job is cancelled with a button, and keeps no text of what was queued', async () => {
    const page = await open()
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(another()) })
    await page.getByLabel('or files').setInputFiles([file('one.txt'), file('two.txt')])
    await page.getByRole('button', { name: 'Cancel the rest' }).click()
    await page.getByText('2 cancelled').waitFor()
    expect(await work({ db: prisma, isStopping: () => false })).toBe(0)
    expect(await prisma.$queryRaw`select id from import_document where reading is not null`).toEqual([])
  })

  test('what cannot be read or fetched says why, and what was typed stays', async () => {
    const page = await open()
    const link = 'http://127.0.0.1:1/story'
    await page.getByLabel('or a link').fill(link)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page
      .getByText(/pages are fetched from the usual ports alone|not an address of the public internet/)
      .waitFor()
    expect(await page.getByLabel('or a link').inputValue()).toBe(link)
    await page
      .getByLabel('or files')
      .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004no') })
    await page.getByText(/x\.zip/).waitFor()
    const big = { name: 'big.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(31_000_000) }
    await page.getByLabel('or files').setInputFiles(big)
    await page.getByText('big.pdf has 31 MB; at most 30 MB can be sent at once').waitFor()
  })
})

test('a page of another site cannot save anything', async () => {
  const page = await open({ javaScriptEnabled: false })
  await page.getByLabel('Paste the article').fill(another())
  await page.getByRole('button', { name: 'Read it' }).click()
  await reviewed(page)
  const fields = await page.locator('form:has(#read) [name]').evaluateAll((all) =>
    all.flatMap((each) => {
      const { name, value, type, checked } = each as HTMLInputElement
      return (type === 'radio' || type === 'checkbox') && !checked ? [] : [[name, value] as const]
    }),
  )
  const before = await prisma.article.count()
  const send = async (headers: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of fields) body.set(name, value)
    body.set('step', 'save')
    return fetch(`${app.url}/import`, { method: 'POST', body, headers, redirect: 'manual' })
  }
  await send({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })
  await send({ 'sec-fetch-site': 'cross-site' })
  await send({})
  expect(await prisma.article.count()).toBe(before)
  await send({ origin: app.url, 'sec-fetch-site': 'same-origin' })
  expect(await prisma.article.count()).toBe(before + 1)
})

describe('on every screen', () => {
  for (const width of [1440, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${width} px wide, ${colorScheme}: both steps are accessible and fit`, async () => {
        const page = await open({ viewport: { width, height: 800 }, colorScheme })
        await check(page)
        await paste(page, another())
        await reviewed(page)
        await check(page)
        await page.getByRole('button', { name: 'Save' }).click()
        await page.waitForURL('**/articles/**')
        await check(page)
        await page.getByRole('link', { name: /delete/ }).click()
        await page.getByRole('heading', { name: 'Delete it' }).waitFor()
        await check(page)
      })
    }
  }
})

async function check(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow)).toBe(0)
}
