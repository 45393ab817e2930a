import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { acceptInvitation } from '@/lib/commands/people/accept-invitation'
import { changeRole } from '@/lib/commands/people/change-role'
import { createOwner } from '@/lib/commands/people/create-owner'
import { invite, inviteAgain } from '@/lib/commands/people/invite'
import { removePerson } from '@/lib/commands/people/remove-person'
import { withdrawInvitation } from '@/lib/commands/people/withdraw-invitation'
import { openInvitation } from '@/lib/queries/people/invitation'
import { workerDatabase } from '@/tests/support/worker-database'
import { npm, PASSWORD, sessionOf, somebody, whoBrings } from './house'

const db = workerDatabase()
beforeEach(db.reset)

async function linkFor(email: string): Promise<string> {
  const result = await invite({ email, role: 'editor', actor: npm })
  if (result.code !== 'invited') throw new Error(result.code)
  return result.token
}
const accept = (token: string, name = 'Bo', password = PASSWORD) =>
  acceptInvitation({ token, name, password })

describe('an invitation', () => {
  test('lets in once, as what it says, and its token is kept nowhere', async () => {
    const token = await linkFor('bo@example.org')
    expect(await openInvitation(token)).toMatchObject({ email: 'bo@example.org', role: 'editor' })
    expect((await accept(token)).code).toBe('accepted')
    expect(await whoBrings(await sessionOf('bo@example.org'))).toMatchObject({ name: 'Bo', role: 'editor' })
    expect((await accept(token, 'Cy')).code).toBe('not-open')
    expect(await openInvitation(token)).toBeNull()
    expect(JSON.stringify(await db.prisma.invitation.findMany())).not.toContain(token)
  })

  test('lets one in of two who use it at once', async () => {
    const token = await linkFor('bo@example.org')
    const codes = (await Promise.all([accept(token, 'Bo'), accept(token, 'Cy')])).map(({ code }) => code)
    expect(codes.sort()).toEqual(['accepted', 'not-open'])
    expect(await db.prisma.person.count()).toBe(1)
  })

  test.each([
    [
      'too old',
      () =>
        db.prisma
          .$executeRaw`update invitation set created_at = now() - interval '9 days', expires_at = now() - interval '1 second'`,
    ],
    [
      'withdrawn',
      async () => withdrawInvitation({ id: (await db.prisma.invitation.findFirstOrThrow()).id, actor: npm }),
    ],
    ['followed by another', () => linkFor('bo@example.org')],
  ])('does not let in when it is %s', async (_, spoil) => {
    const token = await linkFor('bo@example.org')
    await spoil()
    expect((await accept(token)).code).toBe('not-open')
    expect(await openInvitation(token)).toBeNull()
  })

  test('does not let in when it was made up', async () => {
    expect((await accept('A'.repeat(43))).code).toBe('not-open')
    expect((await accept("' or true --")).code).toBe('not-open')
  })

  test('asks for a password that is not tried first, and for a name that nobody here has', async () => {
    await somebody('Ada', 'reader')
    const token = await linkFor('bo@example.org')
    for (const password of ['short', 'aaaaaaaaaaaaaaaa', 'password1234', 'bo@example.org!'])
      expect((await accept(token, 'Bo', password)).code, password).toBe('problem')
    expect((await accept(token, 'ADA')).code).toBe('problem')
    expect((await accept(token, '  ')).code).toBe('problem')
    expect((await accept(token)).code).toBe('accepted')
  })

  test('for somebody who is here sets a new password, and ends their sessions', async () => {
    const email = await somebody('Ada', 'editor')
    const cookie = await sessionOf(email)
    const link = await inviteAgain({ personId: (await whoBrings(cookie)).id, actor: npm })
    expect((await accept(link?.token ?? '', '', 'eight louder otters')).code).toBe('accepted')
    expect((await whoBrings(cookie)).kind).toBe('visitor')
    expect(await db.prisma.person.count()).toBe(1)
  })
})

test('the last owner stays one, also when two remove each other at once', async () => {
  const [ada, bo] = ['ada', 'bo'].map((name) =>
    createOwner({ email: `${name}@example.org`, name, actor: npm }),
  )
  await Promise.all([ada, bo])
  const ids = (await db.prisma.person.findMany()).map(({ id }) => id)
  const results = await Promise.all(ids.map((personId) => removePerson({ personId, actor: npm })))
  expect(results.sort()).toEqual(['last-owner', 'removed'])
  const [left] = await db.prisma.person.findMany({ where: { removedAt: null } })
  expect(await changeRole({ personId: left?.id ?? '', role: 'reader', actor: npm })).toBe('last-owner')
})

test('a person who is removed leaves their name on what they did, and no address', async () => {
  await createOwner({ email: 'olga@example.org', name: 'Olga', actor: npm })
  const actor = await whoBrings(await sessionOf(await somebody('Ada', 'editor')))
  await removePerson({ personId: actor.id, actor: npm })
  const tables = ['person', 'invitation', 'account', 'session', 'history', 'passkey', 'access_token']
  for (const table of tables) {
    const rows = await db.prisma.$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${table} t`)
    expect(rows.map(({ row }) => row).join('\n'), table).not.toContain('ada@example.org')
  }
  expect(await db.prisma.history.count({ where: { actorName: 'Ada' } })).toBeGreaterThan(0)
})

test('whoever may not does nothing, and the history tells of nothing', async () => {
  const reader = await whoBrings(await sessionOf(await somebody('Rea', 'reader')))
  const before = await db.prisma.history.count()
  await expect(invite({ email: 'x@example.org', role: 'owner', actor: reader })).rejects.toThrow(/may not/)
  await expect(attachText({ text: 'a', actor: reader, mayReplace: false })).rejects.toThrow(/may not/)
  expect(await db.prisma.history.count()).toBe(before)
  expect(await db.prisma.invitation.count({ where: { email: 'x@example.org' } })).toBe(0)
})
