import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually } from '@/tests/support/eventually'
import { walk } from '@/tests/support/keyboard'
import { layOutAll } from '@/tests/support/lay-out-all'
import { openPage } from '@/tests/support/page'
import { PAGES } from '@/tests/support/pages'

// 1280 x 1024 at 400 %: what WCAG 1.4.10 asks a page to stand.
const ZOOMED = { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' } as const

describe.each(PAGES)('%s, zoomed in', (path) => {
  test('loses nothing, scrolls one way, and leaves the window to what is read, with more room between letters too', async () => {
    const page = await openPage(path, ZOOMED)
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await cutText(page)).toEqual([])
    expect(await coveredShare(page)).toBeLessThan(1 / 3)
    await layOutAll(page)
    // More than once: as long as the page starts, it may bring the phrase that is open into view.
    await eventually(() => targetFaults(page)).toEqual([])

    await spaceText(page)
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await cutText(page)).toEqual([])
  })
})

test.each(['/releases/nc-detainers-2019', '/compare?cols=outlet:breitbart,outlet:ap,outlet:fox-news'])(
  'what has the focus lies under nothing that stays in view: %s',
  { timeout: 120_000 }, // every press is looked at
  async (path) => {
    for (const viewport of [ZOOMED.viewport, { width: 1280, height: 720 }]) {
      const page = await openPage(path, { ...ZOOMED, viewport })
      // Past the head of the page into its first table, and back up with rows of it above.
      await walk(page, 'Tab', 45)
      await walk(page, 'Shift+Tab', 15)
    }
  },
)

test('text stands more room between its letters and lines at any width', async () => {
  for (const path of [
    '/',
    '/releases/nc-detainers-2019',
    '/compare?cols=outlet:breitbart,outlet:ap',
    '/method',
  ]) {
    const page = await openPage(path, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    await spaceText(page)
    expect(await cutText(page), path).toEqual([])
    expect(await sidewaysOverflow(page), path).toBe(0)
  }
})

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Words that stand partly outside what shows them and cannot be scrolled to: the beginning of each. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
      [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const holder = text.parentElement
      if (!holder?.checkVisibility({ visibilityProperty: true }) || text.textContent?.trim() === '') continue
      // Heard, not seen; and what a chart draws is read from its marks and its table.
      if (holder.closest('.sr-only, script, style, svg, [class*="names"]')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom, width } = range.getBoundingClientRect()
      if (width === 0) continue
      for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY))
          break
        if (!hides(style)) continue
        const around = box.getBoundingClientRect()
        // Heard, not seen, by another name.
        if (around.width <= 1) break
        if (
          left < around.left - 1 ||
          right > around.right + 1 ||
          top < around.top - 2 ||
          bottom > around.bottom + 2
        )
          cut.push(text.textContent?.trim().slice(0, 60) ?? '')
      }
    }
    return cut
  })
}

/** The largest share of the window's height that bars take which stay in view while the page is read. */
function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stays = [...document.querySelectorAll('body *')].filter((element) => {
      const { position, top, visibility } = getComputedStyle(element)
      return (position === 'fixed' || position === 'sticky') && top !== 'auto' && visibility !== 'hidden'
    })
    let most = 0
    const steps = 8
    for (let step = 0; step <= steps; step += 1) {
      window.scrollTo({ top: (document.documentElement.scrollHeight * step) / steps, behavior: 'instant' })
      for (const element of stays) {
        const { top, bottom, width } = element.getBoundingClientRect()
        const sticksAt = Number.parseFloat(getComputedStyle(element).top)
        const isStuck = Math.abs(top - sticksAt) < 2 && bottom > 0 && width > window.innerWidth / 2
        if (isStuck) most = Math.max(most, Math.min(bottom, window.innerHeight) / window.innerHeight)
      }
    }
    window.scrollTo({ top: 0, behavior: 'instant' })
    return most
  })
}

/** What can be pressed and is smaller than 24 pixels with no room around it, or is called other than what is written on it. */
async function targetFaults(page: Page): Promise<string[]> {
  // A table that is scrolled has some lie half under its first column or its head, as long as it is.
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' })
    for (const element of document.querySelectorAll('main *')) element.scrollLeft = 0
  })
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withRules(['target-size', 'label-content-name-mismatch'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
