import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { type App, startApp } from '@/tests/support/app'
import { openPage } from '@/tests/support/page'

// No article's text is in the repository: the one read here is made of an article's coded phrases alone.
const ARTICLE = 'nc-detainers-2019--breitbart-2019-11-26'
const LEFT_OUT = 2

let app: App
let left: string[]

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'reader' })
  process.env.DATABASE_URL = app.databaseUrl
  const detail = await articleDetail(ARTICLE)
  const phrases = [...new Set(detail?.mentions.map(({ phrase }) => phrase).filter(Boolean))]
  left = phrases.splice(-LEFT_OUT)
  const text = phrases.map((phrase) => `Here stands: ${phrase}.`).join('\n\n')
  const result = await attachText({
    text,
    actor: commandLine('a test'),
    articleId: ARTICLE,
    mayReplace: false,
  })
  expect(result.code).toBe('attached')
})
afterAll(() => app?.stop())

const open = () => openPage(`/articles/${ARTICLE}`, { baseURL: app.url })

describe('the reader', () => {
  test('marks the mentions in place and says that the text is not the one that was coded', async () => {
    const page = await open()
    expect(await page.locator('a[data-mentions]').count()).toBeGreaterThan(20)
    expect(await page.getByText('not letter for letter the one that was coded').count()).toBe(1)
  })

  test('shows the coding of a mark on focus, keeps it on a press, lets go on Esc', async () => {
    const page = await open()
    const note = page.getByRole('complementary', { name: 'Coding of the marked phrase' })
    const mark = page.locator('a[data-mentions]:not([tabindex])').first()
    const phrase = (await mark.textContent()) ?? ''
    // Until the page's scripts run nobody hears of the focus.
    const noted = async () => {
      await mark.blur()
      await mark.focus()
      return note.textContent()
    }
    await expect.poll(noted, { timeout: 10_000 }).toContain(phrase)
    await page.keyboard.press('Enter')
    expect(await note.textContent()).toContain('lets go')
    await page.keyboard.press('Escape')
    expect(await note.textContent()).not.toContain(phrase)
  })

  test('hides the marks of a kind', async () => {
    const page = await open()
    const before = await page.locator('a[data-mentions]').count()
    await page.getByRole('checkbox', { name: /^numbers/ }).uncheck()
    await expect.poll(() => page.locator('a[data-mentions]').count()).toBeLessThan(before)
  })

  test('lists what did not anchor instead of placing it', async () => {
    const page = await open()
    await page.getByText('did not anchor in this text').click()
    for (const phrase of left) expect(await page.locator('details li').allTextContents()).toContain(phrase)
  })

  test('says how to attach a text where there is none', async () => {
    const page = await openPage('/articles/nc-detainers-2019--washington-times', { baseURL: app.url })
    expect(await page.textContent('main')).toContain('npm run attach -- <folder>')
    await page.getByText('Attach its text').click()
    expect(await page.getByLabel('Paste its text').isVisible()).toBe(true)
  })
})
