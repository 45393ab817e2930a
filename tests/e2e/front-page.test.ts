import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const PHONE = { viewport: { width: 360, height: 740 } }

test('leads to terms, people and the timeline within the first screen of a phone', async () => {
  const page = await openPage('/', PHONE)
  for (const name of ['Terms', 'People and bodies', 'Timeline']) {
    const box = await page.locator('main').getByRole('link', { name }).first().boundingBox()
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(740)
  }
})

test('keeps the places of the site in one row on a phone, that can be drawn aside, with the marked one in view', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage('/', { ...PHONE, javaScriptEnabled })
    const places = page.getByRole('navigation', { name: 'Main' }).getByRole('link')
    const tops = await Promise.all((await places.all()).map(async (place) => (await place.boundingBox())?.y))
    expect(new Set(tops).size).toBe(1)
    await places.last().click()
    await page.waitForURL('**/method')
  }
  const page = await openPage('/method', PHONE)
  const box = await page.locator('nav a[aria-current]').boundingBox()
  expect((box?.x ?? Number.POSITIVE_INFINITY) + (box?.width ?? 0)).toBeLessThan(360)
  expect(await violations(page)).toEqual([])
})

test('says of a release without a date that none is stated, and why it stands last', async () => {
  const page = await openPage('/')
  const list = page.getByRole('region', { name: /newest first; those whose date is not stated stand last/ })
  expect(
    await list
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .last()
      .textContent(),
  ).toContain('date not stated')
})
