import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { alderRecord } from '@/tests/commands/enter-release/alder-record'
import { type App, startApp } from '@/tests/support/app'
import { openPage, type PageOptions } from '@/tests/support/page'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let app: App
let prisma: PrismaClient

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'enter_release' })
  prisma = createClient(app.databaseUrl, 2)
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

const open = (path: string, options: PageOptions = {}) =>
  openPage(path, { baseURL: app.url, reducedMotion: 'reduce', ...options })

/** An article by an invented outlet about a report that Parallax does not have. */
const tallow = (printing: number) =>
  [
    'Tallow County declined 3,104 detainers',
    'Federal agents sent 4,812 detainers to jails in Tallow County between Oct. 1, 2023 and Sept. 30, 2024, according to a report that Immigration and Customs Enforcement published on Tuesday.',
    `Of the detainers, 3,104 detainers were declined and 1,708 detainers were honored. Printing ${printing}.`,
  ].join('\n\n')

const yaml = (page: Page) => page.getByLabel('The same as YAML')
const numbers = (page: Page) => page.getByRole('group', { name: 'Numbers in the article' })

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('Saved as').fill('Ada Wong')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Kind of publisher').selectOption('agency')
  await page.getByLabel('Kind of document').fill('Report')
  await page.getByLabel('What it counts').fill('Counts the detainers sent to jails of one county in a year.')
  await page.getByLabel('One line for the front page').fill('4,812 detainers sent, 3,104 declined.')
}

test('an article that fits no release leads to a new one with three figures, saved and compared, in one go', async () => {
  const page = await open('/import')
  await page.getByLabel('Paste the article').fill(tallow(1))
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'What was read' }).waitFor()
  await page.getByLabel('Outlet').fill('The Tallow Post')
  await page.getByLabel('Date of publication').fill('2024-10-15')
  await page.getByRole('radio', { name: /A release that is not here yet/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/new?article=imported--the-tallow-post-*')

  for (const printed of ['4,812', '3,104', '1,708']) {
    await numbers(page)
      .getByRole('checkbox', { name: new RegExp(`^${printed}`) })
      .check()
  }
  const basis = page.getByLabel('How the date is known')
  expect(await basis.inputValue()).toBe('not known; The Tallow Post reported it on 2024-10-15')
  await page.getByLabel('Made public on').fill('2024-10-15')
  expect(await basis.inputValue()).toBe('')
  expect(await page.getByLabel('Publisher', { exact: true }).inputValue()).toMatch(/Immigration and Customs/)
  await fillIn(page, 'Detainers in Tallow County, fiscal year 2024')
  const figure = (index: number) => page.getByRole('group', { name: new RegExp(`^Figure ${index}`) })
  const whole = await figure(1).getByLabel('Label').inputValue()
  for (const index of [2, 3]) await figure(index).getByLabel('Part of').selectOption({ label: whole })
  await figure(1).getByText('3,104 + 1,708 = 4,812: the parts add up.').waitFor()

  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/detainers-in-tallow-county-fiscal-year-2024')
  await page.getByText('not part of the data that ships with Parallax').waitFor()
  const head = page.getByRole('columnheader', { name: /The Tallow Post/ }).first()
  await head.waitFor()
  const stored = await prisma.release.findUniqueOrThrow({
    where: { id: 'detainers-in-tallow-county-fiscal-year-2024' },
    include: { figures: true, articles: true, check: true },
  })
  expect(stored).toMatchObject({ origin: 'entered', figures: { length: 3 }, articles: { length: 1 } })
  expect(stored.check).not.toBeNull()
  expect(
    await prisma.alignment.count({ where: { releaseId: stored.id, relation: 'exact' } }),
  ).toBeGreaterThan(2)
  await check(page)

  await page.goto('/')
  const line = page.getByRole('listitem').filter({ hasText: 'Detainers in Tallow County, fiscal year 2024' })
  await line.getByText('entered here').waitFor()
  await page.goto('/search?q=tallow')
  await page.locator('main a', { hasText: 'entered here' }).first().waitFor()
  await page.goto(`/compare?cols=release:${stored.id}`)
  await page.locator('thead').getByText('entered here').waitFor()
})

