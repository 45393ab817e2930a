import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

// Sharp as a phone is: where a dot is wide, each letter is as many dots wide as fit best, which adds up to other widths.
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.625, isMobile: true }
// One line that breaks elsewhere makes 0.03, and no stand-in is as wide in every line; one of another width makes 0.05 to 0.28.
const MOST_SHIFT = 0.05

test.each(['/', '/releases/ddor-2017-03', '/articles/nc-detainers-2019--breitbart', '/compare'])(
  '%s keeps its lines where they are when the fonts come late',
  async (path) => {
    const page = await openPage('about:blank', PHONE)
    let bring = () => {}
    const isTime = new Promise<void>((resolve) => {
      bring = resolve
    })
    await page.route(/\.woff2$/, async (route) => {
      await isTime
      await route.continue()
    })
    // Not until all has come: a page waits for its fonts too.
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    expect(await hasStandIn(page), 'this computer has a font that stands in for ours').toBe(true)
    await expect.poll(() => painted(page)).toBe(true)
    expect(await ourFonts(page)).toBe(0)
    bring()
    await expect.poll(() => ourFonts(page), { timeout: 10_000 }).toBeGreaterThan(1)
    expect(await shifted(page)).toBeLessThan(MOST_SHIFT)
  },
)

test('articles and documents are set in the serif, the interface in the sans, and large headings in their own cut', async () => {
  const page = await openPage('/')
  const families = await page.evaluate(() =>
    ['.standfirst', 'main h1', 'nav a'].map((place) => {
      const element = document.querySelector(place)
      return element && getComputedStyle(element).fontFamily.split(',')[0]
    }),
  )
  expect(families).toEqual(['newsreader', 'headline', 'publicSans'])
  await expect.poll(() => ourFonts(page)).toBeGreaterThan(2)
})

function painted(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

/** Whether one of the readerʼs own fonts that are set as wide as ours is here. */
function hasStandIn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const loaded = await Promise.allSettled(
      ['sans like Arial', 'sans like Roboto'].map((family) => document.fonts.load(`16px "${family}"`)),
    )
    return loaded.some((each) => each.status === 'fulfilled' && each.value.length > 0)
  })
}

/** How many of our own families have come. */
function ourFonts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Set(
        [...document.fonts]
          .filter(({ status, family }) => status === 'loaded' && !/ like /.test(family))
          .map(({ family }) => family),
      ).size,
  )
}

/** The layout shift of the page so far (https://web.dev/articles/cls), of 1 for a whole window moved by its height. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 1000)
      }),
  )
}
