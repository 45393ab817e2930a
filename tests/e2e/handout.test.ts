import { expect, test } from 'vitest'
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

test('shows no button where no script could print', async () => {
  const page = await openPage(HANDOUT, { javaScriptEnabled: false })
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
  expect(await page.getByRole('table').isVisible()).toBe(true)
})
