import { describe, expect, test } from 'vitest'
import { type Actor, commandLine, localOwner, pupil, type ROLES, VISITOR } from '@/lib/core/people/actor'
import { hasRight, RIGHTS, type Right } from '@/lib/core/people/rights'

const person = (role: (typeof ROLES)[number]): Actor => ({
  kind: 'person',
  id: role,
  name: role,
  role,
  sessionId: 's',
})
const rightsOf = (actor: Actor, isPublic = false) =>
  (Object.keys(RIGHTS) as Right[]).filter((right) => hasRight(actor, right, { isPublic }))

describe('what each may do, all of it', () => {
  test.each([
    ['reader', ['come in', 'read', 'read texts', 'own account']],
    ['teacher', ['come in', 'read', 'read texts', 'own account', 'freeze', 'bring in', 'code', 'teach']],
    [
      'editor',
      [
        'come in',
        'read',
        'read texts',
        'own account',
        'freeze',
        'bring in',
        'code',
        'enter releases',
        'review',
      ],
    ],
    ['owner', (Object.keys(RIGHTS) as Right[]).filter((right) => !['take part', 'maintain'].includes(right))],
  ] as const)('%s', (role, rights) => {
    expect(rightsOf(person(role))).toEqual(rights)
  })

  test('a visitor: sign in, and read where the house is public', () => {
    expect(rightsOf(VISITOR)).toEqual(['come in'])
    expect(rightsOf(VISITOR, true)).toEqual(['come in', 'read'])
  })

  test('a pupil: take part in the class, and nothing else', () => {
    expect(rightsOf(pupil('p'), true)).toEqual(['come in', 'take part'])
  })

  test('the local owner: what an owner may, but for an account, which they have none of', () => {
    expect(rightsOf(localOwner('ada'))).toEqual(
      rightsOf(person('owner')).filter((right) => right !== 'own account'),
    )
  })

  test('whoever runs npm commands: everything', () => {
    expect(rightsOf(commandLine('npm'))).toEqual(Object.keys(RIGHTS))
  })
})

describe('an access token', () => {
  const token = (role: (typeof ROLES)[number], scopes: ('read' | 'check drafts' | 'bring in')[]): Actor => ({
    ...{ kind: 'access token', id: 'token-1', name: 'a script', personId: 'ada', role, scopes },
  })

  test('may do what it was made for', () => {
    expect(rightsOf(token('owner', ['check drafts']))).toEqual(['come in', 'read', 'review'])
  })

  test('may do nothing that its person may not', () => {
    expect(rightsOf(token('reader', ['check drafts', 'bring in']))).toEqual(['come in', 'read'])
  })

  test('never reaches an account or the house', () => {
    const all = rightsOf(token('owner', ['read', 'check drafts', 'bring in']))
    expect(all).not.toContain('own account')
    expect(all).not.toContain('keep the house')
  })
})
