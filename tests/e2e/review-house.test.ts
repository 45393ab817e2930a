import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { acceptInvitation } from '@/lib/commands/people/accept-invitation'
import { invite } from '@/lib/commands/people/invite'
import { commandLine } from '@/lib/core/people/actor'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { type App, startApp } from '@/tests/support/app'
import { columnsHolding } from '@/tests/support/columns-holding'
import { openPage } from '@/tests/support/page'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PASSWORD = 'seven quiet otters'
const twin = markdownDraft(readFileSync('tests/gold/draft/corrected.md', 'utf8')).text
const faulty = twin.replace('512', '521')

let app: App
let prisma: PrismaClient

beforeAll(async () => {
  app = await startApp(inject('testServer'), { name: 'review_house', isHouse: true })
  prisma = createClient(app.databaseUrl, 2)
  process.env.DATABASE_URL = app.databaseUrl
  for (const name of ['Ada', 'Ben', 'Cy']) {
    const email = `${name.toLowerCase()}@house.example`
    const invited = await invite({ email, role: 'editor', actor: commandLine('a test') }, prisma)
    if (invited.code !== 'invited') throw new Error(invited.code)
    await acceptInvitation({ token: invited.token, name, password: PASSWORD }, prisma)
  }
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

/** A browser of its own in which somebody has signed in. */
async function as(name: string, path = '/review'): Promise<Page> {
  const page = await openPage(path, { baseURL: app.url, reducedMotion: 'reduce', allow: [/404/] })
  await page.getByLabel('E-mail address').fill(`${name.toLowerCase()}@house.example`)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(`**${path}`)
  return page
}

const box = (page: Page) => page.getByLabel('The draft', { exact: true })
const notes = (page: Page) => page.getByRole('region', { name: 'Notes', exact: true })

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('Day of publication').fill('2031-11-14')
  await box(page).fill(text)
  await page.getByText(/^Proposed\. /).waitFor()
}

async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save for review' }).click()
  await page.waitForURL(/\/review\/[a-z2-7]{16}$/)
  return new URL(page.url()).pathname
}

test('a draft is pasted, checked, saved, revised, signed by a second person and taken away as a memo', async () => {
  const ada = await as('Ada')
  await check(ada, faulty)
  const place = await save(ada)
  await ada.getByText('You wrote in this draft, so a second person signs it.').waitFor()

  const stranger = await as('Cy', place)
  await stranger.getByRole('heading', { name: 'No such review' }).waitFor()

  await ada.getByLabel('Call in').selectOption({ label: 'Ben' })
  await ada.getByRole('button', { name: 'Call in' }).click()
  await ada.getByRole('button', { name: 'Let go of Ben' }).waitFor()

  const ben = await as('Ben', place)
  await ben.getByLabel('On the words').fill('521')
  await ben.getByRole('textbox', { name: 'Comment' }).fill('The report has another number.')
  await ben.getByRole('button', { name: 'Comment', exact: true }).click()
  await ben.getByText('The report has another number.').waitFor()
  const { violations } = await new AxeBuilder({ page: ben }).withTags(WCAG).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])

  await ada.getByRole('link', { name: 'Revise' }).click()
  await ada.waitForURL(`**${place}/revise`)
  await box(ada).fill(twin)
  await ada.getByRole('button', { name: 'Save as version 2' }).click()
  await ada.waitForURL(`**${place}`)
  await ada.getByText('Every note to look at is decided on.').waitFor()

  await ben.reload()
  const unticked = ben
    .getByRole('region', { name: 'Checklist and signature' })
    .locator('[aria-pressed="false"]')
  for (let left = await unticked.count(); left > 0; left--) {
    await unticked.first().click()
    await expect.poll(() => unticked.count(), { timeout: 20_000 }).toBe(left - 1)
  }
  await ben.getByRole('button', { name: 'Sign version 2' }).click()
  await ben.getByText(/Signed by Ben on/).waitFor()

  await ada.reload()
  await ada.getByText(/Signed by Ben on/).waitFor()
  expect(await ada.getByRole('link', { name: 'Revise' }).count()).toBe(0)
  await ada.getByRole('link', { name: 'Version 1', exact: true }).click()
  await ada.getByText('To be read only', { exact: false }).waitFor()
  expect(await ada.getByRole('region', { name: 'The draft' }).textContent()).toContain('521')
  await ada.getByRole('region', { name: 'Comments on this version' }).getByText('another number').waitFor()
  await notes(ada).getByText('No longer there in version 2.').first().waitFor()
  await ada.getByLabel('Version', { exact: true }).selectOption('2')
  await ada.getByRole('button', { name: 'Show' }).click()
  await ada.waitForURL(/version=2/)
  await ada.getByRole('heading', { name: 'Words changed since version 1' }).waitFor()
  await ada.locator('mark', { hasText: '512' }).first().waitFor()
  await notes(ada).getByRole('heading', { name: 'Gone' }).waitFor()
  const asRead = await new AxeBuilder({ page: ada }).withTags(WCAG).analyze()
  expect(asRead.violations.map(({ id, nodes: [node] }) => `${id} ${node?.html}`)).toEqual([])
  const ofOther = await stranger.request.get(`${app.url}${place}?version=1`)
  expect([ofOther.status(), (await ofOther.text()).includes('521')]).toEqual([404, false])
  await ada.getByRole('link', { name: 'To the review' }).click()
  await ada.waitForURL(`**${place}`)

  await ada.getByRole('link', { name: 'Memo' }).click()
  await ada.getByText(/Version 2 was signed by Ben/).waitFor()
  const download = ada.waitForEvent('download')
  await ada.getByRole('link', { name: 'Word' }).click()
  expect((await download).suggestedFilename()).toMatch(/^memo-.*\.docx$/)
  for (const file of ['memo.md', 'memo.docx']) {
    expect((await stranger.request.get(`${app.url}${place}/memo/${file}`)).status()).toBe(404)
  }
})

