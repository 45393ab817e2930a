import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeToken } from '@/lib/commands/people/make-token'
import { revokeToken } from '@/lib/commands/people/revoke-token'
import { saveReview } from '@/lib/commands/review/save-review'
import { ROUTES } from '@/lib/core/people/access'
import { type ActingPerson, ROLES, type Role } from '@/lib/core/people/actor'
import { RIGHTS } from '@/lib/core/people/rights'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type App, startApp } from '@/tests/support/app'
import { HOUSE_PASSWORD, letIn } from '@/tests/support/house-people'
import { type MailSink, startMailSink } from '@/tests/support/mail-sink'
import { openPage } from '@/tests/support/page'

const draft = {
  ...{ text: readFileSync('tests/gold/draft/draft.md', 'utf8'), kind: 'markdown', date: '2031-11-14' },
  style: ['ap-2013'],
}

let app: App
let prisma: PrismaClient
let sink: MailSink
const people = new Map<Role, ActingPerson>()

beforeAll(async () => {
  sink = await startMailSink()
  const settings = { PARALLAX_SMTP: sink.url, PARALLAX_MAIL_FROM: 'parallax@house.example' }
  app = await startApp(inject('testServer'), { name: 'house_requests', isHouse: true, settings })
  prisma = createClient(app.databaseUrl, 2)
  process.env.DATABASE_URL = app.databaseUrl
  for (const role of ROLES) people.set(role, await letIn(prisma, role, role))
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
  await sink?.stop()
})

function person(role: Role): ActingPerson {
  const found = people.get(role)
  if (!found) throw new Error(role)
  return found
}

describe('every page of the running server', () => {
  /** The cookie of a new session, as a browser would have it. */
  async function cookieOf(role: Role): Promise<string> {
    const page = await openPage('/sign-in?next=/account', { baseURL: app.url })
    await page.getByLabel('E-mail address').fill(`${role}@house.example`)
    await page.getByLabel('Password', { exact: true }).fill(HOUSE_PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    // Not by its end: the address of the form ends so, too.
    await page.waitForURL(`${app.url}/account`)
    const cookies = await page.context().cookies()
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  test.each(ROLES)(
    'answers 403 to a %s exactly where the table of rights says so',
    async (role) => {
      const cookie = await cookieOf(role)
      for (const [route, right] of Object.entries(ROUTES)) {
        const path = route.replace(/\[\.\.\.[^\]]+\]|\[[^\]]+\]/g, 'x')
        const response = await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' })
        const isRefused = !RIGHTS[right].includes(role)
        // A page that is not there is told apart from one that is not theirs; /no-entry is the refusal itself.
        if (route === '/no-entry') continue
        expect(response.status === 403, `${route}: ${response.status}`).toBe(isRefused)
        if (isRefused && !/^\/(api|embed)/.test(route))
          expect(await response.text(), route).toContain('Not for your role')
      }
    },
    120_000,
  )
})

describe('an access token', () => {
  const ask = (token: string, body: unknown = draft) =>
    fetch(`${app.url}/api/v1/check`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    })
  const tokenFor = (role: Role) =>
    makeToken({ name: 'a script', scopes: ['check drafts'], actor: person(role) }, prisma)
  const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)
  const last = () => prisma.accessToken.findFirstOrThrow({ orderBy: { id: 'desc' } })

  test('checks a draft for an editor, and for nobody once it is revoked', async () => {
    const token = await tokenFor('editor')
    const answer = await ask(token)
    expect(answer.status).toBe(200)
    expect((await answer.json()).release).toBe('county-detainers-2031')
    await revokeToken({ id: (await last()).id, actor: person('editor') }, prisma)
    expect((await ask(token)).status).toBe(401)
  })

  test('that has run out, was made up, or is its person’s no more checks nothing', async () => {
    const token = await tokenFor('editor')
    const { id } = await last()
    await prisma.accessToken.update({
      where: { id },
      data: { createdAt: ago(60_000), expiresAt: ago(1_000) },
    })
    expect((await ask(token)).status).toBe(401)
    expect((await ask(`plx_${'A'.repeat(43)}`)).status).toBe(401)
    expect((await ask('')).status).toBe(401)
  })

  test('gives no more than the role of its person', async () => {
    expect((await ask(await tokenFor('reader'))).status).toBe(403)
  })

  test('reads no review, not even that of its own person', async () => {
    const given = { release: null, guides: [], published: null, title: '', desk: '', never: false }
    const saved = await saveReview({
      ...given,
      text: 'Quagmarsh ferries\n\nran late.',
      actor: person('owner'),
    })
    if (saved.code !== 'saved') throw new Error(saved.code)
    for (const role of ['owner', 'editor'] as const) {
      const headers = { authorization: `Bearer ${await tokenFor(role)}` }
      for (const path of ['', '?version=1', '/memo', '/memo/memo.md', '/memo/memo.docx', '/revise']) {
        const response = await fetch(`${app.url}/review/${saved.reviewId}${path}`, { headers })
        expect(response.status, path).toBe(404)
        expect(await response.text()).not.toContain('Quagmarsh')
      }
    }
  })
})

test('an invitation is mailed too, and its link lets in', async () => {
  const owner = await openPage('/sign-in?next=/house', { baseURL: app.url })
  await owner.getByLabel('E-mail address').fill('owner@house.example')
  await owner.getByLabel('Password', { exact: true }).fill(HOUSE_PASSWORD)
  await owner.getByRole('button', { name: 'Sign in', exact: true }).click()
  const inviting = owner.getByRole('region', { name: 'Invite somebody' })
  await inviting.getByLabel('Their e-mail address').fill('new@house.example')
  await inviting.getByRole('button', { name: 'Make a link' }).click()
  const link = await inviting.getByLabel('The link').inputValue()
  const [mail] = sink.mails
  expect(mail?.to).toEqual(['new@house.example'])
  expect(mail?.body.split(/\r?\n/)).toContain(link)
  const guest = await openPage(new URL(link).pathname, { baseURL: app.url })
  await guest.getByLabel('Your name').fill('New')
  await guest.getByLabel('Password', { exact: true }).fill('eight louder herons')
  await guest.getByRole('button', { name: 'Come in' }).click()
  await guest.waitForURL('**/account')
})
