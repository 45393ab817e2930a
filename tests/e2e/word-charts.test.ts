import { expect, test } from 'vitest'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { bringNear } from '@/tests/support/bring-near'
import { openPage } from '@/tests/support/page'

const RELEASE = 'ndd-2024-09'

test('the charts of words and quoted words say what the database has, in their tables and mark by mark', async () => {
  const page = await openPage(`/releases/${RELEASE}`)
  const answer = await page.request.get(`/api/v1/releases/${RELEASE}`)
  const { columns, words, officials }: ReleaseComparison = (await answer.json()).data

  const entries = columns.map((_, place) =>
    words.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[place]?.entries ?? [])),
  )
  const own = entries.map((each) =>
    each.filter(({ voice }) => voice === 'outlet').reduce((sum, { count }) => sum + count, 0),
  )
  const voices = page.locator('figure[aria-labelledby="whose-words"]')
  await bringNear(voices)
  const table = voices.locator('tbody tr td:nth-of-type(1)')
  expect((await table.allTextContents()).map((text) => Number.parseInt(text, 10))).toEqual([
    ...own,
    own.reduce((sum, times) => sum + times, 0),
  ])
  await voices.locator('[data-mark]').first().waitFor()
  const said = await voices
    .locator('[data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')))
  expect(said.map((each) => Number(/own words (\d+)/.exec(each ?? '')?.[1] ?? 0))).toEqual(own)

  const quoted = officials
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries)))
    .reduce((sum, entry) => sum + (entry.quotedWords ?? 0), 0)
  const gets = page.locator('figure[aria-labelledby="quoted-words"]')
  await bringNear(gets)
  await gets.locator('[data-mark]').first().waitFor()
  const first = await gets.locator('[data-mark]').first().getAttribute('aria-label')
  expect(first).toMatch(new RegExp(`of ${quoted}$`))
})

test('a chart leaves out the columns that are put away, and a mark leads to the phrases behind it', async () => {
  const answer = await (await openPage('/')).request.get(`/api/v1/releases/${RELEASE}`)
  const { columns }: ReleaseComparison = (await answer.json()).data
  const [first, second] = columns.map(({ articleId }) => articleId)
  const page = await openPage(`/releases/${RELEASE}?hide=${first}`)
  const voices = page.locator('figure[aria-labelledby="whose-words"]')
  await bringNear(voices)
  const marks = voices.locator('[data-mark]')
  await marks.first().waitFor()
  expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')))).toEqual(
    columns.slice(1).map(({ articleId }) => articleId),
  )
  await marks.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/articles/${second}#coded`)
})

test('wordings over the years are chosen by the address, and each year says how many articles it rests on', async () => {
  const page = await openPage('/terms?show=illegal-aliens&per=articles')
  const figure = page.locator('figure[aria-labelledby="over-years"]')
  await bringNear(figure)
  await figure.locator('[data-mark]').first().waitFor()
  const line = figure.locator('tbody tr', { hasText: '2019' }).first()
  const [of, printing] = (await line.locator('td').allTextContents()).map(Number)
  const said = await figure.locator('[data-mark="illegal-aliens 2019"]').getAttribute('aria-label')
  expect(said).toContain(`in ${printing} of ${of}\u00a0articles`)
  expect(await figure.locator('[data-mark^="ruling"]').count()).toBeGreaterThan(5)
})
