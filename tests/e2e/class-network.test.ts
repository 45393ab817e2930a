import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { networkAddresses } from '@/lib/cli/network-address'
import { startWeb, type Web } from '@/lib/cli/web'
import { freePort } from '@/lib/db/embedded/server'
import { openPage } from '@/tests/support/page'
import { templateDatabase } from '@/tests/support/templates'
import { cloneDatabase, databaseUrl, dropDatabase, withServer } from '@/tests/support/test-server'

const [address] = networkAddresses(networkInterfaces())
// Plain http from another computer: the browser leaves a header out that asks for more, and says so.
const PLAIN = { allow: [/Cross-Origin-Opener-Policy header has been ignored/] }

// A browser that asks by the address of the network comes from there, also where it runs on the same computer.
describe.skipIf(!address)('a class in a school network (skipped where the computer is in none)', () => {
  let web: Web
  let here = ''
  let there = ''
  const name = () => `${inject('testServer').prefix}class_network`
  beforeAll(async () => {
    const server = inject('testServer')
    const source = await templateDatabase(server, 'content')
    await withServer(server.url, (client) => cloneDatabase(client, source, name()))
    const port = await freePort(0)
    here = `http://127.0.0.1:${port}`
    there = `http://${address}:${port}`
    web = await startWeb({
      ...{ mode: 'start', host: '0.0.0.0', port, databaseUrl: databaseUrl(server.url, name()) },
      // As `npm run class` has them.
      env: { PARALLAX_CLASSROOM: there, HOST: '0.0.0.0' },
      write: () => {},
    })
  })
  afterAll(async () => {
    await web?.stop()
    await withServer(inject('testServer').url, (client) => dropDatabase(client, name()))
  })

  test('the teacher opens it at this computer without signing in; a pupil follows the QR code from another', async () => {
    const teacher = await openPage('/classes', { baseURL: here })
    expect(await teacher.getByText('do not reach this yet').count()).toBe(0)
    await teacher.getByLabel('What is the class called?').fill('Media 9b')
    await teacher.getByRole('button', { name: 'Open the class' }).click()
    await teacher.getByRole('button', { name: 'Give it to the class: Whose words are these?' }).click()
    const code = await teacher.getByRole('img', { name: /QR code/ }).getAttribute('aria-label')
    const link = code?.replace('QR code of ', '') ?? ''
    expect(link).toMatch(new RegExp(`^${there}/join\\?code=`))
    const pupil = await openPage(new URL(link).pathname + new URL(link).search, { baseURL: there, ...PLAIN })
    await pupil.getByLabel('A made-up name').fill('Owl')
    await pupil.getByRole('button', { name: 'Join the class' }).click()
    await pupil.getByRole('listitem').filter({ hasText: 'Mark words' }).getByRole('link').click()
    await pupil.getByLabel('Find words').fill('predators')
    await pupil.keyboard.press('Enter')
    await pupil.getByRole('radio', { name: /^2 / }).check()
    await pupil.getByRole('button', { name: 'Mark it' }).click()
    await pupil.getByText('✓ saved').waitFor()
    await teacher.getByRole('row', { name: /Owl.*1 mark/ }).waitFor()
  })

  test('other pages lead a pupil to where she joins, and show her no way to them', async () => {
    for (const path of ['/', '/lessons', '/lessons/whose-words', '/exercises', '/classes', '/review']) {
      const page = await openPage(path, { baseURL: there, ...PLAIN })
      expect(page.url()).toBe(`${there}/join`)
      expect(await page.getByRole('link', { name: 'Exercises' }).count()).toBe(0)
      expect(await page.getByRole('search').count()).toBe(0)
    }
    const page = await openPage('/', { baseURL: here })
    expect(await page.getByRole('link', { name: 'Exercises' }).count()).toBe(1)
  })

  test('what is kept of pages for the one is not given to the other', async () => {
    const ask = (origin: string, headers = {}) =>
      fetch(`${origin}/exercises`, { redirect: 'manual', headers })
    for (let time = 1; time <= 3; time += 1) {
      expect((await ask(here)).status).toBe(200)
      expect((await ask(there)).status).toBe(307)
      // It says that it comes from here, and does not.
      expect((await ask(there, { 'x-parallax-peer': '127.0.0.1' })).status).toBe(307)
    }
  })
})

test('served to this computer alone, a class shows no QR code, and says what to do', async () => {
  const page = await openPage('/classes')
  const note = page.getByRole('region', { name: 'Pupils at other computers do not reach this yet' })
  expect(await note.textContent()).toContain('npm run class')
})
