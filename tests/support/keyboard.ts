import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the focus stands, as somebody sees it who has no pointer. */
interface Focus {
  /** what it is on, for messages */
  on: string
  /** on nothing, so that nobody knows where the next key goes */
  isLost: boolean
  /** something marks it: an outline, a shadow or the ring of a chart */
  isMarked: boolean
  /** at least a part of it lies in the window, under nothing else */
  isInView: boolean
}

/**
 * Presses Tab (or Shift+Tab) until `goal` has the focus, and fails where on the way the focus is lost, not marked, hidden under
 * something, or where it comes round to where it has been: then it is trapped. Resolves to the number of presses.
 */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  const seen = new Set<string>()
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    await page.keyboard.press(key)
    // What is out of view is scrolled to, which takes a moment.
    await expect
      .poll(() => focusOf(page), { message: `after ${presses} presses of ${key}` })
      .toMatchObject(WELL)
    if (await goal.evaluateAll((found) => found.some((element) => element === document.activeElement))) {
      return presses
    }
    const place = await page.evaluate(placeOfFocus)
    expect(
      seen.has(place),
      `${key} comes back to ${(await focusOf(page)).on} before it comes to ${goal}`,
    ).toBe(false)
    seen.add(place)
  }
  throw new Error(`${goal} is more than ${MOST_PRESSES} presses of ${key} away`)
}

const MOST_PRESSES = 200 // more than all that can be pressed on a page in its first state
const WELL = { isLost: false, isMarked: true, isInView: true }

/** Presses a key so many times and fails where the focus is lost, not marked, or hidden under something. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', presses: number): Promise<void> {
  for (let press = 1; press <= presses; press += 1) {
    await page.keyboard.press(key)
    await expect
      .poll(() => focusOf(page), { message: `after ${press} presses of ${key}` })
      .toMatchObject(WELL)
  }
}

/** Where the focus stands now. */
export async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) {
      return { on: 'nothing', isLost: true, isMarked: false, isInView: false }
    }
    const style = getComputedStyle(element)
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const isRinged = element.matches('[data-mark]') && document.querySelector('[class*="ring"]') !== null
    // Of what is larger than the window, the part in it.
    const boxes = [...element.getClientRects()].map((box) => ({
      left: Math.max(0, box.left),
      top: Math.max(0, box.top),
      width: Math.min(window.innerWidth, box.right) - Math.max(0, box.left),
      height: Math.min(window.innerHeight, box.bottom) - Math.max(0, box.top),
    }))
    const isInView = boxes
      .filter(({ width, height }) => width > 0 && height > 0)
      .some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((across) =>
          [0.1, 0.5, 0.9].some((down) => {
            const hit = document.elementFromPoint(left + width * across, top + height * down)
            const isMark = element.matches('[data-mark]') && hit?.closest('svg')
            return hit !== null && (element.contains(hit) || isMark)
          }),
        ),
      )
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      on: `<${element.tagName.toLowerCase()}> “${name.trim().slice(0, 60)}”`,
      isLost: false,
      isMarked: isOutlined || isRinged || style.boxShadow !== 'none',
      isInView,
    }
  })
}

function placeOfFocus(): string {
  const places: number[] = []
  for (let element = document.activeElement; element?.parentElement; element = element.parentElement) {
    places.unshift([...element.parentElement.children].indexOf(element))
  }
  return places.join('.')
}
