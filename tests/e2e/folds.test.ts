import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { layOutAll } from '@/tests/support/lay-out-all'
import { openPage } from '@/tests/support/page'

const PATH = '/releases/nc-detainers-2019'
const FOLD = '#words details[data-fold]'

const isSeen = (page: Page, ref: string) => page.locator(`#words td a[data-evidence="${ref}"]`).isVisible()
/** The reference of the first phrase that stands folded away. */
const foldedRef = async (page: Page) =>
  (await page.locator(`${FOLD} a[data-evidence]`).first().getAttribute('data-evidence')) ?? ''

describe('what only one article has', () => {
  test('is folded, opens by key, and its evidence opens in it and gives the focus back', async () => {
    const page = await openPage(PATH)
    const ref = await foldedRef(page)
    expect(await isSeen(page, ref)).toBe(false)
    const summary = page.locator(`${FOLD} > summary`).first()
    expect(await summary.textContent()).toMatch(/^\d+\s(more )?concepts/)
    await summary.press('Enter')
    expect(await isSeen(page, ref)).toBe(true)
    await page.locator(`#words td a[data-evidence="${ref}"]`).press('Enter')
    await page.locator('#words details #evidence').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('#evidence').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-evidence'))).toBe(ref)
  })

  test('is unfolded by the address of its evidence, without JavaScript too, and stays open when that closes', async () => {
    const ref = await foldedRef(await openPage(PATH))
    const address = `${PATH}?open=${encodeURIComponent(ref)}`
    const bare = await openPage(address, { javaScriptEnabled: false })
    expect(await isSeen(bare, ref)).toBe(true)
    const page = await openPage(address)
    // What is pressed before the scripts run is heard by nobody.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return page.locator('#evidence').count()
      })
      .toBe(0)
    expect(await isSeen(page, ref)).toBe(true)
  })
})

test('a release page of seven articles is no longer than twenty screens', async () => {
  const page = await openPage(PATH, { viewport: { width: 1440, height: 900 } })
  await layOutAll(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20 * 900)
})
