import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const FIELD = 'dialog input[role="combobox"]'
const OPTION = 'dialog [role="option"]'

/** Presses the key until the page, whose scripts may still be on their way, has opened the search. */
async function openSearch(page: Page, key = '/') {
  await expect
    .poll(async () => {
      if ((await page.locator('dialog').count()) === 0) await page.keyboard.press(key)
      return page.locator('dialog[open]').count()
    })
    .toBe(1)
}
const activeOption = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    const id = field?.getAttribute('aria-activedescendant')
    const option = id ? document.getElementById(id) : null
    return {
      focus: field?.getAttribute('role') ?? null,
      active: option?.textContent ?? null,
      selected: option?.getAttribute('aria-selected') ?? null,
    }
  })

describe('the search over a page', () => {
  test.each(['/', 'Control+k'])(
    'opens with %s, answers while one types, and leads to the evidence',
    async (key) => {
      const page = await openPage('/outlets')
      await openSearch(page, key)
      await page.keyboard.type('67,8')
      await page.locator(OPTION).first().waitFor()
      await expect.poll(() => page.getAttribute(FIELD, 'aria-expanded')).toBe('true')
      expect(await activeOption(page)).toMatchObject({ focus: 'combobox', active: null })

      await page.keyboard.press('ArrowDown')
      const { active, focus, selected } = await activeOption(page)
      expect([focus, selected]).toEqual(['combobox', 'true'])
      expect(active).toContain('67,879')
      await page.keyboard.press('Enter')
      await page.locator('#evidence').waitFor()
      expect(await page.textContent('#evidence')).toContain('67,879')
      expect(await page.locator('dialog').count()).toBe(0)
    },
  )

  test('says how many it shows of a kind of how many, and leads to the rest', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await page.keyboard.type('662,566')
    const phrases = page.getByRole('group', { name: /^Phrases in articles 4 of \d+$/ })
    await phrases.getByRole('option', { name: /^All \d+ phrases in articles$/ }).click()
    await page.waitForURL(/\/search\?q=662.*kind=phrase/)
  })

  test('arrow keys go round: from the field to the last option and back', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await page.keyboard.type('detainers')
    await page.locator(OPTION).first().waitFor()
    await page.keyboard.press('ArrowUp')
    expect((await activeOption(page)).active).toContain('Everything found for detainers')
    await page.keyboard.press('ArrowDown')
    expect((await activeOption(page)).active).toBeNull()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=detainers$/)
    expect(await page.textContent('main')).toContain('Phrases in articles')
  })

  test('Enter without a choice shows everything', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await page.keyboard.type('loose')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=loose$/)
    expect(await page.locator('select[name="voice"]').last().inputValue()).toBe('')
    expect(await page.locator('main mark').first().textContent()).toMatch(/loose/i)
  })

  test('Esc closes it alone, gives the focus back, and leaves open what is open behind', async () => {
    const ref = 'nc-detainers-2019--breitbart#q1'
    const page = await openPage(`/releases/nc-detainers-2019?open=${encodeURIComponent(ref)}`)
    await page.focus('#evidence')
    await openSearch(page)
    await page.keyboard.type('lo')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    expect(await page.locator('#evidence').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence')
  })

  test('"/" stays a letter in a field, and can be switched off', async () => {
    const page = await openPage('/search')
    await openSearch(page)
    const letterKey = page.locator('dialog').getByRole('checkbox', { name: '/ does too' })
    await letterKey.waitFor()
    const isReached = () => letterKey.evaluate((box) => box === document.activeElement)
    for (let tabs = 0; tabs < 6 && !(await isReached()); tabs += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await letterKey.isChecked()).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await page.locator('h1').click()
    await page.keyboard.press('/')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.focus('#q')
    await page.keyboard.type('a/b')
    expect(await page.inputValue('#q')).toBe('a/b')
  })

  test('a slip of the keys is told, and what was meant is found', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await page.keyboard.type('detaners')
    await page.locator(OPTION).first().waitFor()
    expect(await page.textContent('dialog [role="status"]')).toContain('for “detainers”')
  })

  test.each([
    { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
    { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  ] as const)('is accessible, $viewport.width px wide, $colorScheme', async (look) => {
    const page = await openPage('/method', { ...look, reducedMotion: 'reduce' })
    await openSearch(page)
    await page.keyboard.type('criminal')
    await page.locator(OPTION).first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
  })

  test('a press on the field or the button opens it too', async () => {
    const page = await openPage('/outlets')
    await expect
      .poll(async () => {
        await page.click('header input[type="search"]')
        return page.locator('dialog[open]').count()
      })
      .toBe(1)
    const narrow = await openPage('/outlets', { viewport: { width: 360, height: 740 } })
    await openSearch(narrow)
    await narrow.keyboard.press('Escape')
    await narrow.getByRole('button', { name: 'Search' }).click()
    await narrow.locator('dialog[open]').waitFor()
  })
})

