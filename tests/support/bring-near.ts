import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Scrolls to `chart`, a figure that is drawn only when it comes near the window, and returns once it is drawn. It scrolls
 * again where something else moved the page meanwhile, as evidence does that the address asks for.
 */
export async function bringNear(chart: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        await chart.scrollIntoViewIfNeeded()
        return chart.locator('[data-waiting]').count()
      },
      { timeout: 20_000 },
    )
    .toBe(0)
}
