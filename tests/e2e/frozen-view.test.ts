import { describe, expect, test } from 'vitest'
import { eventually, param } from '@/tests/support/eventually'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const OUTLETS = '/compare?cols=outlet:breitbart,outlet:ap'

describe('freezing', () => {
  test('keeps what is shown under an address of its own, whose numbers open their phrases', async () => {
    const page = await openPage(`${OUTLETS}&facet=people&voice=outlet`)
    const table = page.getByRole('region', { name: 'Words by column' })
    const cells = () => table.locator('tbody tr > td').allTextContents()
    const living = await cells()
    await page.getByRole('button', { name: 'Freeze' }).click()
    await page.waitForURL(/\/frozen\/[a-z2-7]{16}$/)
    expect(await page.textContent('h1')).toBe('Breitbart News · Associated Press')
    expect(await cells()).toEqual(living)
    await page.getByText('Set: facet people · voice outlet').waitFor()
    await page.locator('button[aria-expanded]').first().click()
    const evidence = page.locator('#evidence')
    await evidence.waitFor()
    expect(await evidence.locator('li a[href^="/articles/"]').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'The living view' }).click()
    await eventually(() => param(page, 'voice')).toBe('outlet')
  })

  test('says where what is left out opens, because nothing opens in what was kept of it', async () => {
    const page = await openPage('/compare?cols=release:nc-detainers-2019&by=left-out')
    await page.getByRole('button', { name: 'Freeze' }).click()
    await page.waitForURL(/\/frozen\/[a-z2-7]{16}$/)
    expect(await page.locator('main button[aria-expanded]').count()).toBe(0)
    await page
      .getByText(/nothing opens in this table/)
      .getByRole('link')
      .click()
    await page.waitForURL(/\/compare\?/)
    await page.locator('main td button[aria-expanded]').first().waitFor()
  })

  test('is found under no other address', async () => {
    const page = await openPage('/frozen/aaaaaaaaaaaaaaaa', { allow: [/status of 404/] })
    expect(await page.textContent('h1')).toBe('There is no frozen view “aaaaaaaaaaaaaaaa”')
  })
})
