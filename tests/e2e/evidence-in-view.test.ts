import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { eventually } from '@/tests/support/eventually'
import { openPage } from '@/tests/support/page'

const REF = 'ddor-2017-03--epoch-times#q1'

/** Whether the phrase in its row and the words of its evidence stand below the bars that stay on screen, and in the window. */
function isInView(page: Page): Promise<boolean> {
  return page.evaluate((ref) => {
    const bars = [...document.querySelectorAll('[data-bar], [data-past]')]
      .map((bar) => bar.getBoundingClientRect())
      .filter(({ top }) => top < 100)
      .map(({ bottom }) => bottom)
    const boxes = [`td a[data-evidence="${ref}"]`, '#evidence blockquote'].map((each) =>
      document.querySelector(each)?.getBoundingClientRect(),
    )
    return boxes.every((box) => box && box.top >= Math.max(0, ...bars) && box.bottom <= window.innerHeight)
  }, REF)
}

test.each([900, 740])(
  'a followed link shows the phrase in its row and its evidence, %i px high',
  async (height) => {
    const page = await openPage('/releases/ddor-2017-03', { viewport: { width: 1440, height } })
    await page
      .locator('main')
      .getByRole('link', { name: /206 People Illegally/ })
      .first()
      .click()
    await page.locator('#evidence').waitFor()
    await eventually(() => isInView(page)).toBe(true)
  },
)

test('so does one from another page', async () => {
  const page = await openPage('/guide/3', { viewport: { width: 1440, height: 900 } })
  await page.getByRole('link', { name: /206 People Illegally/ }).click()
  await page.locator('#evidence').waitFor()
  await eventually(() => isInView(page)).toBe(true)
})
