import { acceptInvitation } from '@/lib/commands/people/accept-invitation'
import { actorOf } from '@/lib/commands/people/actor-of'
import { invite } from '@/lib/commands/people/invite'
import { signIn } from '@/lib/commands/people/sign-in'
import { type Actor, commandLine, type Role } from '@/lib/core/people/actor'
import { PEER_HEADER } from '@/lib/core/people/cookie-names'

export const ORIGIN = 'http://parallax.example:3000'
export const HOUSE = { mode: 'house', origin: ORIGIN, isPublic: false } as const
export const PASSWORD = 'seven quiet otters'
export const npm = commandLine('a test')

/** The headers of a form on a page of the house, with the cookie of a session where one is given. */
export function asked(cookie = '', peer = '192.0.2.1'): Headers {
  return new Headers({
    host: 'parallax.example:3000',
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
    [PEER_HEADER]: peer,
    ...(cookie && { cookie }),
  })
}

/** Somebody who was invited and came in; returns their address. */
export async function somebody(name: string, role: Role): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`
  const invited = await invite({ email, role, actor: npm })
  if (invited.code !== 'invited') throw new Error(`not invited: ${invited.code}`)
  const accepted = await acceptInvitation({ token: invited.token, name, password: PASSWORD })
  if (accepted.code !== 'accepted') throw new Error(`not accepted: ${accepted.code}`)
  return email
}

/** The cookie of a new session. */
export async function sessionOf(email: string, peer = '192.0.2.1'): Promise<string> {
  const result = await signIn({ email, password: PASSWORD, headers: asked('', peer), origin: ORIGIN })
  if (result.code !== 'signed-in') throw new Error(`not signed in: ${result.code}`)
  return result.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}

export const whoBrings = (cookie: string): Promise<Actor> => actorOf(asked(cookie), HOUSE)
