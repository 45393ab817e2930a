import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openPage } from '@/tests/support/page'

const DRAFT = 'Harlopen County declined 521 detainers in a week, the county report says.'

let server: Server
let elsewhere: string
let cutting: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    // Some sites cut the tie to windows that they open.
    const cut = request.url === '/cut' ? { 'cross-origin-opener-policy': 'same-origin' } : {}
    response.writeHead(200, { ...headers, ...cut })
    response.end(
      `<!doctype html><title>A desk</title><p id="draft">${DRAFT}</p><textarea>${DRAFT}</textarea>`,
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  cutting = `${elsewhere}cut`
})
afterAll(() => server.close())

/** A page of another site, and the bookmark as /review gives it. */
async function atAnotherSite(address: string): Promise<{ page: Page; bookmark: string }> {
  const page = await openPage('/review', { allow: [/asked another host/, /favicon/] })
  const link = page.getByRole('link', { name: 'Check in Parallax' })
  await expect.poll(() => link.getAttribute('href')).toMatch(/^javascript:/)
  const bookmark = (await link.getAttribute('href')) ?? ''
  await page.goto(address)
  return { page, bookmark }
}

/** Opens a bookmark as a reader does who presses it: the browser counts it as wished for. */
async function press(page: Page, bookmark: string): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(decodeURIComponent(bookmark.replace('javascript:', ''))),
  ])
  return popup
}

test('the bookmark opens the desk with the words selected on another site, and in no address', async () => {
  const { page, bookmark } = await atAnotherSite(elsewhere)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#draft') as Element))
  const desk = await press(page, bookmark)
  await expect.poll(() => desk.getByLabel('The draft').inputValue()).toBe(DRAFT)
  await desk.getByText(/^Proposed\. /).waitFor()
  expect(desk.url()).toBe(`${inject('app').url}/review/from-page`)
})

test('the bookmark takes what is selected in a text field', async () => {
  const { page, bookmark } = await atAnotherSite(elsewhere)
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
    field.focus()
    field.setSelectionRange(0, 15)
  })
  const desk = await press(page, bookmark)
  await expect.poll(() => desk.getByLabel('The draft').inputValue()).toBe(DRAFT.slice(0, 15))
})

test('on a site that cuts the tie the desk opens empty', async () => {
  const { page, bookmark } = await atAnotherSite(cutting)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#draft') as Element))
  const desk = await press(page, bookmark)
  await desk.getByText('Here stand the notes').waitFor()
  expect(await desk.getByLabel('The draft').inputValue()).toBe('')
})
