import { describe, expect, test } from 'vitest'
import { eventually, param } from '@/tests/support/eventually'
import { openPage } from '@/tests/support/page'

describe('texts', () => {
  const texts =
    '/compare?cols=article:county-detainers-2031--harlopen-courier,article:county-detainers-2031--the-iron-gate&by=text'

  test('stand side by side, and a number chosen in one is marked in both', async () => {
    const page = await openPage(texts, { viewport: { width: 1440, height: 600 } })
    const panes = page.locator('[data-pane]')
    expect(await panes.count()).toBe(2)
    await panes.first().getByRole('link', { name: '528', exact: false }).first().click()
    await eventually(() => param(page, 'open')).toBe('figure/county-detainers-2031/declined')
    for (const pane of await panes.all()) {
      await eventually(() => pane.locator('[data-marked]').count()).toBeGreaterThan(0)
    }
    await page.getByText('marked: detainers declined').waitFor()
  })

  test('scroll together until somebody says otherwise', async () => {
    const page = await openPage(texts, { viewport: { width: 1440, height: 600 } })
    const [first, second] = [page.locator('[data-pane]').first(), page.locator('[data-pane]').nth(1)]
    const top = () => second.evaluate((element) => element.scrollTop)
    await eventually(async () => {
      await first.evaluate((element) => element.scrollTo(0, element.scrollTop + 40))
      return top()
    }).toBeGreaterThan(0)
    await page.getByLabel('scroll together').uncheck()
    const was = await top()
    await first.evaluate((element) => element.scrollTo(0, 0))
    await page.waitForTimeout(300)
    expect(await top()).toBe(was)
  })

  test('that nobody attached are named, with the way to attach them', async () => {
    const page = await openPage('/compare?cols=release:ndd-2024-09&by=text')
    await page.getByText('No text is attached to any of these articles').waitFor()
    expect(await page.locator('main a[href="/articles/ndd-2024-09--ap/attach"]').count()).toBe(1)
  })
})

describe('a comparison', () => {
  test('opens what is left out: the words of the record, and whether each article has it', async () => {
    const page = await openPage('/compare?cols=release:nc-detainers-2019&by=left-out')
    await page.locator('tbody td button[aria-expanded]').first().click()
    const panel = page.locator('#evidence')
    await panel.getByText('The record', { exact: true }).waitFor()
    expect(
      await panel.getByText(/^(stated|not stated|not in the part coded|contradicted)$/).count(),
    ).toBeGreaterThan(0)
  })

  test('sets the codings of two coders side by side, and says where there is none', async () => {
    const page = await openPage('/compare?cols=outlet:ap,outlet:ap@machine')
    const heads = page.getByRole('region', { name: 'Words by column' }).locator('thead th')
    await eventually(() => heads.last().textContent()).toContain('none by machine')
    await page.locator('summary', { hasText: 'More' }).click()
    await page.getByLabel('Coded').selectOption('hand')
    await eventually(() => param(page, 'coder')).toBe('hand')
    await eventually(() => heads.nth(1).textContent()).toContain('coded by hand, as shipped')
  })
})
