import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '@/lib/commands/people/actor-of'
import { changePassword } from '@/lib/commands/people/change-password'
import { changeRole } from '@/lib/commands/people/change-role'
import { endSession } from '@/lib/commands/people/end-session'
import { makeToken } from '@/lib/commands/people/make-token'
import { removePerson } from '@/lib/commands/people/remove-person'
import { revokeToken } from '@/lib/commands/people/revoke-token'
import { signIn } from '@/lib/commands/people/sign-in'
import type { ActingPerson } from '@/lib/core/people/actor'
import { workerDatabase } from '@/tests/support/worker-database'
import { asked, HOUSE, npm, ORIGIN, PASSWORD, sessionOf, somebody, whoBrings } from './house'

const db = workerDatabase()
beforeEach(db.reset)

const tryPassword = async (email: string, password: string, peer?: string) =>
  (await signIn({ email, password, headers: asked('', peer), origin: ORIGIN })).code

/** Sets the clock of one column back. */
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

describe('a session', () => {
  test('is that of whoever gave the right address and password, in whatever letters the address', async () => {
    await somebody('Ada', 'editor')
    const actor = await whoBrings(await sessionOf('ADA@example.org'))
    expect(actor).toMatchObject({ kind: 'person', name: 'Ada', role: 'editor' })
  })

  test('is new with each sign-in, and its token stands nowhere in the history', async () => {
    const email = await somebody('Ada', 'editor')
    const [first, second] = [await sessionOf(email), await sessionOf(email)]
    expect(first).not.toBe(second)
    const lines = await db.prisma.history.findMany({ where: { command: 'people/sign-in' } })
    expect(lines.map(({ summary }) => summary)).toEqual([
      'Signed in with a password',
      'Signed in with a password',
    ])
    const tokens = await db.prisma.session.findMany({ select: { token: true } })
    for (const { token } of tokens)
      expect(JSON.stringify(lines.map((line) => ({ ...line, id: '' })))).not.toContain(token)
  })

  test.each([
    ['forged', (cookie: string) => cookie.replace(/=./, (start) => (start === '=a' ? '=b' : '=a'))],
    ['signed with another secret', (cookie: string) => cookie.replace(/\.[^.]+$/, `.${'A'.repeat(43)}%3D`)],
    ['without a signature', (cookie: string) => cookie.replace(/\.[^.]+$/, '')],
    ['empty', () => 'parallax.session_token='],
  ])('that is %s is a visitor’s', async (_, change) => {
    const cookie = await sessionOf(await somebody('Ada', 'owner'))
    expect((await whoBrings(cookie)).kind).toBe('person')
    expect((await whoBrings(change(cookie))).kind).toBe('visitor')
  })

  test('is over at once when it is ended, and does not come back when it is sent again', async () => {
    const email = await somebody('Ada', 'editor')
    const [cookie, other] = [await sessionOf(email), await sessionOf(email)]
    const actor = (await whoBrings(cookie)) as ActingPerson
    expect(await endSession({ which: { id: actor.sessionId }, actor })).toBe(1)
    expect((await whoBrings(cookie)).kind).toBe('visitor')
    expect((await whoBrings(other)).kind).toBe('person')
  })

  test('of somebody else is not ended', async () => {
    const ada = (await whoBrings(await sessionOf(await somebody('Ada', 'owner')))) as ActingPerson
    const cookie = await sessionOf(await somebody('Bo', 'editor'))
    const { sessionId } = (await whoBrings(cookie)) as ActingPerson
    expect(await endSession({ which: { id: sessionId }, actor: ada })).toBe(0)
    expect((await whoBrings(cookie)).kind).toBe('person')
  })

  test('is over after a week, and after a day that nobody used it', async () => {
    const email = await somebody('Ada', 'editor')
    const old = await sessionOf(email)
    await db.prisma.session.updateMany({ data: { createdAt: hoursAgo(200), expiresAt: hoursAgo(1) } })
    expect((await whoBrings(old)).kind).toBe('visitor')
    const rested = await sessionOf(email)
    await db.prisma.session.updateMany({ data: { updatedAt: hoursAgo(25) } })
    expect((await whoBrings(rested)).kind).toBe('visitor')
  })

  test('is noted as used once an hour, and does not last longer by it', async () => {
    const cookie = await sessionOf(await somebody('Ada', 'editor'))
    const before = await db.prisma.session.findFirstOrThrow()
    await db.prisma.session.updateMany({ data: { updatedAt: hoursAgo(2) } })
    await whoBrings(cookie)
    const after = await db.prisma.session.findFirstOrThrow()
    expect(after.updatedAt.getTime()).toBeGreaterThan(hoursAgo(1).getTime())
    expect(after.expiresAt).toEqual(before.expiresAt)
  })

  test('has the role that its person has now, and none when they were removed', async () => {
    await somebody('Olga', 'owner')
    const cookie = await sessionOf(await somebody('Ada', 'editor'))
    const { id: personId } = await whoBrings(cookie)
    await changeRole({ personId, role: 'reader', actor: npm })
    expect((await whoBrings(cookie)).role).toBe('reader')
    expect(await removePerson({ personId, actor: npm })).toBe('removed')
    expect((await whoBrings(cookie)).kind).toBe('visitor')
    expect(await tryPassword('ada@example.org', PASSWORD)).toBe('wrong')
  })
})

