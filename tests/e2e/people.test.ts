import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createOwner } from '@/lib/commands/people/create-owner'
import { commandLine } from '@/lib/core/people/actor'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type App, startApp } from '@/tests/support/app'
import { openPage, type PageOptions } from '@/tests/support/page'

const OWNERS = 'seven quiet otters'
const EDITORS = 'eight louder herons'

let app: App
let prisma: PrismaClient

beforeAll(async () => {
  // A passkey belongs to a name, not to a number.
  app = await startApp(inject('testServer'), { name: 'people_house', isHouse: true, houseName: 'localhost' })
  prisma = createClient(app.databaseUrl, 2)
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

const open = (path: string, options: PageOptions = {}) =>
  openPage(path, { baseURL: app.url, reducedMotion: 'reduce', ...options })

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('an owner is created, invites an editor, who signs in and is signed out from elsewhere', async () => {
  const created = await createOwner(
    { email: 'olga@house.example', name: 'Olga', actor: commandLine('a test') },
    prisma,
  )
  if (created.code !== 'link') throw new Error(created.code)

  const owner = await open(`/invitation/${created.token}`)
  await owner.getByLabel('Password', { exact: true }).fill(OWNERS)
  await owner.getByRole('button', { name: 'Set the password' }).click()
  await owner.waitForURL('**/account')
  await owner.getByRole('link', { name: 'House', exact: true }).click()
  await owner.goto('/house')
  const inviting = owner.getByRole('region', { name: 'Invite somebody' })
  await inviting.getByLabel('Their e-mail address').fill('Edi@house.example')
  await inviting.getByRole('button', { name: 'Make a link' }).click()
  const link = await inviting.getByLabel('The link').inputValue()
  expect(link).toMatch(new RegExp(`^${app.url}/invitation/[\\w-]{43}$`))

  // The editor has no script: the forms work all the same.
  const editor = await open(new URL(link).pathname, { javaScriptEnabled: false })
  await editor.getByLabel('Your name').fill('Edi')
  await editor.getByLabel('Password', { exact: true }).fill(EDITORS)
  await editor.getByRole('button', { name: 'Come in' }).click()
  await editor.waitForURL('**/account')
  await editor.goto('/import')
  expect(await editor.getByRole('heading', { level: 1 }).textContent()).toBe('Import an article')

  const elsewhere = await open('/sign-in?next=/account')
  await signIn(elsewhere, 'edi@house.example', EDITORS)
  await elsewhere.waitForURL('**/account')
  const sessions = elsewhere.getByRole('region', { name: 'Where you are signed in' })
  await sessions.getByRole('button', { name: 'End all others' }).click()
  await sessions.getByText('All other sessions are over.').waitFor()
  await editor.goto('/import')
  expect(editor.url()).toBe(`${app.url}/sign-in?next=%2Fimport`)

  await owner.goto('/house/history')
  const lines = await owner.getByRole('row').allTextContents()
  expect(lines.join('\n')).toMatch(/Edi.*Came in as editor/)
  expect(lines.join('\n')).toMatch(/Edi.*Ended a session/)
}, 120_000)

test('a wrong password and an address that nobody has are answered alike', async () => {
  const page = await open('/sign-in')
  const answers: (string | null)[] = []
  for (const email of ['edi@house.example', 'nobody@house.example']) {
    await page.goto('/sign-in')
    await signIn(page, email, 'something else entirely')
    answers.push(await page.getByRole('alert').filter({ hasText: /./ }).textContent())
  }
  expect(answers[0]).toMatch(/do not go together/)
  expect(answers[1]).toBe(answers[0])
})

test('a page for others than the role of whoever asks is not shown, and nothing of theirs is kept', async () => {
  const page = await open('/sign-in?next=/house', { allow: [/403/] })
  await signIn(page, 'edi@house.example', EDITORS)
  await page.getByRole('heading', { name: 'Not for your role' }).waitFor()
  const answer = await page.goto('/releases/ddor-2017-03')
  expect(answer?.headers()['cache-control']).toBe('no-store')
  expect(answer?.headers()['server-timing'] ?? '').not.toMatch(/kept|made/)
  expect(answer?.ok()).toBe(true)
  expect((await page.goto('/house'))?.status()).toBe(403)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not for your role')
  expect(await page.title()).toMatch(/^Not for your role/)
  expect(await page.content()).not.toContain('olga@house.example')
})

test('a passkey is made, and signs in without a password', async () => {
  const page = await open('/sign-in?next=/account')
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await signIn(page, 'olga@house.example', OWNERS)
  await page.waitForURL('**/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('Passkey 1').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${app.url}/`)
  await page.getByRole('link', { name: 'Olga' }).waitFor()
})

test.each([
  ['light', 1440],
  ['dark', 360],
] as const)('the pages have no barrier that a program can find (%s, %i px)', async (colorScheme, width) => {
  const page = await open('/sign-in?next=/house', { colorScheme, viewport: { width, height: 800 } })
  await signIn(page, 'olga@house.example', OWNERS)
  await page.getByRole('heading', { name: 'People of the house' }).waitFor()
  for (const path of ['/house', '/house/history', '/account', '/sign-in']) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})
