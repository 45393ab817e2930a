import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const COMPARE = '/compare?cols=outlet:breitbart,outlet:ap&voice=quoted'
const REFUSING = ['/', COMPARE, '/releases/ndd-2024-09', '/import']

/** Serves one page on a loopback port of its own, which is another site to the browser; its address. */
async function otherSite(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a comparison is embedded in a page of another site by the lines that “Embed” gives, and no other page is', async () => {
  const { url } = inject('app')
  const page = await openPage(COMPARE)
  const onScreen = await page.locator('tbody th[scope="row"] > span:first-child').allTextContents()
  const block = page.locator('details', { has: page.locator('summary', { hasText: 'Embed' }) })
  await block.locator('summary').click()
  await block.getByLabel(/as high as its table/).check()
  const lines = await block.getByRole('textbox').inputValue()
  expect(lines).toContain(`src="${url}/embed${COMPARE.replace('&', '&amp;')}"`)
  expect(await violations(page)).toEqual([])

  const others = REFUSING.map((path) => `<iframe class="other" src="${url}${path}"></iframe>`).join('')
  const site = await otherSite(`<!doctype html><title>Another site</title>${lines}${others}`)
  const host = await openPage('/', {
    baseURL: site,
    // The frames are of the app, which is another site here, and four of them are refused.
    allow: [/asked another host: GET http:\/\/127\.0\.0\.1:\d+\//, /frame-ancestors|X-Frame-Options/i],
  })
  const frame = host.frameLocator(`iframe[title]`)
  await frame.getByRole('link', { name: /The living view/ }).waitFor()
  expect(await frame.locator('tbody th[scope="row"] > span').allTextContents()).toEqual(onScreen)
  expect(await frame.locator('footer a').getAttribute('href')).toBe(`${url}${COMPARE}`)
  await expect.poll(() => host.locator('iframe[title]').getAttribute('height')).not.toBe('640')
  const height = Number(await host.locator('iframe[title]').getAttribute('height'))
  expect(height).toBe(
    await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
  )

  await expect
    .poll(() => host.frames().filter((each) => each.url().startsWith('chrome-error:')).length)
    .toBe(REFUSING.length)
})

test('only embeds may be framed, whatever else is asked for', async () => {
  const page = await openPage(`/embed${COMPARE}&theme=dark`)
  expect(await violations(page)).toEqual([])
  const headersOf = async (path: string) => (await page.request.get(path, { maxRedirects: 0 })).headers()
  const paths = [
    '/embed',
    '/no-such-page',
    '/embedded/compare',
    '/api/v1/releases',
    '/embed%2Fcompare',
    '/icon.svg',
  ]
  for (const path of [...REFUSING, ...paths]) {
    const headers = await headersOf(path)
    expect([path, headers['x-frame-options'], headers['content-security-policy']]).toEqual([
      path,
      'DENY',
      expect.stringContaining("frame-ancestors 'none'"),
    ])
  }
  for (const path of [`/embed${COMPARE}`, '/embed/releases/ndd-2024-09/words', '/embed/none']) {
    const headers = await headersOf(path)
    expect([path, headers['x-frame-options']]).toEqual([path, undefined])
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['content-security-policy']).toContain("form-action 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
  for (const path of [COMPARE, '/releases/ndd-2024-09', '/terms/illegal-aliens']) {
    const html = await (await page.request.get(path)).text()
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
    const answer = await page.request.get(href.replaceAll('&amp;', '&'))
    expect([path, answer.status(), (await answer.json()).type]).toEqual([path, 200, 'rich'])
  }
})
