import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

describe('a term', () => {
  test('is found from the front page, and each phrase of it leads to its evidence', async () => {
    const page = await openPage('/')
    await page.locator('main').getByRole('link', { name: 'Terms' }).click()
    await page.locator('main').getByRole('link', { name: 'illegal aliens', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'illegal aliens' }).waitFor()
    const first = page.locator('section[aria-labelledby="phrases"] li').first()
    const words = await first.locator('a').first().textContent()
    await first.locator('a').first().click()
    await page.locator('#evidence').waitFor()
    expect(await page.locator('#evidence blockquote').textContent()).toContain(words?.replace(/[“”]/g, ''))
    await page.locator('#evidence').getByRole('link', { name: 'Who prints it, and when' }).click()
    await page.getByRole('heading', { level: 1, name: 'illegal aliens' }).waitFor()
  })

  test('narrows to a voice, and what cannot be read in an address narrows nothing', async () => {
    const page = await openPage('/terms/illegal-aliens?voice=shouted&page=-3&outlet=')
    const all = await page.locator('section[aria-labelledby="phrases"] li').count()
    await page
      .getByRole('navigation', { name: 'Which phrases' })
      .getByRole('link', { name: 'quoted' })
      .click()
    await page.waitForURL(/voice=quoted/)
    await expect.poll(() => page.locator('section[aria-labelledby="phrases"] li').count()).toBeLessThan(all)
  })
})

describe('a figure', () => {
  test('is reached from its rung, and shows who printed it by way of whom', async () => {
    const page = await openPage('/releases/foia-sex-offenses-2015')
    await page.locator('#ladder ~ div').getByRole('link', { name: '194 of those, sexual assault' }).click()
    const list = page.locator('section[aria-labelledby="printed"]')
    await list.waitFor()
    expect(await list.locator('li li h3').allTextContents()).toEqual(['Weasel Zippers'])
    expect(await list.textContent()).toContain('taken from LifeZette, as they say')
    await list.locator('li li p a').first().click()
    expect(await page.locator('#evidence blockquote').textContent()).toContain(
      '194 of the criminal illegal aliens',
    )
  })
})

describe('a person', () => {
  test('is found from the evidence of a citation, and each citation leads back to one', async () => {
    const page = await openPage('/people')
    await page
      .locator('section[aria-labelledby="person"]')
      .getByRole('link', { name: 'Jessica Vaughan' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Jessica Vaughan' }).waitFor()
    expect(await page.locator('dl').first().textContent()).toContain('Center for Immigration Studies')
    await page.locator('section[aria-labelledby="citations"] li a').first().click()
    const evidence = page.locator('#evidence')
    await evidence.getByRole('link', { name: 'Cited by whom, in what words' }).click()
    await page.getByRole('heading', { level: 1, name: 'Jessica Vaughan' }).waitFor()
  })
})

test('the timeline leads from a ruling to its term, and from a correction to the record', async () => {
  const page = await openPage('/timeline')
  await page
    .getByRole('img', { name: /^Rulings, releases, corrections and articles from 2006 to / })
    .waitFor()
  const suspended = page.locator('tr', { hasText: 'suspended' }).first()
  expect(await suspended.locator('a').first().getAttribute('href')).toBe('/releases/ddor-2017-03#record')
  await page
    .locator('tr', { hasText: 'Associated Press:' })
    .first()
    .getByRole('link', { name: 'illegal immigrants' })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'illegal immigrants' }).waitFor()
})

test('the axis of the timeline keeps every word within its width on a phone, and says how high its bars are', async () => {
  const page = await openPage('/timeline', { viewport: { width: 360, height: 740 } })
  const axis = page.getByRole('img', { name: /^Rulings, releases/ })
  const beyond = await axis.evaluate((svg) => {
    const { left, right } = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')]
      .filter((text) => text.getClientRects().length > 0)
      .filter(
        (text) =>
          text.getBoundingClientRect().right > right + 0.5 || text.getBoundingClientRect().left < left - 0.5,
      )
      .map((text) => text.textContent)
  })
  expect(beyond).toEqual([])
  expect(await axis.textContent()).toMatch(/articles, by month; the highest bar: \d+/)
})
