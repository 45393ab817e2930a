import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letThrough } from '@/lib/commands/people/let-through'
import { removePerson } from '@/lib/commands/people/remove-person'
import { startHouseLogin } from '@/lib/commands/people/start-house-login'
import { env } from '@/lib/env'
import { expectConsoleError } from '@/tests/support/console-errors'
import { type Issuer, type Spoiled, startIssuer, strangersKey } from '@/tests/support/issuer'
import { workerDatabase } from '@/tests/support/worker-database'
import { asked, npm, ORIGIN, somebody, whoBrings } from './house'

const db = workerDatabase()
let issuer: Issuer

/** Has the sign-in made anew by whoever asks next: files that share a process share it. */
function madeAnew(): void {
  delete (globalThis as { parallaxSignIn?: unknown }).parallaxSignIn
}

beforeAll(async () => {
  issuer = await startIssuer()
  const { url, clientId, clientSecret } = issuer
  // The settings are read once a process; those of this file are taken back after it.
  env().login = { issuer: url, clientId, clientSecret, name: 'the login' }
  madeAnew()
})
afterAll(async () => {
  env().login = null
  madeAnew()
  await issuer.stop()
})

let place = 1
const ADA = { sub: 'ada-at-the-issuer', email: 'ada@example.org', name: 'Ada' }

interface Started {
  url: string
  cookie: string
  headers: Headers
}

/** A browser that has been led to the login of the house. */
async function begin(): Promise<Started> {
  const headers = asked('', `198.51.100.${place++}`)
  const started = await startHouseLogin({ origin: ORIGIN, headers, after: '/review' })
  if (!started) throw new Error('the login was not reached')
  const cookie = started.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return { url: started.url, cookie, headers }
}

/** Comes back to the house by an address, with the cookies of a browser. */
async function comeBack(address: string, { headers, cookie }: Omit<Started, 'url'>) {
  const brought = new Headers(headers)
  brought.set('cookie', cookie)
  brought.delete('origin')
  const response = await letThrough(new Request(address, { headers: brought }), ORIGIN)
  const session = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0] ?? '')
    .find((pair) => /session_token=./.test(pair))
  const { pathname, searchParams } = new URL(response.headers.get('location') ?? '/', ORIGIN)
  return { session, to: pathname, error: searchParams.get('error') }
}

async function signInAs(person: typeof ADA, spoiled?: Spoiled) {
  const started = await begin()
  return comeBack(issuer.signIn(started.url, person, spoiled), started)
}

describe('the login of a house', () => {
  test('lets somebody in who is here by their address, and the history says by which way', async () => {
    await somebody('Ada', 'editor')
    const { session, to, error } = await signInAs(ADA)
    expect({ to, error }).toEqual({ to: '/review', error: null })
    expect(await whoBrings(session ?? '')).toMatchObject({ kind: 'person', name: 'Ada', role: 'editor' })
    const last = await db.prisma.history.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(last).toMatchObject({ actorName: 'Ada', summary: 'Signed in by the login of the house' })
    expect((await signInAs(ADA)).session).toBeDefined()
  })

  test.each<[string, Spoiled]>([
    ['is for another client', { claims: (claims) => ({ ...claims, aud: 'another' }) }],
    ['is by another issuer', { claims: (claims) => ({ ...claims, iss: 'https://other.example' }) }],
    ['answers another request', { claims: (claims) => ({ ...claims, nonce: 'another' }) }],
    ['answers no request', { claims: ({ nonce: _, ...claims }) => claims }],
    ['has run out', { claims: (claims) => ({ ...claims, iat: 1_000, exp: 1_060 }) }],
    ['is signed by a stranger', { key: strangersKey() }],
    ['is not signed', { key: null }],
  ])('lets nobody in by a token that %s', async (_, spoiled) => {
    expectConsoleError(/failed verification|Unable to get user info/)
    const before = issuer.tokens
    const { session, to, error } = await signInAs(ADA, spoiled)
    expect(issuer.tokens).toBe(before + 1)
    expect({ session, to }).toEqual({ session: undefined, to: '/sign-in' })
    expect(error).not.toBeNull()
  })

  test('lets nobody in by a login that calls itself otherwise than the settings do', async () => {
    const { login } = env()
    env().login = login && { ...login, issuer: issuer.url.replace('127.0.0.1', 'localhost') }
    madeAnew()
    expectConsoleError(/PARALLAX_LOGIN_ISSUER/)
    const { session, to, error } = await signInAs(ADA)
    env().login = login
    madeAnew()
    expect({ session, to }).toEqual({ session: undefined, to: '/sign-in' })
    expect(error).not.toBeNull()
  })

  test('lets nobody in whom no owner invited, and writes no person', async () => {
    expectConsoleError(/signup_disabled/)
    const before = await db.prisma.person.count()
    const stranger = { sub: 'x', email: 'x@example.org', name: 'X' }
    expect((await signInAs(stranger)).session).toBeUndefined()
    expect(await db.prisma.person.count()).toBe(before)
  })

  test('lets nobody in who was removed', async () => {
    await somebody('Gone', 'editor')
    const gone = { sub: 'gone', email: 'gone@example.org', name: 'Gone' }
    const first = await signInAs(gone)
    const { id: personId } = await whoBrings(first.session ?? '')
    expect(await removePerson({ personId, actor: npm })).toBe('removed')
    expectConsoleError(/signup_disabled/)
    expect((await signInAs(gone)).session).toBeUndefined()
  })

  test('leads back to the browser that set out alone', async () => {
    expectConsoleError(/Failed to parse state/)
    const [one, other] = [await begin(), await begin()]
    const address = issuer.signIn(one.url, ADA)
    expect((await comeBack(address, other)).session).toBeUndefined()
    expect((await comeBack(address, { ...one, cookie: '' })).session).toBeUndefined()
  })

  test('takes a code once, and only with the verifier of the browser that asked for it', async () => {
    expectConsoleError(/Failed to validate authorization code/)
    const [one, other] = [await begin(), await begin()]
    const stolen = new URL(issuer.signIn(one.url, ADA)).searchParams.get('code') ?? ''
    const forged = new URL(issuer.signIn(other.url, ADA))
    forged.searchParams.set('code', stolen)
    expect((await comeBack(forged.href, other)).session).toBeUndefined()
  })
})
