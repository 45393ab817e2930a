import { beforeAll, describe, expect, test } from 'vitest'
import { gate } from '@/app/_people/gate'
import { actorOf } from '@/lib/commands/people/actor-of'
import { changeRole } from '@/lib/commands/people/change-role'
import { endSession } from '@/lib/commands/people/end-session'
import { demand, NotAllowed } from '@/lib/commands/people/history'
import { makeToken } from '@/lib/commands/people/make-token'
import { removePerson } from '@/lib/commands/people/remove-person'
import { ROUTES } from '@/lib/core/people/access'
import { type ActingPerson, type Actor, pupil, ROLES, VISITOR } from '@/lib/core/people/actor'
import { COMMANDS, type CommandName } from '@/lib/core/people/commands'
import { PEER_HEADER } from '@/lib/core/people/cookie-names'
import { RIGHTS, type Right } from '@/lib/core/people/rights'
import { workerDatabase } from '@/tests/support/worker-database'
import { asked, HOUSE, npm, sessionOf, somebody, whoBrings } from './house'

const db = workerDatabase()

/** Everybody who may knock: the headers that they bring, and the rights that they must turn out to have. */
const knocking = new Map<string, { headers: Headers; rights: readonly Right[] }>()
const NONE: readonly Right[] = ['come in']
const rightsOf = (role: (typeof ROLES)[number]) =>
  (Object.keys(RIGHTS) as Right[]).filter((right) => RIGHTS[right].includes(role))

beforeAll(async () => {
  const bring = (name: string, cookie: string, rights: readonly Right[]) =>
    knocking.set(name, { headers: asked(cookie), rights })
  bring('nobody', '', NONE)
  let place = 1
  const newSession = async (email: string) => sessionOf(email, `192.0.2.${place++}`)
  for (const role of ROLES) {
    const email = await somebody(`${role}-one`, role)
    const cookie = await newSession(email)
    bring(role, cookie, rightsOf(role))
    bring(`${role}, forged`, `${cookie.slice(0, -6)}AAAAAA`, NONE)
    const ended = await newSession(email)
    const actor = (await whoBrings(ended)) as ActingPerson
    await endSession({ which: { id: actor.sessionId }, actor })
    bring(`${role}, signed out and sent again`, ended, NONE)
    const old = await newSession(email)
    const { sessionId } = (await whoBrings(old)) as ActingPerson
    const hour = 3_600_000
    const data = { createdAt: new Date(Date.now() - 200 * hour), expiresAt: new Date(Date.now() - hour) }
    await db.prisma.session.update({ where: { id: sessionId }, data })
    bring(`${role}, expired`, old, NONE)
  }
  const left = await newSession(await somebody('Left', 'owner'))
  await removePerson({ personId: (await whoBrings(left)).id, actor: npm })
  bring('an owner who was removed', left, NONE)
  const lowered = await newSession(await somebody('Lowered', 'owner'))
  await changeRole({ personId: (await whoBrings(lowered)).id, role: 'reader', actor: npm })
  bring('an owner who is a reader now', lowered, rightsOf('reader'))
  const owner = await whoBrings(knocking.get('owner')?.headers.get('cookie') ?? '')
  const headers = asked()
  headers.set(
    'authorization',
    `Bearer ${await makeToken({ name: 't', scopes: ['check drafts'], actor: owner })}`,
  )
  knocking.set('a token to check drafts', { headers, rights: ['come in', 'read', 'review'] })
  const wrong = asked()
  wrong.set('authorization', `Bearer plx_${'A'.repeat(43)}`)
  knocking.set('a token that was made up', { headers: wrong, rights: NONE })
}, 120_000)

/** A path that a route answers. */
const pathOf = (route: string) => route.replace(/\[\.\.\.[^\]]+\]|\[[^\]]+\]/g, 'x')
const KNOCKERS = [
  'nobody',
  ...ROLES.flatMap((role) =>
    ['', ', forged', ', signed out and sent again', ', expired'].map((how) => role + how),
  ),
  'an owner who was removed',
  'an owner who is a reader now',
  'a token to check drafts',
  'a token that was made up',
]

