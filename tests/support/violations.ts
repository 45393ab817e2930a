import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// What colours alone can change; the page itself is the same.
const OF_COLOURS = ['color-contrast', 'link-in-text-block', 'target-size']

/** As `violations`, in the colours that a reader chose for all pages (forced-colors); puts those of the design back. */
export async function violationsInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations: found } = await builder.withRules(OF_COLOURS).analyze()
  const hidden = await page.evaluate(wordsInColourOfGround)
  await page.emulateMedia({ forcedColors: 'none' })
  if (hidden.length > 0) return hidden
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

/**
 * What axe finds wrong with the page as it stands, by the rules of WCAG 2.2 AA and its best practices: one
 * "rule: selector" for each place, empty where nothing is wrong.
 */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Kept are the violations alone, and no second page is opened to put frames of other origins together: our pages
    // have none. The rules are the same, and a long page takes a fifth of the time.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(WCAG)
    .analyze()
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

/** The browser lays the ground of the page under all words then: words in that very colour are not seen, and axe misses it. */
function wordsInColourOfGround(): string[] {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'Canvas'
  const ground = getComputedStyle(probe).color
  probe.remove()
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const style = getComputedStyle(element)
      const isForced = style.getPropertyValue('forced-color-adjust') !== 'none'
      return hasWords && isForced && style.color === ground && element.checkVisibility()
    })
    .map((element) => `words in the colour of the page: ${element.textContent?.trim().slice(0, 60)}`)
}
