import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

const PATH = '/releases/cis-2014-03'
const REF = 'cis-2014-03--hngn#q3'
const NOTES = '#findings li:has(p):has(ul)'
const noteCount = (page: Page) => page.locator(NOTES).count()
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

describe('the notes of a release', () => {
  test('say at their head what they are not', async () => {
    const page = await openPage(PATH)
    const text = await page.textContent('#findings')
    expect(text).toContain('notes to a reader, not verdicts')
    expect(text).toContain('opening alone are not held to what they may say further down')
    expect(text).toContain('That is not a certificate')
  })

  test('are left to one rule and one outlet, which the address keeps', async () => {
    const page = await openPage(PATH)
    const all = await noteCount(page)
    // A choice made before the scripts run is lost: it is made until the address has it.
    await expect
      .poll(async () => {
        await page.locator('#findings').getByLabel(/^Rule/).selectOption('unit-changed')
        return param(page, 'rule')
      })
      .toBe('unit-changed')
    await expect.poll(() => noteCount(page)).toBeLessThan(all)
    const ofRule = await noteCount(page)
    await page
      .locator('#findings')
      .getByLabel(/^Outlet/)
      .selectOption('hngn')
    await expect.poll(() => noteCount(page)).toBeLessThan(ofRule)
    const left = await noteCount(page)
    expect(left).toBeGreaterThan(0)
    await page.reload()
    expect(await noteCount(page)).toBe(left)
    expect(await page.getByRole('status').filter({ hasText: 'note' }).textContent()).toMatch(
      new RegExp(`^${left}.notes? of ${all}$`),
    )
  })

  test('show everything where an address names no rule that found something', async () => {
    const page = await openPage(`${PATH}?rule=no-such-rule`)
    expect(await noteCount(page)).toBeGreaterThan(5)
  })

  test('open their evidence in the table by keyboard, and Esc comes back', async () => {
    const page = await openPage(PATH)
    const phrase = page.locator(`#findings a[data-evidence="${REF}"]`).first()
    // Enter may follow the link before the scripts run; the evidence is there either way.
    await phrase.focus()
    await page.keyboard.press('Enter')
    const evidence = page.locator('#numbers #evidence')
    await evidence.waitFor()
    expect(await evidence.textContent()).toContain('Two digits changed places')
    await expect.poll(() => param(page, 'open')).toBe(REF)
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return evidence.count()
      })
      .toBe(0)
  })

  test('are plain links where there is no JavaScript', async () => {
    const page = await openPage(PATH, { javaScriptEnabled: false })
    await page.locator(`#findings a[data-evidence="${REF}"]`).first().click()
    expect(param(page, 'open')).toBe(REF)
    expect(await page.textContent('#evidence')).toContain('67,897')
  })

  test('lead to the article, where the same note stands', async () => {
    const page = await openPage(`${PATH}?rule=figure-transposed`)
    await page.locator('#findings a[href^="/articles/cis-2014-03--hngn#f"]').click()
    await page.waitForURL(/\/articles\/cis-2014-03--hngn#f\d+$/)
    const note = page.locator(new URL(page.url()).hash)
    expect(await note.textContent()).toContain('Digits changed places')
    expect(await note.textContent()).toContain('67,897')
  })
})

describe('the notes of an exercise', () => {
  test('are folded on an article, because they give away what was planted', async () => {
    const page = await openPage('/articles/county-detainers-2031--the-iron-gate')
    const statement = page.locator('#findings').getByText('The article counts people')
    expect(await statement.isVisible()).toBe(false)
    await page.locator('#findings summary').click()
    expect(await statement.isVisible()).toBe(true)
    expect(await page.locator('sup a').count()).toBe(0)
  })
})

describe('what was left out', () => {
  const rows = (page: Page) => page.locator('#left-out tbody th[scope="row"]').count()

  test('can be left to the rows in which outlets differ', async () => {
    const page = await openPage('/releases/county-detainers-2031')
    const all = await rows(page)
    await expect
      .poll(async () => {
        await page.getByLabel('only rows that differ between outlets').check()
        return param(page, 'differ')
      })
      .toBe('true')
    await expect.poll(() => rows(page)).toBeLessThan(all)
  })

  test('leads from a cell to the phrase that states it', async () => {
    const page = await openPage(PATH)
    const cell = page.locator('#left-out td a[data-evidence]').first()
    const ref = await cell.getAttribute('data-evidence')
    await cell.click()
    await page.locator('#evidence').waitFor()
    await expect.poll(() => param(page, 'open')).toBe(ref)
  })
})

describe('the ladder', () => {
  test('shows a number whose digits changed places', async () => {
    const page = await openPage(PATH)
    const pin = page.locator('[aria-labelledby="ladder"] li', { hasText: '67,897' })
    expect(await pin.last().textContent()).toContain('HNGN')
  })

  test('has the worked numbers under it, folded', async () => {
    const page = await openPage(PATH)
    const worked = page.locator('#numbers details', { hasText: 'Worked numbers' })
    await worked.locator('summary').click()
    expect(await worked.textContent()).toContain('about 186 encounters a day')
    expect(await worked.textContent()).toContain('35.1%')
    expect(await worked.textContent()).toContain('Where it would not be fair')
  })
})
