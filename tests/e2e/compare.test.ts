import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { eventually, param } from '@/tests/support/eventually'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const OUTLETS = '/compare?cols=outlet:breitbart,outlet:ap'
const TWELVE = `/compare?cols=${[
  'cis-2014-03',
  'criminal-releases-fy2013',
  'criminal-releases-fy2015',
  'custody-deaths-2025',
  'ddor-2017-03',
  'detention-criminality-2025',
  'ero-fy2024-report',
  'nc-detainers-2019',
  'ndd-2024-09',
  'removals-claims-2025',
  'sequester-releases-2013',
  'uc-oig-2024-08',
]
  .map((id) => `release:${id}`)
  .join(',')}`
const BUDGET = 180 // KB transferred before anybody presses anything
const names = (page: Page) => page.locator('thead th > span').allTextContents()
const status = (page: Page) => page.locator('[role="status"]', { hasText: 'rows in' }).textContent()

describe('nothing chosen yet', () => {
  test('offers comparisons of real articles, each of which opens whole', async () => {
    const page = await openPage('/compare')
    const offers = page.locator('section[aria-labelledby="ready"] a')
    expect(await offers.count()).toBe(3)
    for (const offer of await offers.all()) {
      const other = await openPage((await offer.getAttribute('href')) ?? '')
      expect(await other.locator('[role="alert"]').filter({ hasText: 'left out' }).count()).toBe(0)
      expect(await other.locator('tbody tr').count()).toBeGreaterThan(20)
    }
  })

  test('finds columns by name and adds them, one after the other', async () => {
    const page = await openPage('/compare')
    await page.getByLabel('An outlet, an article or a release').fill('washington')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Articles', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Add The Washington Times' }).first().click()
    await eventually(() => names(page)).toEqual(['Concept', 'The Washington Times'])
    await page.getByRole('link', { name: 'Add Washington Examiner' }).first().click()
    await eventually(() => names(page)).toEqual(['Concept', 'The Washington Times', 'Washington Examiner'])
    expect(param(page, 'cols')).toBe('outlet:washington-times,outlet:washington-examiner')
  })

  test('says what the search found nothing for', async () => {
    const page = await openPage('/compare?find=zzzz')
    await page.getByText('Nothing is called “zzzz”.').waitFor()
  })
})

describe('columns', () => {
  test('are moved, pinned, hidden and removed by keyboard; Back undoes each', async () => {
    const page = await openPage(OUTLETS)
    await page.locator('#columns').focus()
    await page.keyboard.press('Enter')
    const press = async (name: string) => {
      await page.getByRole('link', { name, exact: false }).first().focus()
      await page.keyboard.press('Enter')
    }
    await press('Move Breitbart News right')
    await eventually(() => names(page)).toEqual(['Concept', 'Associated Press', 'Breitbart News'])
    // The focus stays on the column that was moved.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    await press('Pin Breitbart News')
    await eventually(() => names(page)).toEqual(['Concept', 'Breitbart News', 'Associated Press'])
    await press('Hide Associated Press')
    await eventually(() => names(page)).toEqual(['Concept', 'Breitbart News'])
    await page.goBack()
    await eventually(() => names(page)).toEqual(['Concept', 'Breitbart News', 'Associated Press'])
    await press('Remove Associated Press')
    await eventually(() => param(page, 'cols')).toBe('outlet:breitbart')
  })

  test('of the invented are not set beside the real, and the page says so', async () => {
    const page = await openPage('/compare?cols=outlet:ap,release:county-detainers-2031')
    expect(await page.locator('[role="alert"]').first().textContent()).toContain('invented for teaching')
    expect(await names(page)).toEqual(['Concept', 'Associated Press'])
    const invented = await openPage('/compare?cols=release:county-detainers-2031')
    await invented.getByText('everything here is invented').waitFor()
  })
})

