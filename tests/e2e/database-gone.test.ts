import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type App, startApp } from '@/tests/support/app'
import { type CuttableLine, cuttableLine } from '@/tests/support/cuttable-line'
import { openPage } from '@/tests/support/page'

let app: App
let line: CuttableLine

beforeAll(async () => {
  app = await startApp(inject('testServer'), {
    name: 'gone',
    reroute: async (url) => {
      line = await cuttableLine(url)
      return line.url
    },
  })
})
afterAll(async () => {
  await app?.stop()
  await line?.close()
})

// The page answers 500, and the browser logs that.
const allow = [/status of 500/, /An error occurred in the Server Components render/, /Minified React error/]

test.each(['/', '/releases/ddor-2017-03', '/outlets', '/method'])(
  '%s says in plain words that the database is not reachable, and comes back on request',
  async (path) => {
    await line.cut()
    const page = await openPage(path, { baseURL: app.url, allow })
    expect(await page.textContent('h1')).toBe('The database is not reachable')
    expect(await page.textContent('main')).toContain('Nothing is lost')
    await line.mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect
      .poll(() => page.textContent('h1'), { timeout: 15_000 })
      .not.toBe('The database is not reachable')
    expect(await page.locator('h1').count()).toBe(1)
  },
)