describe('the form and the YAML', () => {
  test('are the same record: what is changed on one side stands on the other', async () => {
    const page = await open('/releases/new')
    await page.getByLabel('Title', { exact: true }).fill('Weekly report: “declined”')
    expect(await yaml(page).inputValue()).toContain('title: "Weekly report: “declined”"')
    expect(await yaml(page).inputValue()).toContain('id: weekly-report-declined')
    await yaml(page).fill(alderRecord())
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toMatch(/^First weekly report/)
    expect(await page.getByRole('group', { name: 'Figure 3: people charged' }).count()).toBe(1)
    await page.getByText('Not added up, for the whole is counted in another unit').waitFor()
    await page.getByRole('group', { name: 'Figure 1' }).getByLabel('Number').fill('435,719')
    expect(await yaml(page).inputValue()).toContain('value: 435719')
    expect(await yaml(page).inputValue()).toContain('# the whole')
  })

  test('broken YAML is told by its line at once, and the form waits', async () => {
    const page = await open('/releases/new')
    await yaml(page).fill('id: a\ntitle: [b\n')
    await page.getByText(/^Line \d+: .*The form waits until this is mended/).waitFor()
    expect(await page.getByLabel('Title', { exact: true }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText('1 thing to mend before it can be saved').waitFor()
    expect(await yaml(page).inputValue()).toBe('id: a\ntitle: [b\n')
  })

  test('each error names its field and its line, leads to both, and goes when it is mended', async () => {
    const page = await open('/releases/new')
    await yaml(page).fill(alderRecord({ 'value: 90': 'value: ninety', 'unit: people': 'unit: poeple' }))
    await page.getByLabel('Saved as').fill('Ada Wong')
    await page.getByRole('button', { name: 'Save' }).click()
    await page
      .getByText('2 things to mend before it can be saved')
      .or(page.getByText('1 thing to mend'))
      .waitFor()
    const error = page.getByRole('listitem').filter({ hasText: 'expected a number, not "ninety"' })
    await error.getByRole('link', { name: 'Figure 2 (people convicted), Number' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-figures-1-value')
    await error.getByRole('button', { name: /^line \d+$/ }).click()
    const selected = await page.evaluate(() => document.getSelection()?.toString())
    expect(selected).toBe('    value: ninety')
    expect(await page.locator('#f-figures-1-value').getAttribute('aria-invalid')).toBe('true')
    await page.locator('#f-figures-1-value').fill('90')
    await expect.poll(() => error.count()).toBe(0)
    expect(await prisma.release.count({ where: { id: 'alder-weekly' } })).toBe(0)
  })

  test('what is typed survives a reload, and can be left behind', async () => {
    const page = await open('/releases/new')
    await page.getByLabel('Title', { exact: true }).fill('A title that took long')
    await page.reload()
    await page.getByText('What you had typed is back').waitFor()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A title that took long')
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText(/things to mend/).waitFor()
    await page.reload()
    await page.getByText('What you had typed is back').waitFor()
    await page.getByRole('button', { name: 'Start afresh' }).click()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A title that took long')
  })

  test('what is typed before the script of the page runs is there when it does', async () => {
    const page = await open('/import')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/releases/new', { waitUntil: 'commit' })
    await yaml(page).fill(alderRecord())
    expect(await page.getByLabel('Title', { exact: true }).isDisabled()).toBe(true)
    release()
    await page.getByRole('group', { name: /^Figure 3/ }).waitFor()
    expect(await yaml(page).inputValue()).toBe(alderRecord())
  })

  test('a figure that was removed comes back with one key', async () => {
    const page = await open('/releases/new')
    await yaml(page).fill(alderRecord())
    await page.getByRole('button', { name: 'Remove people charged' }).click()
    expect(await page.getByRole('group', { name: /^Figure 3/ }).count()).toBe(0)
    await page.getByText('Removed people charged.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await yaml(page).inputValue()).toBe(alderRecord())
  })
})

test('a release that was entered is edited, taken away as YAML, deleted and brought back', async () => {
  const page = await open('/releases/new')
  await yaml(page).fill(alderRecord())
  await page.getByLabel('Saved as').fill('Ada Wong')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/alder-weekly')
  await page.getByText('Entered here by Ada Wong').waitFor()
  await page.getByText('no article yet').waitFor()

  await page.getByRole('link', { name: 'Edit, earlier versions, delete' }).click()
  await page.getByRole('heading', { name: 'Versions' }).waitFor()
  await page
    .getByRole('group', { name: /^Figure 1/ })
    .getByLabel('Number')
    .fill('207')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/alder-weekly')
  const taken = await fetch(`${app.url}/api/v1/releases/alder-weekly/record.yaml`)
  expect(taken.headers.get('content-type')).toContain('yaml')
  expect(await taken.text()).toBe(alderRecord({ 'value: 206': 'value: 207' }))
  const shipped = await fetch(`${app.url}/api/v1/releases/ddor-2017-03/record.yaml`)
  expect([shipped.status, await shipped.text()]).toEqual([404, expect.stringContaining('record-not-found')])

  await page.goto('/releases/alder-weekly/edit')
  await check(page)
  await page.getByRole('link', { name: 'Take it up' }).click()
  await page.getByText('This is version 1, as Ada Wong saved it').waitFor()
  expect(
    await page
      .getByRole('group', { name: /^Figure 1/ })
      .getByLabel('Number')
      .inputValue(),
  ).toBe('206')
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('Nothing was deleted').waitFor()
  await page.getByLabel('Delete this release').check()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.waitForURL('**/releases/new#deleted')
  expect(await prisma.release.count({ where: { id: 'alder-weekly' } })).toBe(0)
  await page.getByRole('link', { name: 'Bring back alder-weekly' }).click()
  await expect.poll(() => yaml(page).inputValue()).toContain('value: 207')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/alder-weekly')
})

test('two who edit at once do not overwrite one another', async () => {
  const page = await open('/releases/new')
  await yaml(page).fill(alderRecord({ 'id: alder-weekly': 'id: two-at-once' }))
  await page.getByLabel('Saved as').fill('Ada Wong')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/two-at-once')
  const [one, other] = await Promise.all([
    open('/releases/two-at-once/edit'),
    open('/releases/two-at-once/edit'),
  ])
  for (const [each, value] of [
    [one, '207'],
    [other, '208'],
  ] as const) {
    await each
      .getByRole('group', { name: /^Figure 1/ })
      .getByLabel('Number')
      .fill(value)
    await each.getByLabel('Saved as').fill('Ben Oak')
    await each.getByRole('button', { name: 'Save' }).click()
    if (each === one) await each.waitForURL('**/releases/two-at-once')
  }
  await other.getByText(/has saved version 2 of this record since you opened it/).waitFor()
  expect(await yaml(other).inputValue()).toContain('value: 208')
})

test('without JavaScript the YAML is checked and saved all the same', async () => {
  const page = await open('/releases/new', { javaScriptEnabled: false })
  expect(await page.getByLabel('Title', { exact: true }).isDisabled()).toBe(true)
  const record = alderRecord({ 'id: alder-weekly': 'id: no-script' })
  await yaml(page).fill(record.replace('value: 90', 'value: ninety'))
  await page.getByLabel('Saved as').fill('Ada Wong')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('expected a number, not "ninety"').first().waitFor()
  expect(await yaml(page).inputValue()).toContain('value: ninety')
  await yaml(page).fill(record)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/releases/no-script')
})

describe('on every screen', () => {
  for (const width of [1440, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${width} px wide, ${colorScheme}: the form is accessible and fits, with its errors`, async () => {
        const page = await open('/releases/new', { viewport: { width, height: 800 }, colorScheme })
        await check(page)
        await yaml(page).fill(alderRecord({ 'value: 90': 'value: ninety' }))
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByText('1 thing to mend').waitFor()
        for (const more of await page.locator('details').all())
          await more.evaluate((each) => each.setAttribute('open', ''))
        await check(page)
      })
    }
  }
})

async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  expect(
    violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`)),
  ).toEqual([])
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow)).toBe(0)
}
