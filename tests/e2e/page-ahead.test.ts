import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

const RELEASE = '/releases/ddor-2017-03'

/** The paths of pages that scripts ask for from now on; a list that grows. */
function pagesAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (searchParams.has('_rsc')) asked.push(pathname)
  })
  return asked
}

async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
}

test('no page is loaded ahead because a link to it is in view', async () => {
  const page = await openPage('about:blank')
  const asked = pagesAsked(page)
  await page.goto('/')
  await settled(page)
  expect(asked).toEqual([])
})

test('a page is loaded once a pointer rests on its link, and opened without asking again', async () => {
  const page = await openPage('/')
  await settled(page)
  const asked = pagesAsked(page)
  const link = page.locator(`main a[href="${RELEASE}"]`).first()
  // First what the page is made of is asked for, then the page itself.
  const whole = page.waitForEvent('requestfinished', (request) => {
    return request.url().includes(`${RELEASE}?_rsc`) && !request.headers()['next-router-prefetch']
  })
  await link.hover()
  await whole
  const before = asked.length
  await link.click()
  await page.waitForURL(`**${RELEASE}`)
  await page.locator('main h1').waitFor()
  await settled(page)
  expect(asked.slice(before).filter((path) => path === RELEASE)).toEqual([])
})

test('a link that is reached by key has its page loaded too', async () => {
  const page = await openPage('/')
  await settled(page)
  const asked = pagesAsked(page)
  await page.locator(`main a[href="${RELEASE}"]`).first().focus()
  await expect.poll(() => asked.includes(RELEASE)).toBe(true)
})

test('who comes back to a page finds it in the colours chosen since', async () => {
  const page = await openPage('/')
  await page.goto('/outlets')
  await settled(page)
  await page.getByRole('group', { name: 'Colours' }).getByRole('button', { name: 'dark' }).click()
  await page.goBack()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  const dark = page.getByRole('group', { name: 'Colours' }).getByRole('button', { name: 'dark' })
  await expect.poll(() => dark.getAttribute('aria-pressed')).toBe('true')
})
