import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

test.each(['numbers', 'words'])(
  'the section of %s of a release leads to a comparison by them',
  async (part) => {
    const page = await openPage('/releases/ddor-2017-03')
    await page
      .locator(`#${part}`)
      .getByRole('link', { name: /^Compare these articles/ })
      .click()
    await page.waitForURL(/\/compare\?cols=/)
    const tabs = page.getByRole('navigation', { name: 'Compared by' })
    expect((await tabs.locator('[aria-current]').textContent())?.toLowerCase()).toContain(part)
  },
)
