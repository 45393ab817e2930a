import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ownApp } from '@/tests/support/own-app'
import type { PageOptions } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

// A constructed article, whose text is part of the repository.
const ARTICLE = '/articles/county-detainers-2031--the-iron-gate'

const own = ownApp('correct', { isCoded: true })
const { open } = own

/** The screen of somebody who begins with the machineʼs coding. */
async function begin(name: string, options: PageOptions = {}): Promise<Page> {
  const page = await open(ARTICLE, options)
  await page.getByRole('link', { name: 'Correct this coding' }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('radio', { name: /by machine/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('region', { name: 'In hand' }).waitFor()
  return page
}

const told = (page: Page, words: RegExp) =>
  page.getByRole('region', { name: 'In hand' }).getByRole('status').filter({ hasText: words }).waitFor()

const left = async (page: Page) =>
  Number((await page.getByText(/^\d+ of \d+ to look at$/).textContent())?.match(/^\d+/)?.[0])

describe('correcting a coding by hand', () => {
  test('accepts, edits, adds, deletes and undoes, and everything is still there after a reload', async () => {
    const page = await begin('Dana Alder')
    expect(await page.textContent('main')).toMatch(
      /You code as Dana Alder\. Your coding began as a copy of engine/,
    )

    const before = await left(page)
    await page.keyboard.press('a')
    await told(page, /version 1: .+ accepted/)
    expect(await left(page)).toBe(before - 1)

    await page.locator('[data-ids]', { hasText: /^512/ }).first().click()
    await page.keyboard.press('e')
    await page.getByLabel('Unit of count').selectOption({ label: 'people' })
    await page.getByRole('button', { name: 'Save' }).click()
    await told(page, /version 2: .+ edited/)

    await page.getByLabel('Find words').fill('By Rafe Corliss')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What is it?' }).waitFor()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByLabel('What the words name').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('What the words name').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Save' }).click()
    await told(page, /version 3: .+By Rafe Corliss.+ added/)
    await page.keyboard.press('d')
    await told(page, /version 4: .+ deleted/)
    await page.keyboard.press('u')
    await told(page, /version 5: the last change is undone/)

    await page.reload()
    const history = page.getByRole('region', { name: 'What was changed' })
    expect(await history.locator('li').count()).toBe(5)
    expect(await history.locator('s').count()).toBe(1)
    const coding = await own.prisma.coding.findFirstOrThrow({
      where: { coder: { name: 'Dana Alder' } },
      include: { mentions: { include: { quantity: true } } },
    })
    const edited = coding.mentions.find(({ text }) => text.startsWith('512'))
    expect(edited?.quantity?.unitId).toBe('people')
    expect(coding.mentions.filter(({ text }) => text === 'By Rafe Corliss')).toHaveLength(1)
  })

  test('selects words with the mouse, and with the keyboard alone', async () => {
    const page = await begin('Mouse and keys', { viewport: { width: 1440, height: 900 } })
    const byline = page.locator('[data-start]', { hasText: 'By Rafe Corliss' })
    const asked = page.getByRole('heading', { name: 'What is it?' })
    // The text moves once, to the mention in hand: what was aimed at before that is missed.
    const selected = async () => {
      // To the top: further down the bar of the screen may lie over the line.
      await page.evaluate(() => scrollTo(0, 0))
      const box = await byline.boundingBox()
      if (!box) return 0
      await page.mouse.move(box.x + 6, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width - 6, box.y + box.height / 2, { steps: 4 })
      await page.mouse.up()
      return asked.count()
    }
    await expect.poll(selected, { timeout: 15_000, interval: 500 }).toBe(1)
    expect(await page.textContent('section:has(> #what)')).toContain('“By Rafe Corliss”')
    await page.keyboard.press('Escape')
    await asked.waitFor({ state: 'detached' })
    await page.keyboard.press('w')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await asked.waitFor()
    expect(await page.textContent('section:has(> #what)')).toMatch(/“\S+ \S+”/)
  })

  test('says that somebody else changed it meanwhile, and keeps what was typed', async () => {
    const page = await begin('Two windows')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await page.keyboard.press('e')
    await page.getByLabel('Note').fill('still here')
    await other.getByRole('region', { name: 'In hand' }).waitFor()
    await other.keyboard.press('a')
    await told(other, /version 1/)
    await page.getByRole('button', { name: 'Save' }).click()
    await told(page, /Somebody changed it meanwhile/)
    expect(await page.getByLabel('Note').inputValue()).toBe('still here')
    await page.getByRole('button', { name: 'Save' }).click()
    await told(page, /version 2: .+ edited/)
  })

  for (const width of [1440, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${width} px wide, ${colorScheme}: is accessible and fits, with and without a form`, async () => {
        const page = await begin(`Width ${width} ${colorScheme}`, {
          viewport: { width, height: 800 },
          colorScheme,
        })
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('?')
        await page.keyboard.press('e')
        await page.getByRole('button', { name: 'Save' }).waitFor()
        expect(await violations(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
      })
    }
  }

  test('says what to do where no text is attached', async () => {
    const article = await own.prisma.article.findFirstOrThrow({ where: { text: null } })
    const page = await open(`/articles/${article.id}/correct`)
    expect(await page.textContent('main')).toContain('Attach it on the page of the article')
  })
})
