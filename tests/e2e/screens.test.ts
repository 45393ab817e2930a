import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bringNear } from '@/tests/support/bring-near'
import { openPage } from '@/tests/support/page'
import { violations, violationsInForcedColours } from '@/tests/support/violations'

// A release with a ladder, one with seven columns and its evidence open, an article with its text, and the lists.
const SCREENS = [
  '/',
  '/releases/foia-sex-offenses-2015',
  '/releases/nc-detainers-2019?open=nc-detainers-2019--breitbart%23q1',
  '/releases/cis-2014-03?rule=unit-changed&differ=true',
  '/articles/criminal-releases-fy2013--sdp-america',
  '/articles/nc-detainers-2019--breitbart',
  '/outlets',
  '/outlets/breitbart',
  '/method',
  '/accessibility',
  '/glossary',
  '/terms',
  '/timeline',
  '/people',
  '/people/jessica-vaughan',
  '/releases/foia-sex-offenses-2015/figures/sex-assault-194',
  '/terms/illegal-aliens',
  '/exercises',
  '/exercises/county-detainers-2031?key=shown',
  '/articles/county-detainers-2031--the-iron-gate',
  '/review',
  '/classes',
  '/join',
  '/lessons/whose-words',
]
// Sizes change what is laid out and schemes what is painted, so each is met once.
const LOOKS = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const

describe.each(SCREENS)('%s', (path) => {
  test.each(LOOKS)(
    'is accessible and fits, $viewport.width px wide, $colorScheme and in forced colours',
    async (look) => {
      const page = await openPage(path, { ...look, reducedMotion: 'reduce' })
      await drawCharts(page)
      expect(await violations(page)).toEqual([])
      expect(await violationsInForcedColours(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    },
  )
})

describe('a page that is not there', () => {
  const allow = [/the server responded with a status of 404/]

  test('names the release that was asked for and lists those that exist', async () => {
    const page = await openPage('/releases/ndd-2023', { allow })
    expect(await page.textContent('h1')).toBe('There is no release “ndd-2023”')
    await page.locator('main a[href="/releases/ndd-2024-09"]').waitFor()
    expect(await violations(page)).toEqual([])
  })

  test.each([
    '/articles/none',
    '/outlets/none',
    '/terms/none',
    '/people/none',
    '/releases/cis-2014-03/figures/none',
    '/exercises/none',
    '/nowhere',
  ])('%s says so, with a 404', async (path) => {
    const page = await openPage(path, { allow })
    expect(await page.textContent('h1')).toMatch(/^There is no /)
    expect((await page.request.get(path)).status()).toBe(404)
  })
})

describe('light and dark', () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  test('follow the device until the reader chooses, and keep the choice', async () => {
    const page = await openPage('/', { colorScheme: 'dark' })
    const dark = await background(page)
    await page.getByRole('button', { name: 'Light' }).click()
    const light = await background(page)
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await background(page)).toBe(light)
    expect(await page.getAttribute('html', 'data-theme')).toBe('light')
    await page.getByRole('button', { name: 'System' }).click()
    expect(await background(page)).toBe(dark)
  })

  test('can be chosen without JavaScript, and the page stays', async () => {
    const page = await openPage('/method', { colorScheme: 'light', javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Dark' }).click()
    expect(new URL(page.url()).pathname).toBe('/method')
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  })
})

/** Charts are drawn when they come near: walks down the page, waits for them and goes back to where a reader begins. */
async function drawCharts(page: Page) {
  for (const chart of await page.locator('main [role="img"], main figure').all()) {
    await bringNear(chart)
  }
  if (/\/releases\/[^/]+$/.test(new URL(page.url()).pathname))
    await page.locator('.recharts-surface').first().waitFor()
  // Else something may lie half under the bar that stays in view, where axe takes it for a small target.
  await page.evaluate(() => window.scrollTo(0, 0))
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
