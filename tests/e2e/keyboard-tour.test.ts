import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, param } from '@/tests/support/eventually'
import { focusOf, tabTo } from '@/tests/support/keyboard'
import { openPage } from '@/tests/support/page'

const TIMEOUT = 120_000 // a hundred presses and more, each looked at

const RELEASE = '/releases/nc-detainers-2019'
const REF = 'nc-detainers-2019--breitbart#q1'

const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)
const columns = (page: Page) => page.locator('thead th > span').allTextContents()
/** Everybody who tabs skips what stands on every page first. */
async function skipToContent(page: Page) {
  await tabTo(page, page.getByRole('link', { name: 'Skip to content' }))
  await page.keyboard.press('Enter')
  await eventually(() => hasFocus(page.locator('main'))).toBe(true)
}

/** Whether, on a page that a link led to, Tab goes to what can be pressed first in it, not to where the link had stood. */
async function startsAtContent(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'main a[href], main button, main summary, main select, main input',
    )
    return [...all].find((element) => element.checkVisibility()) === document.activeElement
  })
}

// Each begins where the address bar leaves a reader; from there on, keys alone.

test('from the front page to a release, into a cell, out of it, and on to the comparison', {
  timeout: TIMEOUT,
}, async () => {
  const page = await openPage('/')
  await skipToContent(page)
  await tabTo(page, page.locator(`main a[href="${RELEASE}"]`))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${RELEASE}`)

  await page.locator('#numbers').waitFor()
  expect(await startsAtContent(page)).toBe(true)
  const cell = page.getByRole('region', { name: /^Numbers:/ }).locator(`td a[data-evidence="${REF}"]`)
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: /^Numbers/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, cell)
  await page.keyboard.press('Enter')
  const evidence = page.locator('#evidence')
  await evidence.waitFor()
  await eventually(() => hasFocus(evidence)).toBe(true)
  // What is opened comes next, not what stood next before.
  await page.keyboard.press('Tab')
  expect(await evidence.evaluate((opened) => opened.contains(document.activeElement))).toBe(true)
  await eventually(async () => {
    await page.keyboard.press('Escape')
    return evidence.count()
  }).toBe(0)
  expect(await hasFocus(cell)).toBe(true)
  await eventually(() => focusOf(page)).toMatchObject({ isLost: false, isInView: true })

  await tabTo(page, page.getByRole('link', { name: /^Compare these articles/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/compare\?cols=/)
})

test('through a comparison: another tab, a column moved and pinned, a search, and on to what it found', {
  timeout: TIMEOUT,
}, async () => {
  const page = await openPage('/compare?cols=outlet:breitbart,outlet:ap')
  await skipToContent(page)
  await tabTo(page, page.locator('#columns'))
  await page.keyboard.press('Enter')
  const act = (name: string) => page.getByRole('link', { name })
  await tabTo(page, act('Move Breitbart News right'))
  await page.keyboard.press('Enter')
  await eventually(() => columns(page)).toEqual(['Concept', 'Associated Press', 'Breitbart News'])
  await eventually(() => focusOf(page)).toMatchObject({ isLost: false, isInView: true })
  await tabTo(page, act('Pin Breitbart News'))
  await page.keyboard.press('Enter')
  await eventually(() => columns(page)).toEqual(['Concept', 'Breitbart News', 'Associated Press'])
  await eventually(() => focusOf(page)).toMatchObject({ isLost: false, isInView: true })
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Numbers', exact: true }))
  await page.keyboard.press('Enter')
  await eventually(() => param(page, 'by')).toBe('numbers')
  await eventually(() => focusOf(page)).toMatchObject({ isLost: false, isInView: true })

  const before = await focusOf(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search everything' })
  await eventually(() => hasFocus(field)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await focusOf(page)).toEqual(before)
  await page.keyboard.press('/')
  await page.keyboard.type('67,8')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/compare'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await eventually(() => focusOf(page)).toMatchObject({ isLost: false, isMarked: true, isInView: true })
})

test('into a chart, from mark to mark, out of it, and its table onto the clipboard', {
  timeout: TIMEOUT,
}, async () => {
  const page = await openPage('/releases/ddor-2017-03#deviation')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const chart = page.locator('figure[aria-labelledby="deviation"]')
  const marks = chart.locator('[data-mark]')
  await chart.locator('[data-mark][tabindex="0"]').waitFor()
  await tabTo(page, marks)
  const first = await focusOf(page)
  await page.keyboard.press('ArrowRight')
  const second = await focusOf(page)
  expect(second).toMatchObject({ isLost: false, isMarked: true })
  expect(second.on).not.toBe(first.on)
  await page.keyboard.press('Escape')
  expect(await hasFocus(chart.getByRole('button', { name: 'Take this picture as SVG' }))).toBe(true)

  const take = page.locator('#numbers details', { hasText: 'Take it away' }).first()
  await tabTo(page, take.locator('summary'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, take.getByRole('link', { name: 'Copy for Word' }))
  await page.keyboard.press('Enter')
  await take.getByText('copied: paste it into the document').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\t')
})
