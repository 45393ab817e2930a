import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { openPage, type PageOptions } from '@/tests/support/page'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const draft = markdownDraft(readFileSync('tests/gold/draft/draft.md', 'utf8')).text
const DAY = '2031-11-14'

const open = (options: PageOptions = {}) => openPage('/review', { reducedMotion: 'reduce', ...options })
const box = (page: Page) => page.getByLabel('The draft')
const notes = (page: Page) => page.getByRole('region', { name: 'Notes' })
const cards = (page: Page) => notes(page).locator('[id^="note-"]')

async function paste(page: Page, text = draft): Promise<void> {
  await page.getByLabel('Day of publication').fill(DAY)
  await page.getByRole('checkbox', { name: /AP style/ }).check()
  await box(page).fill(text)
  await cards(page).first().waitFor()
}

describe('checking a draft', () => {
  test('proposes the release, and notes every planted fault in place with figure and field', async () => {
    const page = await open()
    await paste(page)
    expect(await page.getByLabel('Release').inputValue()).toBe('county-detainers-2031')
    await page.getByText(/^Proposed\. The record has, or comes near to/).waitFor()
    expect(await cards(page).count()).toBeGreaterThanOrEqual(25)
    await notes(page).getByText('the record has 846', { exact: false }).first().waitFor()
    const elsewhere = notes(page).getByRole('listitem').filter({ hasText: 'The Harlopen Courier' })
    expect(await elsewhere.count()).toBeGreaterThan(0)
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  test('makes ready what the first check waits for as soon as the page is open', async () => {
    const page = await open()
    const [ready] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/review/check')),
      page.reload(),
    ])
    expect(ready.request().method()).toBe('GET')
    expect(ready.status()).toBe(204)
  })

  test('checks again while typing, the caret where it was, and loses no letter', async () => {
    const page = await open()
    await paste(page)
    const at = draft.indexOf('864') + 3
    await box(page).evaluate((area: HTMLTextAreaElement, place) => area.setSelectionRange(place, place), at)
    for (let letter = 0; letter < 3; letter++) await box(page).press('Backspace')
    await box(page).pressSequentially('846 or so')
    await notes(page).getByText('the record has 846', { exact: false }).first().waitFor({ state: 'detached' })
    expect(await box(page).inputValue()).toBe(draft.replace('864', '846 or so'))
    const caret = await box(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)
    expect(caret).toBe(draft.indexOf('864') + '846 or so'.length)
  })

  test('goes from note to note by key, and takes a suggestion in and back', async () => {
    const page = await open()
    await page.getByLabel('Day of publication').fill('2022-05-05')
    await page.getByLabel('Release').selectOption('')
    await page.getByRole('checkbox', { name: /ICE and CBP/ }).check()
    const text = 'Aliens in the county\n\nThe alien was held for a week, officials said.'
    await box(page).fill(text)
    await cards(page).first().waitFor()
    await box(page).focus()
    await page.keyboard.press('F8')
    const chosen = () =>
      box(page).evaluate((a: HTMLTextAreaElement) => a.value.slice(a.selectionStart, a.selectionEnd))
    expect((await chosen()).toLowerCase()).toContain('alien')
    const put = notes(page).getByRole('button', { name: /^Put / }).first()
    await put.click()
    expect(await box(page).inputValue()).not.toBe(text)
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(await box(page).inputValue()).toBe(text)
  })

  test('works as a form where no script runs', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.getByLabel('Day of publication').fill(DAY)
    await page.getByLabel('Release').selectOption('county-detainers-2031')
    await box(page).fill(draft)
    await page.getByRole('button', { name: 'Check it' }).click()
    await cards(page).first().waitFor()
    expect(await page.getByRole('link', { name: /^Note 1:/ }).count()).toBe(1)
    expect((await box(page).inputValue()).replaceAll('\r\n', '\n')).toBe(draft)
  })

  test('takes the day of the release as that of publication by one press, and says when the day lies before it', async () => {
    const page = await open()
    await page.getByLabel('Release').selectOption('county-detainers-2031')
    await page.getByText('That is before the release:').waitFor()
    await page.getByRole('button', { name: /take this as the day of publication/ }).click()
    const day = await page.getByLabel('Day of publication').inputValue()
    expect(day).toMatch(/^2031-11-/)
    expect(await page.getByText('That is before the release:').count()).toBe(0)
    await page.getByLabel('Day of publication').fill('')
    await page.getByText('Not stated: “Tuesday”', { exact: false }).waitFor()
  })

  test('says of a document that is none what is wrong, and keeps what was typed', async () => {
    const page = await open()
    await box(page).fill('A headline')
    await page.getByLabel('or a file').setInputFiles({
      ...{ name: 'draft.doc', mimeType: 'application/msword' },
      buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    })
    await page.getByRole('alert').getByText('draft.doc', { exact: false }).waitFor()
    expect(await box(page).inputValue()).toBe('A headline')
  })
})
