import { expect, test } from 'vitest'
import { MOST_ON_SHEET } from '@/lib/core/compare/figure-handout'
import { GUIDED } from '@/lib/queries/guide'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'
import { beyond, printed, type Sheet, textOf } from './printed'

const RELEASE = `/releases/${GUIDED.release}`
const HANDOUT = `${RELEASE}/figures/${GUIDED.figure}/handout`
const WAY = 'A handout of this, on one page'

test('the guide leads from the front page to a handout of its number, on one sheet of Letter and of A4', async () => {
  const page = await openPage('/')
  await page.locator('main a[href^="/guide"]').first().click()
  await page.getByRole('link', { name: /^Next/ }).click()
  await page.waitForURL('**/guide/2')
  await page.getByRole('link', { name: /^Next/ }).click()
  await page.waitForURL('**/guide/3')
  await page.getByRole('link', { name: WAY }).click()
  await page.waitForURL(`**${HANDOUT}`)
  await page.getByText('not seen in the document itself; several outlets report it').waitFor()
  expect(await violations(page)).toEqual([])
  for (const format of ['Letter', 'A4'] as const) {
    const sheets = await printed(page, format)
    expect(sheets).toHaveLength(1)
    expect(sheets.flatMap(beyond)).toEqual([])
    const text = textOf(sheets[0] as Sheet)
    for (const told of ['206', 'The record', 'detainers', 'Epoch Times', 'own words', HANDOUT, 'https://']) {
      expect(text).toContain(told)
    }
  }
})

test('evidence of a number leads to the handout, whose button prints it', async () => {
  const page = await openPage(`${RELEASE}?open=figure%3A${GUIDED.figure}#evidence`)
  await page.locator('#evidence').getByRole('link', { name: WAY }).click()
  await page.waitForURL(`**${HANDOUT}`)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Print' }).click()
  expect(await page.locator('body').getAttribute('data-printed')).toBe('')
  // The same way from the phrase of an outlet.
  await page.locator('main tbody td a').first().click()
  await page.locator('#evidence').getByRole('link', { name: WAY }).click()
  await page.waitForURL(`**${HANDOUT}`)
})

test('a comparison of articles on one release leads to the handout from the row of a figure and from a phrase in it', async () => {
  const cols = 'release:cis-2014-03'
  const way = '/releases/cis-2014-03/figures/criminal-released/handout'
  const page = await openPage(`/compare?cols=${cols}&by=numbers`)
  await page.locator('[data-soft^="cell figure/criminal-released~release"]').click()
  const open = page.locator('#evidence')
  await open.waitFor()
  expect(await open.getByRole('link', { name: WAY }).getAttribute('href')).toBe(way)
  await open.getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('link', { name: /^← all/ }).waitFor()
  await open.getByRole('link', { name: WAY }).click()
  await page.waitForURL(`**${way}`)
})

test('prints on one sheet where more articles print the figure than stand in it, and says how many there are', async () => {
  const page = await openPage('/releases/ero-fy2024-report/figures/removals-total/handout')
  expect(await page.locator('main tbody tr').count()).toBe(MOST_ON_SHEET + 1)
  for (const format of ['Letter', 'A4'] as const) {
    const sheets = await printed(page, format)
    expect(sheets).toHaveLength(1)
    expect(sheets.flatMap(beyond)).toEqual([])
    expect(textOf(sheets[0] as Sheet)).toMatch(/8 of the \d+ articles that print the figure/)
  }
})

test('stacks its table on a phone, one block for each outlet, and still reads it as a table', async () => {
  const page = await openPage(HANDOUT, { viewport: { width: 360, height: 800 } })
  expect(await violations(page)).toEqual([])
  const cell = page
    .getByRole('row', { name: /Epoch Times/ })
    .getByRole('cell')
    .last()
  const box = await cell.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  expect(await cell.innerText()).toMatch(/^Voice\s/)
  const [first, last] = await Promise.all(
    [page.getByRole('cell', { name: '206', exact: true }), page.getByRole('cell', { name: 'document' })].map(
      (each) => each.boundingBox(),
    ),
  )
  expect(last?.x).toBe(first?.x)
  expect(last?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY)
})

test('shows no button where no script could print', async () => {
  const page = await openPage(HANDOUT, { javaScriptEnabled: false })
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
  expect(await page.getByRole('table').isVisible()).toBe(true)
})

test('what the tags beside numbers mean is told where they stand, by key and without a script', async () => {
  for (const path of [HANDOUT, `${RELEASE}/figures/${GUIDED.figure}`, RELEASE]) {
    const page = await openPage(path, { javaScriptEnabled: false })
    const fold = page.locator('summary', { hasText: 'What the signs mean' })
    await fold.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/Another act: something else was done, or another status is meant/).waitFor()
  }
})
