import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

const BANNER = /Constructed for teaching: everything here is invented/
const EXERCISE = '/exercises/county-detainers-2031'

describe('what is constructed', () => {
  test.each([
    '/exercises',
    EXERCISE,
    '/releases/county-detainers-2031',
    '/articles/county-detainers-2031--the-iron-gate',
    '/outlets/the-iron-gate',
  ])('says so at the head of %s', async (path) => {
    const page = await openPage(path)
    expect(await page.locator('main [role="note"]').first().textContent()).toMatch(BANNER)
  })

  test.each(['/', '/outlets', '/releases/ndd-2024-09', '/articles/ndd-2024-09--ap', '/outlets/ap'])(
    'is not on %s',
    async (path) => {
      const page = await openPage(path)
      const main = (await page.textContent('main')) ?? ''
      expect(main).not.toMatch(BANNER)
      expect(main).not.toMatch(/Varrowmere|Port Ansell|Iron Gate/)
    },
  )
})

describe('an exercise', () => {
  test('is reached from the bar, and its articles open with their marked text', async () => {
    const page = await openPage('/')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exercises' }).click()
    await page.getByRole('link', { name: /Varrowmere County detainers/ }).click()
    await page.getByRole('heading', { name: 'The document' }).waitFor()
    expect(await page.locator('#document tr').first().textContent()).toBe('Received1,482')
    await page.locator('main a[href="/articles/county-detainers-2031--the-iron-gate"]').click()
    const mark = page.locator('a[data-mentions]', { hasText: 'Nearly 600' }).first()
    await mark.waitFor()
  })

  test('tells what was planted only when it is asked', async () => {
    const page = await openPage(EXERCISE)
    expect(await page.textContent('main')).not.toContain('The article prints 864 detainers honored')
    await page.getByRole('link', { name: 'Show what was planted' }).click()
    await page.getByText('The article prints 864 detainers honored').waitFor()
    expect(await page.textContent('#key')).toContain('Nothing was planted here')
    await page.getByRole('link', { name: '864', exact: true }).click()
    await page.waitForURL(/triband-news-wire#in-q\d+$/)
    await page.getByRole('heading', { name: 'The text' }).waitFor()
  })
})