describe('the table', () => {
  test('says what the database says, filtered or not', async () => {
    const client = new pg.Client({ connectionString: inject('app').databaseUrl })
    await client.connect()
    const times = async (where: string) => {
      const { rows } = await client.query(
        `select sum(m.count)::int as times from mention m join coding c on c.id = m.coding_id and c.is_shown
         join article a on a.id = c.article_id join term t on t.mention_id = m.id
         where a.outlet_id = 'breitbart' and ${where}`,
      )
      return rows[0].times
    }
    try {
      const shown = async (page: Page) => {
        const cells = await page.locator('tbody tr > td:nth-child(2) button[aria-expanded]').allTextContents()
        return cells.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
      }
      const page = await openPage(OUTLETS)
      expect(await shown(page)).toBe(await times('true'))
      await page.getByLabel('Voice').selectOption('quoted')
      await eventually(() => param(page, 'voice')).toBe('quoted')
      await eventually(() => shown(page)).toBe(await times(`m.voice = 'quoted'`))
    } finally {
      await client.end()
    }
  })

  test('hears a filter that was chosen before its code had come', async () => {
    const page = await openPage('about:blank')
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const voice = document.querySelector<HTMLSelectElement>('select[name="voice"]')
        if (voice) voice.value = 'quoted'
      })
    })
    await page.goto(new URL(OUTLETS, inject('app').url).href)
    await eventually(() => param(page, 'voice')).toBe('quoted')
  })

  test('opens the phrases behind a number, then one with its evidence; Esc closes it and gives the focus back', async () => {
    const page = await openPage(`${OUTLETS}&facet=people`)
    const row = page.locator('tbody tr', { has: page.getByText('illegal aliens', { exact: true }) }).first()
    const cell = row.locator('td').first().locator('button[aria-expanded]')
    const times = Number.parseInt((await cell.textContent()) ?? '', 10)
    await cell.focus()
    await page.keyboard.press('Enter')
    const evidence = page.locator('#evidence')
    await evidence.waitFor()
    await eventually(() => cell.getAttribute('aria-expanded')).toBe('true')
    expect(await evidence.locator('li').count()).toBeGreaterThan(1)
    await evidence.locator('li a').first().click()
    await eventually(() => evidence.textContent()).toContain('by hand')
    await page.getByRole('link', { name: `all ${times} instances` }).waitFor()
    await page.keyboard.press('Escape')
    await eventually(() => evidence.count()).toBe(0)
    expect(param(page, 'open')).toBeNull()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
      .toBe('false')
  })

  test('asks for the panel of a cell alone, and Back closes what it opened', async () => {
    const page = await openPage(`${OUTLETS}&facet=people`)
    const asked: string[] = []
    page.on('request', (request) => {
      // The link in the head of the page fetches its own ahead; it names no columns.
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/compare' && searchParams.has('cols')) asked.push(request.method())
    })
    const button = page.locator('tbody td button[aria-expanded]').first()
    await button.click()
    await page.locator('#evidence').waitFor()
    await eventually(() => page.evaluate(() => document.activeElement?.id ?? '')).toBe('evidence')
    expect(asked).toEqual(['POST'])
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(param(page, 'open')).not.toBeNull()
    await page.goBack()
    await eventually(() => page.locator('#evidence').count()).toBe(0)
    await eventually(() =>
      page.evaluate(() => document.activeElement?.hasAttribute('aria-expanded') ?? false),
    ).toBe(true)
    await page.goForward()
    await page.locator('#evidence').waitFor()
    await page.reload()
    await page.locator('#evidence').waitFor()
  })

  test('shows the same again from its address, without JavaScript too', async () => {
    const address = `${OUTLETS}&by=officials&coder=hand&sort=name&heat=off`
    const page = await openPage(address)
    const plain = await openPage(address, { javaScriptEnabled: false })
    const text = (of: Page) => of.locator('table').textContent()
    expect(await text(plain)).toBe(await text(page))
    await plain.getByLabel('Sector').selectOption({ index: 1 })
    await plain.getByRole('button', { name: 'Apply' }).click()
    expect(param(plain, 'sector')).not.toBeNull()
    expect(param(plain, 'cols')).toBe('outlet:breitbart,outlet:ap')
    expect(await plain.locator('[data-heat]').count()).toBe(0)
  })

  test('is searched and sorted, and says how many rows are left', async () => {
    const page = await openPage(OUTLETS)
    await page.getByLabel('Search the rows').fill('sanctuary')
    await page.keyboard.press('Enter')
    await eventually(() => param(page, 'q')).toBe('sanctuary')
    await eventually(() => status(page)).not.toContain('161')
    await page.getByRole('link', { name: 'sort by Associated Press' }).click()
    await expect
      .poll(() => page.locator('th[aria-sort="descending"] > span').textContent())
      .toBe('Associated Press')
  })

  test('keeps its header and first column in view while it scrolls', async () => {
    const page = await openPage(OUTLETS, { viewport: { width: 700, height: 800 } })
    const region = page.getByRole('region', { name: 'Words by column' })
    await region.evaluate((element) => element.scrollTo(200, 2000))
    const top = await region.evaluate((element) => element.getBoundingClientRect().top)
    const head = await page.locator('thead th').nth(1).boundingBox()
    expect(Math.abs((head?.y ?? 0) - top)).toBeLessThan(2)
    expect((await page.locator('thead th').first().boundingBox())?.x).toBeGreaterThanOrEqual(0)
  })

  test('keeps a pinned column in view while others scroll by', async () => {
    const cols = ['breitbart', 'fox-news', 'washington-times', 'cbs-news', 'abc-news', 'ap'].map(
      (id) => `outlet:${id}`,
    )
    const page = await openPage(`/compare?cols=${cols.join(',')}&pin=outlet:ap`, {
      viewport: { width: 1100, height: 800 },
    })
    const place = async (name: string) =>
      (await page.locator('thead th', { hasText: name }).boundingBox())?.x ?? Number.NaN
    const was = { pinned: await place('Associated Press'), other: await place('Breitbart News') }
    await page
      .getByRole('region', { name: 'Words by column' })
      .evaluate((element) => element.scrollTo(150, 0))
    expect(await place('Associated Press')).toBeCloseTo(was.pinned, 0)
    expect(await place('Breitbart News')).toBeLessThan(was.other - 100)
  })

  test('leaves out the rows far from what is seen until they come near, and holds all of them for search', async () => {
    const page = await openPage(TWELVE)
    const region = page.getByRole('region', { name: 'Words by column' })
    await region.scrollIntoViewIfNeeded()
    const rows = region.getByRole('rowheader')
    expect(await rows.count()).toBeGreaterThan(100)
    const isDrawn = (row: Locator) =>
      row.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
    await eventually(() => isDrawn(rows.first())).toBe(true)
    await eventually(() => isDrawn(rows.last())).toBe(false)
    const place = () => page.evaluate(() => window.scrollY)
    const was = await place()
    expect(await rows.last().textContent()).not.toBe('')
    // What comes near is as high as its words, which nobody knew before: the end is further down then.
    await eventually(async () => {
      await region.evaluate((element) => element.scrollTo(0, element.scrollHeight))
      return isDrawn(rows.last())
    }).toBe(true)
    await eventually(() => isDrawn(rows.first())).toBe(false)
    // The region grew as it was read, and the page stays where it was.
    expect(await place()).toBe(was)
  })

  test('costs no more code than a page with tables may, before anybody presses anything', async () => {
    const page = await openPage('about:blank')
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Set<string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await page.goto(OUTLETS, { waitUntil: 'networkidle' })
    expect(bytes / 1024).toBeGreaterThan(20)
    expect(bytes / 1024).toBeLessThan(BUDGET)
  })
})

const SCREENS = [
  '/compare?cols=article:county-detainers-2031--harlopen-courier,article:county-detainers-2031--the-iron-gate&by=text&open=figure/county-detainers-2031/declined',
  '/compare?find=breit',
  `${OUTLETS}&facet=people&open=people/illegal-aliens~outlet:breitbart&hide=outlet:ap`,
  '/compare?cols=article:nc-detainers-2019--breitbart,article:nc-detainers-2019--daily-caller&by=numbers&open=nc-detainers-2019--breitbart%23q1',
  '/compare?cols=outlet:breitbart,outlet:nobody&by=headlines&coder=machine',
]
const LOOKS = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const

describe.each(SCREENS)('%s', (path) => {
  test.each(LOOKS)('is accessible and fits, $viewport.width px wide, $colorScheme', async (look) => {
    const page = await openPage(path, { ...look, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })
})