describe.each(KNOCKERS)('every route, for %s', (name) => {
  test.each(['GET', 'POST'])('by %s', async (method) => {
    const { headers, rights } = knocking.get(name) as { headers: Headers; rights: readonly Right[] }
    for (const [route, right] of Object.entries(ROUTES)) {
      const gated = await gate({ method, path: pathOf(route), headers }, HOUSE)
      const { answer } = gated
      expect(answer === 'pass', `${method} ${route} for ${name}: ${answer}`).toBe(rights.includes(right))
      if (answer === 'pass') continue
      // Whoever is known is told that it is not for them; others, to sign in.
      const isKnown = rights.length > NONE.length
      const isRefused = answer === 'no-entry' || (answer === 'refuse' && gated.status === 403)
      expect(isRefused, `${method} ${route} for ${name}: ${answer}`).toBe(isKnown)
    }
  })
})

test('where the house is public, nobody reads and does nothing else', async () => {
  const { headers } = knocking.get('nobody') as { headers: Headers }
  for (const [route, right] of Object.entries(ROUTES)) {
    const gated = await gate({ method: 'GET', path: pathOf(route), headers }, { ...HOUSE, isPublic: true })
    expect(gated.answer === 'pass', route).toBe(right === 'read' || right === 'come in')
  }
})

test('a house is not reached under another name, whoever asks', async () => {
  const headers = new Headers(knocking.get('owner')?.headers)
  headers.set('host', 'evil.example')
  expect(await gate({ method: 'GET', path: '/', headers }, HOUSE)).toMatchObject({ status: 421 })
})

test('a server for this computer alone answers nobody who asks by another name or from elsewhere', async () => {
  const alone = { mode: 'this computer' } as const
  const ask = (headers: Record<string, string>) =>
    gate({ method: 'GET', path: '/', headers: new Headers(headers) }, alone)
  expect(await ask({ host: '127.0.0.1:3000' })).toEqual({ answer: 'pass' })
  expect(await ask({ host: 'evil.example' })).toMatchObject({ status: 421 })
  expect(await ask({ host: '127.0.0.1', 'x-forwarded-for': '203.0.113.9' })).toMatchObject({ status: 421 })
})

describe('while pupils are let in', () => {
  const classroom = { mode: 'classroom', origin: 'http://192.168.1.20:3000' } as const
  const ask = (method: string, path: string, host: string, peer: string) =>
    gate({ method, path, headers: new Headers({ host, [PEER_HEADER]: peer }) }, classroom)

  test('whoever sits at the computer has every page', async () => {
    for (const route of Object.keys(ROUTES))
      expect(await ask('GET', pathOf(route), '127.0.0.1:3000', '127.0.0.1'), route).toEqual({
        answer: 'pass',
      })
  })

  test.each(['192.168.1.33', '127.0.0.1'])(
    'by its address in the network nobody has more than a pupil (%s)',
    async (peer) => {
      for (const method of ['GET', 'POST'])
        for (const [route, right] of Object.entries(ROUTES)) {
          const { answer } = await ask(method, pathOf(route), '192.168.1.20:3000', peer)
          expect(answer === 'pass', `${method} ${route}: ${answer}`).toBe(right === 'come in')
        }
      expect(await ask('GET', '/', '192.168.1.20:3000', peer)).toEqual({
        answer: 'join',
        origin: classroom.origin,
      })
      expect(await ask('GET', '/api/v1/releases', '192.168.1.20:3000', peer)).toMatchObject({ status: 403 })
    },
  )

  test('another computer that asks by the name of this one is sent away', async () => {
    expect(await ask('GET', '/classes', '127.0.0.1:3000', '192.168.1.33')).toMatchObject({ status: 421 })
    expect(await ask('GET', '/join', 'evil.example', '127.0.0.1')).toMatchObject({ status: 421 })
    const headers = new Headers({ host: '127.0.0.1:3000', [PEER_HEADER]: '192.168.1.33' })
    expect(await actorOf(headers, classroom)).toEqual(VISITOR)
  })
})

describe('every command', () => {
  const person = (role: (typeof ROLES)[number]): Actor => ({
    ...{ kind: 'person', id: role, name: role, role, sessionId: 's' },
  })
  test.each([...ROLES, 'visitor', 'pupil'] as const)('for %s', (role) => {
    const actor = role === 'visitor' ? VISITOR : role === 'pupil' ? pupil('p') : person(role)
    for (const [command, right] of Object.entries(COMMANDS) as [CommandName, Right][]) {
      const isAllowed = role === 'visitor' ? right === 'come in' : RIGHTS[right].includes(role)
      const ask = () => demand(actor, command)
      if (isAllowed) expect(ask, command).not.toThrow()
      else expect(ask, command).toThrow(NotAllowed)
    }
  })
})