describe('without JavaScript', () => {
  test('the field in the head leads to the page that shows everything', async () => {
    const page = await openPage('/', { javaScriptEnabled: false })
    await page.fill('header input[type="search"]', '67,8')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=67%2C8$/)
    expect(await page.textContent('main')).toContain('67,879')
  })

  test('filters narrow it, and the address says so', async () => {
    const page = await openPage('/search?q=criminal', { javaScriptEnabled: false })
    await page.locator('summary').click()
    await page.selectOption('select[name="outlet"]', 'breitbart')
    await page.selectOption('select[name="kind"]', 'phrase')
    await page.getByRole('button', { name: 'Search' }).last().click()
    await page.waitForURL(/outlet=breitbart/)
    const facts = await page.locator('main ol li').allTextContents()
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.every((text) => text.includes('Breitbart'))).toBe(true)
    await page.selectOption('select[name="voice"]', 'quoted')
    await page.getByRole('button', { name: 'Search' }).last().click()
    await page.waitForURL(/voice=quoted/)
    const quoted = await page.locator('main ol li').allTextContents()
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.every((text) => text.includes('quoted'))).toBe(true)
  })
})

describe('the page of the search', () => {
  test('every example that it gives finds something', async () => {
    const page = await openPage('/search')
    const examples = await page.locator('main dt a').all()
    expect(examples.length).toBeGreaterThan(2)
    const hrefs = await Promise.all(examples.map((link) => link.getAttribute('href')))
    for (const href of hrefs) {
      await page.goto(href ?? '')
      expect(await page.locator('main ol li').count()).toBeGreaterThan(0)
      expect(await page.textContent('main')).not.toContain('Nothing')
    }
  })

  test('says what was tried where nothing is found', async () => {
    const page = await openPage('/search?q=detainers+xylophone')
    const main = await page.textContent('main')
    expect(main).toContain('Nothing holds detainers xylophone')
    expect(main).toMatch(/detainers alone finds/)
    expect(main).toContain('xylophone is nowhere')
    expect(await violations(page)).toEqual([])
  })

  test('every link of a result leads to where the words stand', async () => {
    const page = await openPage('/search?q=criminal')
    const links = await page
      .locator('main ol li p:first-child a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const evidence = links.filter((href) => href.includes('open='))
    expect(evidence.length).toBeGreaterThan(4)
    for (const href of evidence) {
      const html = await (await page.request.get(href)).text()
      expect({ href, opened: html.includes('id="evidence"') }).toEqual({ href, opened: true })
    }
  })

  test('an entry of the codebook leads to its page, and from there to where it is unfolded', async () => {
    const page = await openPage('/search?q=loose&kind=concept')
    const link = page.locator('main ol a').first()
    const id = (await link.getAttribute('href'))?.split('/').at(-1)
    await link.click()
    await page.getByRole('link', { name: 'In the codebook' }).click()
    await page.waitForURL(/\/method#concept-/)
    await page.locator(`#concept-${id}`).waitFor({ state: 'visible' })
  })

  test('a figure found by its number shows an outlet that prints another, and leads to its evidence', async () => {
    const page = await openPage('/search?q=662%2C566')
    await page.getByRole('link', { name: /^Associated Press “662,556/ }).click()
    await page.waitForURL(/\/releases\/ndd-2024-09\?open=ndd-2024-09--ap/)
    await page.locator('#evidence').getByText('662,556').first().waitFor()
  })

  test.each([
    ['/search', { width: 1440, height: 900 }, 'light'],
    ['/search?q=criminal+alien&from=2014-01-01', { width: 360, height: 740 }, 'dark'],
    ['/search?q=67%2C8&exercises=only', { width: 360, height: 740 }, 'light'],
  ] as const)('%s is accessible and fits', async (path, viewport, colorScheme) => {
    const page = await openPage(path, { viewport, colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  })
})
