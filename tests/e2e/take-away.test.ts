import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const COMPARE = '/compare?cols=outlet:breitbart,outlet:ap&voice=quoted'
const RELEASE = '/releases/ndd-2024-09'

describe('taking a table away', () => {
  test('downloads from the workspace the rows that stand on the screen', async () => {
    const page = await openPage(COMPARE)
    const onScreen = await page.locator('tbody th[scope="row"] > span:first-child').allTextContents()
    await page.getByText('Take it away').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ])
    const stream = await download.createReadStream()
    let text = ''
    for await (const chunk of stream) text += chunk
    const lines: string[][] = parse(text, { bom: true })
    expect(lines.slice(1).map(([, concept]) => concept)).toEqual(onScreen)
    expect(await violations(page)).toEqual([])
  })

  test('follows a filter that is chosen on a release page', async () => {
    const page = await openPage(RELEASE)
    const words = page.locator('#words')
    await words.getByText('Take it away').click()
    await words.getByRole('button', { name: /^“?quoted/ }).click()
    await expect
      .poll(() => words.getByRole('link', { name: 'Excel' }).getAttribute('href'), { timeout: 15_000 })
      .toContain('voice=quoted')
  })

  test('puts a table on the clipboard, and lines with tabs beside it', async () => {
    const page = await openPage(COMPARE)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByText('Take it away').click()
    await page.getByRole('link', { name: 'Copy for Word' }).click()
    await page.getByText('copied: paste it into the document').waitFor()
    const [types, html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) => (await item?.getType(type))?.text()
      return [item?.types, await text('text/html'), await text('text/plain')] as const
    })
    expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']))
    expect(html).toContain('<table')
    expect(plain?.split('\n')[0]).toBe('Group\tConcept\tAbout it\tBreitbart News\tAssociated Press')
  })
})

describe('all that was coded', () => {
  test('is two presses away from any page: every word of every outlet, with its voice', async () => {
    const page = await openPage('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Download the data' }).click()
    const tables = page.getByRole('list', { name: 'Tables to download' })
    await expect.poll(() => tables.isVisible(), { timeout: 15_000 }).toBe(true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tables.getByRole('link', { name: 'Words CSV' }).click(),
    ])
    const stream = await download.createReadStream()
    let text = ''
    for await (const chunk of stream) text += chunk
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })

    const client = new pg.Client({ connectionString: inject('app').databaseUrl })
    await client.connect()
    const { rows: voices } = await client.query(
      `select m.voice::text as voice, count(*)::int as times from term t join mention m on m.id = t.mention_id
       join coding c on c.id = m.coding_id and c.is_shown
       join article a on a.id = c.article_id and not a.is_constructed group by 1`,
    )
    await client.end()
    const times = (voice: string) => rows.filter((row) => row.voice === voice).length
    expect(voices.length).toBeGreaterThan(2)
    expect(rows.length).toBe(voices.reduce((sum, row) => sum + row.times, 0))
    for (const row of voices) expect(times(row.voice), row.voice).toBe(row.times)
  })
})

describe('citing', () => {
  test.each([COMPARE, RELEASE])(
    'writes the view and its sources in the style that is chosen: %s',
    async (path) => {
      const page = await openPage(path)
      const block = page.locator('details', { has: page.getByText('Cite this', { exact: true }) })
      await block.locator('summary').click()
      await block.getByRole('link', { name: 'MLA' }).click()
      const entries = block.getByRole('listitem')
      await block.getByText(/Accessed \d/).waitFor()
      expect(await entries.count()).toBeGreaterThan(7)
      await block.getByRole('link', { name: 'APA' }).click()
      await block.getByText('[Data set]. Parallax').waitFor()
      expect(await violations(page)).toEqual([])
    },
  )

  test('is a link to the citations without JavaScript', async () => {
    const page = await openPage(RELEASE, { javaScriptEnabled: false })
    await page.getByText('Cite this').click()
    await page.getByRole('link', { name: 'Chicago' }).click()
    expect(await page.locator('body').textContent()).toContain('Parallax. n.d.')
  })
})

test('a release page tells search engines of its data, in a form that can be read and where it can be had', async () => {
  const page = await openPage(RELEASE)
  const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(dataset['@type']).toBe('Dataset')
  for (const { contentUrl } of dataset.distribution) {
    const response = await page.request.get(contentUrl)
    expect([contentUrl, response.status()]).toEqual([contentUrl, 200])
  }
})
