import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { GUIDED } from '@/lib/queries/guide'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const RELEASE = `/releases/${GUIDED.release}`
const note = (page: Page) => page.locator('[popover]:popover-open')

describe('a word of the glossary', () => {
  test('opens by keyboard beside itself, closes with Escape, and gives the focus back', async () => {
    const page = await openPage(RELEASE)
    const word = page.locator('main').getByRole('button', { name: 'detainers' }).first()
    await word.focus()
    await page.keyboard.press('Enter')
    expect(await note(page).textContent()).toContain('A request by ICE to a jail or police force')
    expect(await note(page).getByRole('link', { name: '8 CFR 287.7' }).getAttribute('href')).toMatch(
      /ecfr\.gov/,
    )
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('8 CFR 287.7')
    await page.keyboard.press('Escape')
    expect(await note(page).count()).toBe(0)
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('opens without JavaScript, within a narrow window, and leads to its entry', async () => {
    const page = await openPage(`${RELEASE}/figures/${GUIDED.figure}`, {
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    })
    await page.locator('main').getByRole('button', { name: 'declined' }).click()
    const box = await note(page).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 740).toBe(true)
    await note(page).getByRole('link', { name: 'Glossary' }).click()
    expect(page.url()).toMatch(/\/glossary#declined-detainer$/)
    expect(await page.locator('article:target h3').textContent()).toBe('declined detainer')
  })

  test('has its note on every page that marks it, and stands in no phrase as printed', async () => {
    const page = await openPage('/glossary')
    for (const path of PAGES) {
      const html = await (await page.request.get(path)).text()
      const notes = new Set([...html.matchAll(/<section id="(word-[a-z0-9-]+)"/g)].map(([, id]) => id))
      const words = [...html.matchAll(/<button[^>]* popoverTarget="(word-[a-z0-9-]+)"/gi)].map(([, id]) => id)
      expect(words.length, path).toBeGreaterThan(0)
      expect(
        [...new Set(words)].filter((id) => !notes.has(id)),
        path,
      ).toEqual([])
      expect(html, path).not.toMatch(/<(?:blockquote|q)\b[^>]*>(?:(?!<\/(?:blockquote|q)>).)*popoverTarget/i)
    }
  })
})

const COLUMNS = ['cnn', 'epoch-times'].map((name) => `article:${GUIDED.release}--${name}`).join(',')
const PAGES = [
  RELEASE,
  `${RELEASE}/figures/${GUIDED.figure}`,
  `/articles/${GUIDED.release}--epoch-times`,
  `/compare?cols=${COLUMNS}&by=windows`,
  '/terms',
  '/method',
  '/guide/2',
]

describe('the guide', () => {
  let prisma: PrismaClient
  beforeAll(() => {
    prisma = createClient(inject('app').databaseUrl, 2)
  })
  afterAll(async () => prisma?.$disconnect())

  test('is walked from the front page to its end by keyboard, and says what the database holds', async () => {
    const page = await openPage('/', { viewport: { width: 360, height: 740 } })
    await follow(page, 'See one number change: about two minutes')
    const figure = await prisma.figure.findFirstOrThrow({
      where: { releaseId: GUIDED.release, id: GUIDED.figure },
    })
    const shown: string[] = []
    for (let step = 1; step <= 6; step += 1) {
      await page.waitForURL(`**/guide/${step}`)
      await page.locator('main').getByText(`step ${step} of 6`).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      expect(await violations(page)).toEqual([])
      shown.push(await page.locator('main h1 + div').innerText())
      if (step < 6) await follow(page, /^Next: /)
    }

    expect(shown[0]).toContain(String(figure.value))
    expect(shown[0]).toContain(figure.label)
    const printed = await prisma.alignment.findMany({
      where: {
        releaseId: GUIDED.release,
        figureId: GUIDED.figure,
        quantity: { mention: { coding: { isShown: true } } },
      },
      include: { quantity: { include: { mention: { include: { coding: true } } } } },
    })
    const articles = new Set(printed.map(({ quantity }) => quantity.mention.coding.articleId))
    const all = await prisma.articleRelease.count({ where: { releaseId: GUIDED.release, isPrimary: true } })
    expect(shown[2]).toContain(`${articles.size} of ${all}\u00a0articles`)
    const shownPhrases = printed.filter(({ quantity }) => shown[2]?.includes(quantity.mention.text))
    expect(new Set(shownPhrases.map(({ quantity }) => quantity.mention.coding.articleId))).toEqual(articles)
    for (const { quantity, shifts } of printed) {
      if (shifts.includes('window')) expect(shown[4]).toContain(quantity.windowStated)
    }
    const own = printed.filter(({ quantity }) => quantity.mention.voice === 'outlet')
    expect(shown[3]).toContain(`own words, ${own.length}`)

    // The front page says about two minutes: the words of all steps at 238 a minute (Brysbaert 2019, silent reading of
    // non-fiction), without the ways on and back, which nobody reads through.
    const words = shown.join(' ').split(/\s+/).length
    expect(Math.round(words / 238)).toBe(2)
  })

  test('leads from a step to the very cell, and needs no JavaScript', async () => {
    const page = await openPage('/guide', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'See this cell in the comparison' }).click()
    expect(await page.locator('#evidence').textContent()).toContain('detainers ICE recorded as declined')
    await page.goBack()
    await page.getByRole('link', { name: 'Next: What it counts' }).click()
    expect(await page.textContent('h1')).toBe('What it counts')
    expect((await page.request.get('/guide/7')).status()).toBe(404)
  })
})

/** Tabs to a link of the page and presses Enter. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name })
  await page.locator('main').focus()
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
}

const MOST_TABS = 60
