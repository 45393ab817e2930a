import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

const PATH = '/releases/nc-detainers-2019'
const REF = 'nc-detainers-2019--breitbart#q1'
const LINK = `td a[data-evidence="${REF}"]`
const EVIDENCE = '#evidence'

const openRef = (page: Page) => new URL(page.url()).searchParams.get('open')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('data-evidence'))

describe('a cell', () => {
  test('opens its evidence by keyboard; Esc closes it and gives the focus back', async () => {
    const page = await openPage(PATH)
    await page.focus(LINK)
    await page.keyboard.press('Enter')
    const evidence = page.locator(EVIDENCE)
    await evidence.waitFor()
    expect(await focused(page)).toBe('evidence')
    expect(await evidence.textContent()).toContain('More than 500 criminal illegal aliens')
    await expect.poll(() => openRef(page)).toBe(REF)
    expect(await page.getAttribute(LINK, 'aria-expanded')).toBe('true')

    await page.keyboard.press('Tab')
    // Enter may have followed the link before the scripts ran; Escape is heard once they do.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return evidence.count()
      })
      .toBe(0)
    expect(await focused(page)).toBe(REF)
    await expect.poll(() => openRef(page)).toBeNull()
  })

  test('shows the same evidence again from its address', async () => {
    const page = await openPage(`${PATH}?open=${encodeURIComponent(REF)}`)
    expect(await page.textContent(EVIDENCE)).toContain('More than 500 criminal illegal aliens')
    expect(await page.locator(EVIDENCE).isVisible()).toBe(true)
  })

  test('works without JavaScript, as a link', async () => {
    const page = await openPage(PATH, { javaScriptEnabled: false })
    await page.click(LINK)
    expect(openRef(page)).toBe(REF)
    expect(await page.textContent(EVIDENCE)).toContain('by hand')
  })

  test('says whose voice it is, who coded it and how, and leads to the article', async () => {
    const page = await openPage(`${PATH}?open=${encodeURIComponent(REF)}`)
    const text = await page.textContent(EVIDENCE)
    expect(text).toContain('federal immigration officials, reported · lede')
    expect(text).toMatch(/by hand \(.+\), whole text, codebook 1/)
    expect(await page.locator(`${EVIDENCE} a[href^="https://www.breitbart.com/"]`).count()).toBe(1)
    expect(
      await page.locator(`${EVIDENCE} a[href="/articles/nc-detainers-2019--breitbart#q1"]`).count(),
    ).toBe(1)
  })

  test('opens from the sentence at the head of the page too', async () => {
    const page = await openPage(PATH)
    await page.locator(`header a[data-evidence="${REF}"]`).click()
    const evidence = page.locator(EVIDENCE)
    await evidence.waitFor()
    const top = () => evidence.evaluate((element) => element.getBoundingClientRect().top / window.innerHeight)
    await expect.poll(top).toBeGreaterThan(0)
    await expect.poll(top).toBeLessThan(1)
  })

  test('opens the record’s own side of a figure', async () => {
    const page = await openPage(PATH)
    await page.locator('a[data-evidence="figure:declined-fy19"]').first().click()
    expect(await page.locator(EVIDENCE).getAttribute('aria-label')).toMatch(/^The record: /)
  })
})

describe('what is shown', () => {
  test('an article’s column can be put away and brought back, in all sections', async () => {
    const page = await openPage(PATH)
    const heads = page.locator('thead a[href="/articles/nc-detainers-2019--breitbart"]')
    const before = await heads.count()
    await page.locator('summary', { hasText: 'articles shown' }).click()
    await page.getByRole('checkbox', { name: /Breitbart News 3 Nov 2019/ }).uncheck()
    await expect.poll(() => heads.count()).toBe(0)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => heads.count()).toBe(before)
  })

  test('figures can be left to those whose numbers stand for something else', async () => {
    const page = await openPage(PATH)
    const figures = page.getByRole('region', { name: /^Numbers: / }).locator('tbody th[scope="row"]')
    const all = await figures.count()
    const said = page
      .locator('#numbers')
      .getByRole('status')
      .filter({ hasText: /figures?/ })
    expect(await said.textContent()).toBe(`${all}\u00a0figures`)
    await page.getByRole('button', { name: /^another unit/ }).click()
    await expect.poll(() => figures.count()).toBeLessThan(all)
    const left = await figures.count()
    expect(await said.textContent()).toBe(`${left}\u00a0${left === 1 ? 'figure' : 'figures'} of ${all}`)
    expect(await page.locator('section[aria-label^="Numbers"]').locator(LINK).count()).toBe(1)
    await expect.poll(() => new URL(page.url()).searchParams.get('relation')).toBe('rung')
  })

  test('words can be left to one voice, and a cell emptied so is not called not stated', async () => {
    const page = await openPage(PATH)
    const said = page.locator('#words').getByRole('status').filter({ hasText: 'concepts' })
    const all = Number.parseInt((await said.textContent()) ?? '', 10)
    expect(all).toBe(
      await page
        .getByRole('region', { name: /^Words: / })
        .locator('tbody th[scope="row"], [data-fold] > ul > li')
        .count(),
    )
    await page.getByRole('button', { name: /^“quoted”/ }).click()
    await expect.poll(() => page.locator('#words td a').count()).toBeGreaterThan(0)
    await expect.poll(() => said.textContent()).toMatch(new RegExp(`^\\d+\u00a0concepts of ${all}$`))
    expect(await page.locator('#words td').getByText('in another voice').count()).toBeGreaterThan(0)
  })

  test('a wide table scrolls inside its own region, which the keyboard reaches', async () => {
    const page = await openPage(PATH, { viewport: { width: 360, height: 740 } })
    const region = page.getByRole('region', { name: /^Numbers: / })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    const first = page.locator('#numbers tbody th[scope="row"]').first()
    expect((await first.boundingBox())?.x).toBeGreaterThanOrEqual(0)
  })
})
