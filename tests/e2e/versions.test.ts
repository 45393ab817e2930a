import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ALDER } from '@/tests/commands/import/alder'
import { type App, startApp } from '@/tests/support/app'
import { openPage } from '@/tests/support/page'

const LINK = 'https://alder-post.example/loose'
const FIRST = `${ALDER.replace('Agency lists 206 declined detainers in its first weekly report', 'Criminals are living freely, sheriff says')}

The criminals are loose in Willow County, the sheriff said.

The list is due again next Monday , the agency said.`
const SECOND = FIRST.replace('living freely', 'living outside immigration detention')
  .replace('criminals are loose', 'criminals could be loose')
  .replace('Monday , the', 'Monday, the')

let app: App
beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'versions' })
})
afterAll(() => app?.stop())

const open = (path = '/import') => openPage(path, { baseURL: app.url, reducedMotion: 'reduce' })

/** Gives a text to the form with the link that it stood under, and presses Save. */
async function give(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste the article').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'What was read' }).waitFor()
  await page.getByLabel('Link', { exact: true }).fill(LINK)
  await page.getByRole('button', { name: 'Save' }).click()
}

describe('a page that is imported twice', () => {
  test('is its next version, and tells which coded facts changed, with trivial edits folded away', async () => {
    const page = await open()
    await give(page, FIRST)
    await page.waitForURL('**/articles/imported--**')
    const first = page.url()
    expect(await page.getByText('Version 1').count()).toBe(0)

    // The link was typed, so that another text of it is here is told before anything is saved.
    await page.goto(`${app.url}/import`)
    await give(page, SECOND)
    await page.getByText('Saving stores this one as version 2.').waitFor()
    expect(page.url()).toBe(`${app.url}/import`)
    expect(await page.getByRole('radio', { name: /As version 1 has it/ }).isChecked()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/articles/imported--**')
    await page.getByText('Version 2, the newest of 2 that are here').waitFor()
    await page.getByRole('link', { name: /coded facts? and the headline changed/ }).click()

    await page.getByRole('heading', { name: /From version 1 to 2: \d.coded facts? changed/ }).waitFor()
    const facts = page.getByRole('region', { name: /From version 1 to 2/ })
    const sides = async (kind: string) =>
      (
        await facts
          .locator('dl', { has: page.getByText(kind, { exact: true }) })
          .locator('dd')
          .allTextContents()
      ).map((side) => side.trim())
    expect(await sides('Headline')).toEqual([
      'Criminals are living freely, sheriff says',
      'Criminals are living outside immigration detention, sheriff says',
    ])
    expect(await facts.getByText('could be').count()).toBeGreaterThan(0)
    const trivial = page.locator('details', { hasText: 'trivial edit' })
    expect(await trivial.getAttribute('open')).toBeNull()
    await trivial.locator('summary').click()
    await trivial.getByText('Monday, the').waitFor()

    await page.goto(first)
    await page.getByText('A newer one is compared with other outlets').waitFor()
  })

  test('with a text that is here says so and saves nothing, and which one is compared', async () => {
    const page = await open()
    await page.getByLabel('Paste the article').fill(SECOND)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('There is nothing to save, and nothing was changed.').waitFor()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)

    await page.goto(`${app.url}/import`)
    await page.getByLabel('Paste the article').fill(FIRST)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('It is version 1 of its page').waitFor()
    await page.getByRole('link', { name: 'delete version 2' }).click()
    await page.getByLabel(/for good/).check()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL('**/import')
    await give(page, SECOND)
    await page.getByText('Saving stores this one as version 2.').waitFor()
  })

  test('and read into a text that is here while it is looked over says so as well', async () => {
    const page = await open()
    await page.getByLabel('Paste the article').fill(`${FIRST}\n\nOne line more.`)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('The text, as it will be kept').click()
    await page.getByLabel('Text', { exact: true }).fill(FIRST)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This very text is here already').waitFor()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
  })
})
