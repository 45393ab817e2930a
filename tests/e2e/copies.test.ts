import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ALDER, RELEASE } from '@/tests/commands/import/alder'
import { type App, startApp } from '@/tests/support/app'
import { openPage, type PageOptions } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const PLACE = `/releases/${RELEASE}`
const ADDED = 'The county clerk read the list aloud and said that nobody had asked the county before.'

let app: App
beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'copies' })
})
afterAll(() => app?.stop())

const open = (path: string, options: PageOptions = {}) =>
  openPage(path, { baseURL: app.url, reducedMotion: 'reduce', ...options })

/** Gives a text on /import and goes as far as the review. */
async function review(page: Page, text: string, outlet: string, day: string): Promise<void> {
  await page.getByLabel('Paste the article').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'What was read' }).waitFor()
  await page.getByLabel('Outlet').fill(outlet)
  await page.getByLabel('Date of publication').fill(day)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/articles/imported--**')
}

const columns = (page: Page, outlet: string) =>
  page.locator('#numbers').getByRole('columnheader', { name: outlet }).count()
const exact = async (page: Page) =>
  Number((await page.getByRole('button', { name: /^exact/ }).textContent())?.match(/\d+/)?.[0])

test('two near-copies are told before the second is saved, named on each page, and counted once where a reader asks', async () => {
  const first = await open('/import')
  await review(first, ALDER, 'The Alder Post', '2017-03-21')
  expect(await first.getByText('Much the same text').count()).toBe(0)
  await save(first)
  expect(await first.getByRole('complementary', { name: 'Other printings of this text' }).count()).toBe(0)

  const release = await open(PLACE)
  const before = await exact(release)
  expect(await release.getByText('Count a text only once').count()).toBe(0)

  const second = await open('/import')
  const copy = `${ALDER.replace('Agency lists', 'Federal agency prints list of')}\n\n${ADDED}`
  await review(second, copy, 'The Birch Courier', '2017-03-22')
  const note = second.getByRole('list', { name: 'Much the same text' })
  expect(await note.textContent()).toMatch(/already here: The Alder Post, 21 Mar 2017, 9\d % shared/)
  expect(await violations(second)).toEqual([])
  await save(second)

  const printings = second.getByRole('complementary', { name: 'Other printings of this text' })
  expect(await printings.getByRole('paragraph').first().textContent()).toBe(
    'Much the same text stands here as printed by 2 outlets; 1 of 2 printings has another headline.',
  )
  await printings.getByText('Who printed it').click()
  expect(await printings.textContent()).toContain('Held against the earliest of those that are here')
  expect(await printings.textContent()).toContain('Another headline. Paragraphs: 1 added.')
  expect(await violations(second)).toEqual([])

  await release.reload()
  expect(await exact(release)).toBeGreaterThan(before)
  expect(await columns(release, 'The Birch Courier')).toBe(1)
  const only = release.getByLabel('Count a text only once where several printed it')
  await only.focus()
  await release.keyboard.press('Space')
  await release.getByText('1 text stands here in 2 articles; it counts once below.').waitFor()
  expect(new URL(release.url()).searchParams.get('once')).toBe('true')
  expect(await exact(release)).toBe(before)
  expect(await columns(release, 'The Birch Courier')).toBe(0)
  const head = release.locator('#numbers').getByRole('columnheader', { name: 'The Alder Post' })
  expect(await head.getByRole('link', { name: 'and 1 other printing' }).getAttribute('href')).toBe('#copies')
  await release.getByText('Who printed it').click()
  const who = await release.getByRole('region', { name: 'Texts printed by several' }).textContent()
  // Numbers keep to their words by a space that does not break.
  expect(who?.replace(/\s/g, ' ')).toContain(
    'The Alder Post (21 Mar 2017), and printed by 1 other: The Birch Courier (22 Mar 2017)',
  )
  expect(await violations(release)).toEqual([])

  await only.focus()
  await release.keyboard.press('Space')
  await release.getByText('each of these counts below').waitFor()
  expect(new URL(release.url()).searchParams.get('once')).toBeNull()
  expect(await columns(release, 'The Birch Courier')).toBe(1)
})

test('a link to a release with each text counted once shows it so, without JavaScript and on a phone', async () => {
  const plain = await open(`${PLACE}?once=true`, { javaScriptEnabled: false })
  expect(await columns(plain, 'The Birch Courier')).toBe(0)
  expect(await columns(plain, 'The Alder Post')).toBe(1)
  const phone = await open(`${PLACE}?once=true`, { viewport: { width: 360, height: 740 } })
  await phone.getByText('Who printed it').click()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('a letter-for-letter reprint is told from the same article again, stored beside it, and grouped at once', async () => {
  const again = await open('/import')
  await again.getByLabel('Paste the article').fill(ALDER)
  await again.getByRole('button', { name: 'Read it' }).click()
  await again.getByText('This very text is here already: The Alder Post').waitFor()
  expect(await again.getByText('Did another outlet print it letter for letter?').count()).toBe(1)
  expect(await violations(again)).toEqual([])
  await again.getByLabel('Outlet').fill('The Alder Post')
  await again.getByRole('button', { name: 'Save as another printing' }).click()
  await again.getByText('This cannot be told from the article that is here, by The Alder Post.').waitFor()
  expect(again.url()).toMatch(/\/import$/)

  await again.getByLabel('Outlet').fill('The Cedar Times')
  await again.getByLabel('Date of publication').fill('2017-03-23')
  await again.getByRole('button', { name: 'Save as another printing' }).click()
  await again.waitForURL('**/articles/imported--the-cedar-times-**')
  const printings = again.getByRole('complementary', { name: 'Other printings of this text' })
  expect(await printings.getByRole('paragraph').first().textContent()).toContain('as printed by 3 outlets')
  await printings.getByText('Who printed it').click()
  const own = printings.getByRole('listitem').filter({ hasText: 'The Cedar Times (this page)' })
  expect(await own.textContent()).toContain('100 % of the shorter text is shared. The same paragraphs.')

  const html = `<html lang="en"><meta property="og:site_name" content="The Dogwood News">
    <body><article><h1>${ALDER.split('\n')[0]}</h1>${ALDER.split('\n\n')
      .slice(1)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`
  const told = await open('/import')
  await told
    .getByLabel('or files')
    .setInputFiles({ name: 'dogwood.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await told.getByRole('heading', { name: 'What was read' }).waitFor()
  const note = told.getByRole('list', { name: 'Much the same text' })
  expect(await note.textContent()).toMatch(
    /^This very text, letter for letter, is already here: The Alder Post/,
  )
  expect(await told.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true)
})
