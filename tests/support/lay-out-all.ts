import type { Page } from 'playwright-core'

/**
 * Lays out what is far from the window too. Pages leave that out until a reader comes near (`.far` in app/globals.css): until
 * then it has the height that it is guessed to have, and what stands in it lies over what comes after.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
}