test('two editors at once do not overwrite each other: the later is told, and keeps what they typed', async () => {
  const ada = await as('Ada')
  await check(ada, twin)
  const place = await save(ada)
  await ada.getByLabel('Call in').selectOption({ label: 'Ben' })
  await ada.getByRole('button', { name: 'Call in' }).click()
  await ada.getByRole('button', { name: 'Let go of Ben' }).waitFor()
  const ben = await as('Ben', `${place}/revise`)
  await ada.goto(`${app.url}${place}/revise`)
  await box(ada).fill(`${twin}\n\nAda adds a line.`)
  await box(ben).fill(`${twin}\n\nBen adds a line.`)
  await ada.getByRole('button', { name: 'Save as version 2' }).click()
  await ada.waitForURL(`**${place}`)
  await ben.getByRole('button', { name: 'Save as version 2' }).click()
  await ben.getByText(/Ada saved version 2 while you were writing/).waitFor()
  expect(await box(ben).inputValue()).toContain('Ben adds a line.')
  await ben.getByRole('button', { name: 'Save as version 3' }).click()
  await ben.waitForURL(`**${place}`)
  await ben.getByText('Version 3', { exact: false }).first().waitFor()
})

test('what was put aside for every story or a desk is aside in a draft that is not saved, and one press shows it', async () => {
  const ada = await as('Ada')
  await ada.getByRole('checkbox', { name: /AP style/ }).check()
  await ada.getByLabel('Desk').fill('Metro')
  await check(ada, `${twin}\n\nThe county holds illegals, the clerk said.`)
  const place = await save(ada)
  const first = notes(ada)
    .getByRole('listitem')
    .filter({ has: ada.getByText('Put aside') })
    .first()
  await first.getByText('Put aside').click()
  await first.getByLabel('Reason').fill('the clerk says so')
  await first.getByRole('radio', { name: 'at Metro' }).check()
  await first.getByRole('button', { name: /^Put note 1 aside/ }).click()
  await ada.getByRole('heading', { name: 'Put aside (1)' }).waitFor()

  const ben = await as('Ben')
  await ben.getByRole('checkbox', { name: /AP style/ }).check()
  await check(ben, `${twin}\n\nThe jail holds illegals, an editor wrote.`)
  await ben.getByText('1 note to look at', { exact: true }).waitFor()
  await ben.getByLabel('Desk').fill('Metro')
  await ben.getByLabel('Desk').blur()
  await ben.getByText('0 notes to look at, 1 put aside before').waitFor()
  const fold = notes(ben).getByText('Put aside before', { exact: false })
  expect(await ben.getByText('the clerk says so').isVisible()).toBe(false)
  await fold.click()
  await ben.getByText('the clerk says so').waitFor()

  await ada.goto(`${app.url}${place}`)
  await ada.getByRole('button', { name: /^Open again at this desk/ }).click()
  await ada.getByRole('heading', { name: 'Put aside (1)' }).waitFor({ state: 'detached' })
  await box(ben).press('End')
  await box(ben).pressSequentially(' ')
  await ben.getByText('1 note to look at', { exact: true }).waitFor()
})

describe('a draft with the switch for “never”', () => {
  test('is checked and never stored, in no column of any table', async () => {
    const page = await as('Ada')
    await page.getByRole('checkbox', { name: /^Never store a draft/ }).check()
    await check(page, `${twin}\n\nThe Quagmarsh ferry ran late.`)
    await notes(page).getByText('detainers declined').first().waitFor()
    expect(await page.getByRole('button', { name: 'Save for review' }).isDisabled()).toBe(true)
    await page.reload()
    await page.getByRole('checkbox', { name: /^Never store a draft/, checked: true }).waitFor()
    expect(await columnsHolding(prisma, 'Quagmarsh')).toEqual([])
  })
})
