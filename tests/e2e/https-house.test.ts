import https from 'node:https'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createOwner } from '@/lib/commands/people/create-owner'
import { commandLine } from '@/lib/core/people/actor'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type App, startApp } from '@/tests/support/app'
import { HOUSE_PASSWORD } from '@/tests/support/house-people'
import { type HttpsProxy, startHttpsProxy } from '@/tests/support/https-proxy'
import { openPage } from '@/tests/support/page'

let app: App
let proxy: HttpsProxy
let prisma: PrismaClient
let behind: string

beforeAll(async () => {
  proxy = await startHttpsProxy()
  app = await startApp(inject('testServer'), { name: 'https_house', isHouse: true, behind: proxy.url })
  behind = app.web.url
  proxy.leadTo(behind)
  prisma = createClient(app.databaseUrl, 2)
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
  await proxy?.stop()
})

/** Sends a request over https as a program would, with whatever headers; returns the status. */
function send(path: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = https.request(`${proxy.url}${path}`, {
      ...{ method: body === '' ? 'GET' : 'POST', headers, rejectUnauthorized: false },
    })
    request.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end(body)
  })
}

test('behind a server for https, sessions are in cookies that go by https alone, and forms are taken from its own pages alone', async () => {
  const owner = { email: 'olga@house.example', name: 'Olga', actor: commandLine('a test') }
  const created = await createOwner(owner, prisma)
  if (created.code !== 'link') throw new Error(created.code)
  const page = await openPage(`/invitation/${created.token}`, { baseURL: proxy.url, ignoreHTTPSErrors: true })
  await page.getByLabel('Password', { exact: true }).fill(HOUSE_PASSWORD)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.waitForURL(`${proxy.url}/account`)

  const session = (await page.context().cookies()).filter(({ name }) => name.includes('session_token'))
  expect(session).toMatchObject([{ name: '__Secure-parallax.session_token', secure: true, httpOnly: true }])

  const cookie = session.map(({ name, value }) => `${name}=${value}`).join('; ')
  const form = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  const check = (headers: Record<string, string>) =>
    send('/review/check', { ...form, ...headers }, 'text=A+draft&release=&published=')
  expect(await check({ origin: proxy.url })).toBe(200)
  expect(await check({ origin: proxy.url.replace('https:', 'http:') })).toBe(403)
  expect(await check({ origin: 'https://evil.example' })).toBe(403)
  expect(await check({})).toBe(403)

  // What names another house, or comes without a name, is not answered.
  expect(await send('/', { cookie, host: 'evil.example' })).toBe(421)
  expect((await fetch(behind)).status).toBe(421)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  expect(await check({ origin: proxy.url })).toBe(401)
})
