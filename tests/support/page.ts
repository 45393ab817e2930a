import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'

let browser: Promise<Browser> | undefined
afterAll(async () => {
  // Closes this worker's connection; the browser itself belongs to the run.
  await (await browser)?.close()
})

export interface PageOptions extends BrowserContextOptions {
  /** The app to look at; the shared one unless told. */
  baseURL?: string
  /** Console errors that belong to what is tested (a page that is not found logs one). */
  allow?: RegExp[]
}

/**
 * Opens `path` of the app in a fresh browser profile and returns Playwright's page, loaded. Everything a
 * profile can vary may be given: `colorScheme`, `viewport`, `javaScriptEnabled`, `reducedMotion` ...
 * Call it inside a test: when the test ends, the page is closed, and the test fails if the page logged an
 * error, threw one, broke the content security policy or asked another host for anything.
 *
 *     const page = await openPage('/releases/ddor-2017-03', { viewport: { width: 360, height: 740 } })
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const failure = inject('browserFailure')
  if (failure) throw new Error(failure)
  const { allow = [], baseURL = inject('app').url, ...profile } = options
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    ...profile,
  })
  const page = await context.newPage()

  const complaints = watchPage(page, baseURL)
  onTestFinished(async () => {
    await context.close()
    const left = complaints.filter((complaint) => !allow.some((pattern) => pattern.test(complaint)))
    if (left.length > 0) throw new Error(`${path}:\n${left.join('\n')}`)
  })
  await page.goto(path)
  return page
}

/** Watches `page` of the app at `baseURL`; the list that is returned grows by a line for each thing that is wrong. */
export function watchPage(page: Page, baseURL: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    complaints.push(`console error: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`))
  page.on('crash', () => complaints.push('the page crashed'))
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    const isOurs =
      url.origin === new URL(baseURL).origin || ['data:', 'blob:', 'about:'].includes(url.protocol)
    if (!isOurs) complaints.push(`asked another host: ${request.method()} ${request.url()}`)
  })
  return complaints
}
