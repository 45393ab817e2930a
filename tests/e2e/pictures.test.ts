import pg from 'pg'
import type { Locator } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { bringNear } from '@/tests/support/bring-near'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const RELEASE = 'ddor-2017-03'
const PIXELS_IN_PNG = 16 // the width stands at this byte

async function taken(chart: Locator, format: 'SVG' | 'PNG') {
  const [download] = await Promise.all([
    chart.page().waitForEvent('download'),
    chart.getByRole('button', { name: `Take this picture as ${format}` }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return { name: download.suggestedFilename(), file: Buffer.concat(chunks) }
}

async function recorded(figure: string): Promise<number> {
  const client = new pg.Client({ connectionString: inject('app').databaseUrl })
  await client.connect()
  const { rows } = await client.query('select value from figure where release_id = $1 and id = $2', [
    RELEASE,
    figure,
  ])
  await client.end()
  return rows[0]?.value
}

test('a chart is walked by keyboard, drawn on another scale, and taken away as it is shown', async () => {
  const page = await openPage(`/releases/${RELEASE}`, { acceptDownloads: true })
  const chart = page.locator('figure[aria-labelledby="deviation"]')
  await bringNear(chart)
  const marks = chart.locator('[data-mark]')
  await marks.first().waitFor()

  // One stop of Tab, keys between the marks, each with its value.
  expect(await chart.locator('[data-mark][tabindex="0"]').count()).toBe(1)
  await marks.first().focus()
  const heard = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const first = await heard()
  await page.keyboard.press('ArrowRight')
  expect(await heard()).toBe(await marks.nth(1).getAttribute('aria-label'))
  await page.keyboard.press('End')
  expect(await heard()).toBe(await marks.last().getAttribute('aria-label'))
  expect(await heard()).toMatch(/“.+”.*the record: /)
  await chart.getByText((await heard()) ?? '', { exact: true }).waitFor()
  await page.keyboard.press('Home')
  expect(await heard()).toBe(first)
  await page.keyboard.press('Escape')
  expect(await heard()).toContain('Take this picture')

  await chart.getByRole('combobox').selectOption('log')
  await page.waitForURL(/scale=log/)
  expect(await violations(page)).toEqual([])

  const svg = await taken(chart, 'SVG')
  expect(svg.name).toMatch(/^parallax-ddor-2017-03-distances-\d{4}-\d\d-\d\d\.svg$/)
  // Read on an empty page: a document that a page of ours parses is held to the policy of that page.
  const plain = await page.context().newPage()
  const read = await plain.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      broken: file.querySelector('parsererror') !== null,
      width: Number(file.documentElement.getAttribute('width')),
      words: [...file.querySelectorAll('text')].map(({ textContent }) => textContent),
      left: file.querySelectorAll('[class], [tabindex], [data-mark]').length,
    }
  }, svg.file.toString())
  expect(read).toMatchObject({ broken: false, left: 0 })
  expect(read.words[0]).toBe('How far from the record')
  const foot = read.words.join(' ')
  expect(foot).toContain(`/releases/${RELEASE}?scale=log#deviation`)
  expect(foot).toMatch(/Parallax, \d+ \w+ \d{4}/)
  const [firstMark] = (await marks.first().getAttribute('data-mark'))?.split(' ') ?? []
  expect(read.words).toContainEqual(expect.stringMatching(new RegExp(`^${await recorded(firstMark ?? '')} `)))

  const png = await taken(chart, 'PNG')
  expect(png.file.subarray(1, 4).toString()).toBe('PNG')
  expect(png.file.readUInt32BE(PIXELS_IN_PNG)).toBe(read.width * 2)
})

test('a value beside a mark stays while the pointer is on it, and Esc puts it away', async () => {
  const page = await openPage(`/releases/${RELEASE}?open=figure:travis-total`)
  const chart = page.locator('figure[aria-labelledby="deviation"]')
  await bringNear(chart)
  // The last one's words: signs may lie under those of others.
  const mark = chart
    .locator('[data-mark]')
    .filter({ has: page.locator('text') })
    .last()
  const words = mark.locator('text').first()
  await words.hover()
  const value = chart.locator('[data-beside]')
  expect(await value.textContent()).toBe(await mark.getAttribute('aria-label'))
  const box = await value.boundingBox()
  if (!box) throw new Error('nothing is shown')
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
  await page.mouse.move(...middle, { steps: 12 })
  expect(await value.count()).toBe(1)
  expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.textContent, middle)).toBe(
    await value.textContent(),
  )
  await page.keyboard.press('Escape')
  await expect.poll(() => value.count()).toBe(0)
  // One thing at a time: the evidence that is open stays.
  expect(new URL(page.url()).searchParams.get('open')).toBe('figure:travis-total')
  await page.mouse.move(0, 0)
  await words.hover()
  await expect.poll(() => value.count()).toBe(1)
  await page.mouse.move(0, 0)
  await expect.poll(() => value.count()).toBe(0)
})

test('the ladder is taken away as a picture that holds every rung', async () => {
  const page = await openPage(`/releases/${RELEASE}`)
  const ladder = page.getByRole('region', { name: 'The ladder' })
  const svg = await taken(ladder, 'SVG')
  expect(svg.name).toMatch(/^parallax-ddor-2017-03-ladder-\d{4}-\d\d-\d\d\.svg$/)
  const file = svg.file.toString()
  expect(file).toContain(`>${await recorded('travis-total')}<`)
  expect(file).toContain('Parallax')
  expect(file).not.toMatch(/var\(--| class=/)
  const png = await taken(ladder, 'PNG')
  expect(png.file.subarray(1, 4).toString()).toBe('PNG')
  expect(await page.locator('svg[viewBox^="0 0 880"]').count()).toBe(0)
})
