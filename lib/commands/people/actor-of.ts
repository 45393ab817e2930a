import { userInfo } from 'node:os'
import {
  type Actor,
  localOwner,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
  VISITOR,
} from '@/lib/core/people/actor'
import { bringsSession } from '@/lib/core/people/cookie-names'
import { type House, houseOf, isFromHereInClassroom, isFromThisComputer } from '@/lib/core/people/house'
import { TOKEN_PREFIX } from '@/lib/core/people/one-time-token'
import { LONGEST_REST_MS } from '@/lib/core/people/session-length'
import { database } from '@/lib/db/client'
import { env } from '@/lib/env'

const HOUR_MS = 3_600_000
// A write each time would have every kept page made anew.
const NOTED_EVERY_MS = HOUR_MS

/**
 * Who sent a request, by its headers: the local owner on a server for this computer alone, and at this
 * computer while pupils are let in; elsewhere whoever signed in and
 * is still here, or a program with a token; else a visitor. What was forged, ended, revoked or left alone for a day is a
 * visitor’s. Notes once an hour that a session is used. Rejects when the database cannot be reached.
 */
export async function actorOf(headers: Headers, house: House = houseOf(env())): Promise<Actor> {
  if (house.mode === 'this computer') return isFromThisComputer(headers) ? localOwner(accountName()) : VISITOR
  if (house.mode === 'classroom') return isFromHereInClassroom(headers) ? localOwner(accountName()) : VISITOR
  const authorization = headers.get('authorization') ?? undefined
  if (house.mode === 'no address' || !bringsSession(headers.get('cookie') ?? undefined, authorization))
    return VISITOR
  if (authorization !== undefined) return tokenHolder(authorization)
  return whoSignedIn(headers, house.origin)
}

async function whoSignedIn(headers: Headers, origin: string): Promise<Actor> {
  // Loaded here, because nobody signs in on a server for one computer.
  const { signInLibrary } = await import('@/lib/db/sign-in/library')
  const found = await signInLibrary(origin).api.getSession({ headers })
  if (!found) return VISITOR
  const { session, user } = found
  const role = ROLES.find((each) => each === user.role)
  const rested = Date.now() - session.updatedAt.getTime()
  if (!role || user.removedAt || rested > LONGEST_REST_MS) return VISITOR
  if (rested > NOTED_EVERY_MS)
    await database().session.updateMany({ where: { id: session.id }, data: { updatedAt: new Date() } })
  return { kind: 'person', id: user.id, name: user.name, role, sessionId: session.id }
}

async function tokenHolder(authorization: string): Promise<Actor> {
  const token = /^Bearer (plx_[\w-]{43})$/.exec(authorization)?.[1]
  if (!token?.startsWith(TOKEN_PREFIX)) return VISITOR
  const { hashOf } = await import('@/lib/db/sign-in/tokens')
  const found = await database().accessToken.findUnique({
    where: {
      tokenHash: hashOf(token),
      revokedAt: null,
      expiresAt: { gt: new Date() },
      person: { removedAt: null },
    },
    include: { person: true },
  })
  if (!found) return VISITOR
  const { id, name, person, scopes } = found
  const today = new Date(new Date().toISOString().slice(0, 10))
  if (found.lastUsedOn?.getTime() !== today.getTime())
    await database().accessToken.update({ where: { id }, data: { lastUsedOn: today } })
  return {
    ...{ kind: 'access token', id: `token-${id}`, name: `${person.name} (${name})`, personId: person.id },
    role: person.role as Role,
    scopes: SCOPES.filter((scope: Scope) => scopes.includes(scope)),
  }
}

/** The account that runs Parallax. */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody at this computer' // an account without a name, as in some containers
  }
}
