import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { codeAttachedTexts } from '@/lib/commands/code-attached-texts'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { commandLine } from '@/lib/core/people/actor'
import { type App, startApp } from '@/tests/support/app'
import { openPage, type PageOptions } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

// A constructed article, whose text is part of the repository, coded by hand in full.
const CONSTRUCTED = '/articles/county-detainers-2031--harlopen-courier'

let app: App

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'machine_coding' })
  process.env.DATABASE_URL = app.databaseUrl
  await codeAttachedTexts({ databaseUrl: app.databaseUrl, actor: 'a test' })
})
afterAll(() => app?.stop())

const open = (address: string, options: PageOptions = {}) =>
  openPage(address, { baseURL: app.url, reducedMotion: 'reduce', ...options })

describe('the machine coding of an article', () => {
  test('is a switch away, keeps its place in the address, and leaves the hand coding first', async () => {
    const page = await open(CONSTRUCTED)
    const marks = page.locator('a[data-mentions]')
    expect(await page.locator('[data-mentions*="engine-"]').count()).toBe(0)
    const byHand = await marks.count()
    await page.getByRole('link', { name: 'Machine coding' }).click()
    await page.locator('[data-mentions*="engine-"]').first().waitFor()
    expect(page.url()).toContain('?coding=machine')
    expect(await page.textContent('main')).toContain(`Read by the Parallax engine ${ENGINE_VERSION}`)
    await page.reload()
    expect(await page.locator('[data-mentions*="engine-"]').count()).toBeGreaterThan(20)
    await page.getByRole('link', { name: 'Hand coding' }).click()
    await expect.poll(() => marks.count()).toBe(byHand)
    expect(page.url()).not.toContain('coding=')
  })

  test('says in every note that a machine read it, and leads to how often that is right', async () => {
    const page = await open(`${CONSTRUCTED}?coding=machine`)
    const note = page.getByRole('complementary', { name: 'Coding of the marked phrase' })
    for (const mark of (await page.locator('a[data-mentions]:not([tabindex])').all()).slice(0, 5)) {
      // The marks answer once the page has come alive.
      await expect
        .poll(async () => {
          await mark.blur()
          await mark.focus()
          return note.textContent()
        })
        .toContain(`Read by the Parallax engine ${ENGINE_VERSION}`)
      expect(await note.getByText('machine', { exact: true }).count()).toBeGreaterThan(0)
      const href = await note
        .getByRole('link', { name: 'how often it is right' })
        .first()
        .getAttribute('href')
      expect(href).toMatch(/^\/method#accuracy-(terms|numbers|windows|officials)$/)
    }
  })

  test('is told apart by a dashed rule, not by colour alone', async () => {
    const page = await open(`${CONSTRUCTED}?coding=machine`)
    const lines = await page
      .locator('a[data-mentions]')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).borderBottomStyle))])
    expect(lines).toEqual(['dashed'])
  })

  test('works without JavaScript', async () => {
    const page = await open(CONSTRUCTED, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Machine coding' }).click()
    expect(await page.locator('[data-mentions*="engine-"]').count()).toBeGreaterThan(20)
  })
})

describe('machine and hand side by side', () => {
  test('counts what both and either marked, as many as the list has', async () => {
    const page = await open(`${CONSTRUCTED}?coding=both`)
    await page.getByRole('heading', { name: 'How far they agree' }).waitFor()
    for (const state of ['only by hand', 'only by machine']) {
      const button = page.getByRole('button', { name: new RegExp(`^${state}`) })
      const count = Number((await button.textContent())?.replace(/\D/g, ''))
      const shares = await page.locator('dt', { hasText: state }).locator('+ dd').allTextContents()
      expect(shares.reduce((sum, each) => sum + Number(each), 0)).toBe(count)
      await button.click()
      await expect.poll(() => page.locator('li[data-state]').count()).toBe(count)
      await page.reload()
      expect(await page.locator('li[data-state]').count()).toBe(count)
      await page.getByRole('button', { name: 'All places' }).click()
    }
  })

  test('names what the two say differently, and leads to the place in the text', async () => {
    const page = await open(`${CONSTRUCTED}?coding=both&places=differing`)
    const row = page.locator('li[data-state]').first()
    expect(await row.textContent()).toMatch(/\w: .+ \/.+/)
    await row.getByRole('link', { name: 'in the text' }).click()
    expect(new URL(page.url()).hash).toMatch(/^#at-\d+$/)
    const target = page.locator(':target + a[data-mentions]')
    expect(await target.count()).toBe(1)
    expect(await target.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid')
  })

  for (const view of ['machine', 'both']) {
    for (const width of [1440, 360]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`${view}, ${width} px wide, ${colorScheme}: is accessible and fits`, async () => {
          const page = await open(`${CONSTRUCTED}?coding=${view}`, {
            viewport: { width, height: 800 },
            colorScheme,
          })
          expect(await violations(page)).toEqual([])
          expect(await sidewaysOverflow(page)).toBe(0)
        })
      }
    }
  }
})

const shared = path.resolve('../shared/articles/hngn-2014.txt')
describe.skipIf(!existsSync(shared))(
  'an article that two people coded (its text is beside the repository)',
  () => {
    const ARTICLE = 'cis-2014-03--hngn'

    test('is compared with the settled coding, with the agreement of the two beside it', async () => {
      const text = readFileSync(shared, 'utf8')
      const attached = await attachText({ text, actor: commandLine('a test'), mayReplace: false })
      expect(attached).toMatchObject({ articleId: ARTICLE, engine: { code: 'coded' } })
      const page = await open(`/articles/${ARTICLE}?coding=both`)
      const section = page.getByRole('region', { name: 'How far they agree' })
      expect(await section.textContent()).toContain('the settled coding')
      expect(await section.getByRole('columnheader', { name: 'Two people' }).count()).toBe(4)
      const words = section.getByRole('region', { name: 'Words' }).getByRole('row', { name: /^same place/ })
      expect(await words.textContent()).toMatch(/^same place\d+%\d+%$/)
    })
  },
)

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