describe('a wrong password', () => {
  test('is answered as an address that nobody has is', async () => {
    const email = await somebody('Ada', 'editor')
    expect(await tryPassword(email, 'seven loud otters')).toBe('wrong')
    expect(await tryPassword('nobody@example.org', 'seven loud otters')).toBe('wrong')
    expect(await tryPassword('not an address', 'x')).toBe('wrong')
  })

  test.each([
    ['an address that somebody has', 'ada@example.org'],
    ['an address that nobody has', 'nobody@example.org'],
  ])('closes %s after five of them, from wherever they come', async (_, email) => {
    await somebody('Ada', 'editor')
    for (let place = 1; place <= 5; place += 1)
      expect(await tryPassword(email, 'wrong', `192.0.2.${place}`)).toBe('wrong')
    expect(await tryPassword(email, PASSWORD, '192.0.2.9')).toBe('too-many')
    expect(await tryPassword('other@example.org', PASSWORD, '192.0.2.10')).toBe('wrong')
    const lines = await db.prisma.history.findMany({ where: { thingKind: 'sign-in' } })
    expect(lines.map(({ summary }) => summary)).toEqual([
      '5 wrong passwords for one address: closed for a while',
    ])
    await db.prisma.signInLock.updateMany({ data: { lockedUntil: hoursAgo(0.01) } })
    expect(await tryPassword(email, PASSWORD, '192.0.2.11')).toBe(
      email.startsWith('ada') ? 'signed-in' : 'wrong',
    )
  })

  test('many at once get no more tries than one after the other', async () => {
    const email = await somebody('Ada', 'editor')
    const places = Array.from({ length: 12 }, (_, place) => `198.51.100.${place + 1}`)
    const codes = await Promise.all(places.map((peer) => tryPassword(email, 'wrong', peer)))
    expect(codes.filter((code) => code === 'wrong')).toHaveLength(5)
    expect(codes.filter((code) => code === 'too-many')).toHaveLength(7)
  })

  test('from one place is looked at ten times a minute, whatever the address', async () => {
    await somebody('Ada', 'editor')
    for (let n = 1; n <= 10; n += 1) expect(await tryPassword(`n${n}@example.org`, 'wrong')).toBe('wrong')
    expect(await tryPassword('ada@example.org', PASSWORD)).toBe('too-many')
    expect(await tryPassword('ada@example.org', PASSWORD, '192.0.2.77')).toBe('signed-in')
  })
})

test('a form on a page of another site signs nobody in', async () => {
  const email = await somebody('Ada', 'editor')
  const headers = asked()
  headers.set('origin', 'https://evil.example')
  headers.set('sec-fetch-site', 'cross-site')
  expect((await signIn({ email, password: PASSWORD, headers, origin: ORIGIN })).code).toBe('wrong')
})

test('a new password needs the present one, and ends all other sessions', async () => {
  const email = await somebody('Ada', 'editor')
  const [here, elsewhere] = [await sessionOf(email), await sessionOf(email)]
  const actor = await whoBrings(here)
  const next = 'eight louder otters'
  expect((await changePassword({ present: 'wrong', next, actor })).code).toBe('wrong')
  expect((await changePassword({ present: PASSWORD, next: 'short', actor })).code).toBe('problem')
  expect((await changePassword({ present: PASSWORD, next, actor })).code).toBe('changed')
  expect((await whoBrings(here)).kind).toBe('person')
  expect((await whoBrings(elsewhere)).kind).toBe('visitor')
  expect(await tryPassword(email, PASSWORD)).toBe('wrong')
  expect(await tryPassword(email, next)).toBe('signed-in')
})

test('passwords are kept as argon2id alone', async () => {
  await somebody('Ada', 'editor')
  const { password } = await db.prisma.account.findFirstOrThrow()
  expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

describe('an access token', () => {
  const bring = (token: string) => {
    const headers = asked()
    headers.set('authorization', `Bearer ${token}`)
    return actorOf(headers, HOUSE)
  }

  test('acts for its person and for its scopes, until it is revoked or too old', async () => {
    const actor = await whoBrings(await sessionOf(await somebody('Ada', 'editor')))
    const token = await makeToken({ name: 'script', scopes: ['check drafts'], actor })
    expect(await bring(token)).toMatchObject({
      kind: 'access token',
      role: 'editor',
      scopes: ['check drafts'],
    })
    const { id, tokenHash } = await db.prisma.accessToken.findFirstOrThrow()
    expect(tokenHash).not.toContain(token)
    expect((await bring(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).kind).toBe('visitor')
    const [createdAt, expiresAt] = [hoursAgo(9), hoursAgo(1)]
    await db.prisma.accessToken.updateMany({ data: { createdAt, expiresAt } })
    expect((await bring(token)).kind).toBe('visitor')
    await db.prisma.accessToken.updateMany({ data: { expiresAt: hoursAgo(-9) } })
    expect((await bring(token)).kind).toBe('access token')
    expect(await revokeToken({ id, actor })).toBe(true)
    expect((await bring(token)).kind).toBe('visitor')
  })

  test('makes no other token and opens no account', async () => {
    const actor = await whoBrings(await sessionOf(await somebody('Ada', 'owner')))
    const holder = await bring(await makeToken({ name: 'script', scopes: ['read'], actor }))
    await expect(makeToken({ name: 'more', scopes: ['read'], actor: holder })).rejects.toThrow(/may not/)
  })
})
